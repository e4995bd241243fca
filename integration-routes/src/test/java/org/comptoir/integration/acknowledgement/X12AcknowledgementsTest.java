package org.comptoir.integration.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.X12Profile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-04")
@DisplayName("EXC-04 The answers to an X12 interchange")
class X12AcknowledgementsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 23, 30);
    private static final String ORDER = "ISA*00*          *00*          *ZZ*ACME           *ZZ*COMPTOIR       "
            + "*261125*2330*U*00401*000000042*0*P*>~GS*PO*ACME*COMPTOIR*20261125*2330*42*X*004010~ST*850*0001~"
            + "BEG*00*SA*PO-1**20261125~PO1*1*12*EA***EN*3020180100014~CTT*1~SE*5*0001~GE*1*42~IEA*1*000000042~";

    private static List<String> answers(String text) {
        Interchange interchange = Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT)
                .interchanges()
                .get(0);
        X12Profile back = X12Profile.answering(interchange, "9", NOW);
        return X12Acknowledgements.of(interchange).stream()
                .map(answer -> new String(Documents.write(answer, back), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    @DisplayName("are a 997, back to whom the sender said he is, from whom he said we are")
    void group() {
        assertThat(answers(ORDER)).singleElement().satisfies(answer -> assertThat(answer)
                .contains("*ZZ*COMPTOIR       *ZZ*ACME           *", "AK1*PO*42~", "AK5*A~", "AK9*A*1*1*1~"));
    }

    @Test
    @DisplayName("begin with a TA1 that accepts where ISA14 asks for one")
    void wanted() {
        List<String> answers = answers(ORDER.replace("*000000042*0*P*", "*000000042*1*P*"));
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).contains("TA1*000000042*261125*2330*A*000~").doesNotContain("GS*");
        assertThat(answers.get(1)).contains("AK1*PO*42~");
    }

    @Test
    @DisplayName("are a TA1 alone where the envelope is wrong, whether asked for or not")
    void wrong() {
        assertThat(answers(ORDER.replace("IEA*1*000000042", "IEA*1*000000043")))
                .singleElement()
                .satisfies(answer -> assertThat(answer).contains("TA1*000000042*261125*2330*R*001~"));
    }

    @Test
    @DisplayName("name the wrong element with a copy of what stands there")
    void copy() {
        assertThat(answers(ORDER.replace("PO1*1*12*", "PO1*1*many*")))
                .singleElement()
                .satisfies(answer -> assertThat(answer).contains("AK3*PO1*3**8~", "AK4*2**6*many~", "AK5*R*5~"));
    }
}
