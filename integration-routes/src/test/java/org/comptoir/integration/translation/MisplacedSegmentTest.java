package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A segment that stands where it has no place is told, and leaves the segments around it where they are. */
@Tag("EXC-01")
@DisplayName("EXC-01 A segment out of its place")
class MisplacedSegmentTest {
    private static final String INVOIC =
            """
            UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'
            UNH+M1+INVOIC:D:RELEASE:UN'
            BGM+380+INV-1+9'
            DTM+137:20261123:102'
            NAD+SU+3020180000017::9'
            NAD+BY+3020180000024::9'
            CUX+2:EUR:4'
            PAT+1'
            DTM+13:20261223:102'
            LIN+1++3020180100014:EN'
            QTY+47:10'
            MOA+203:100'
            PRI+AAA:10'
            TAX+7+VAT+++:::20+S'
            LIN+2++3020180100021:EN'
            QTY+47:10'
            MOA+203:100'
            PRI+AAA:10'
            TAX+7+VAT+++:::20+S'
            UNS+S'
            MOA+79:200'
            MOA+125:200'
            MOA+176:40'
            MOA+77:240'
            TAX+7+VAT+++:::20+S'
            MOA+124:40'
            MOA+125:200'
            UNT+COUNT+M1'
            UNZ+1+42'
            """;

    private static final String INVOICE_OF_X12 =
            """
            ISA*00*          *00*          *ZZ*SELLER         *ZZ*BUYER          *261101*1000*U*00401*000000001*0*P*>~
            GS*IN*SELLER*BUYER*20261101*1000*1*X*004010~
            ST*810*0001~
            BIG*20261101*INV1**PO1~
            CUR*SE*USD~
            N1*ST*Shop~
            SAC*C*D240***500~
            IT1*1*10*EA*10**VP*A~
            IT1*2*10*EA*10**VP*B~
            TDS*20000~
            CTT*2~
            SE*10*0001~
            GE*1*1~
            IEA*1*000000001~
            """;

    private static Message message(String text) {
        ReadResult result = Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
        assertThat(result.interchanges()).hasSize(1);
        return result.interchanges().get(0).messages().get(0);
    }

    private static List<String> told(Message message) {
        return message.findings().stream()
                .filter(f -> f.severity() != Severity.INFORMATION)
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    @ParameterizedTest(name = "D.{0}")
    @ValueSource(strings = {"96A", "01B"})
    @DisplayName("of the head of an invoice is not taken for one of its summary: its lines are read")
    void lateSegmentOfTheHead(String release) {
        String late = INVOIC.replace("RELEASE", release)
                .replace("CUX+2:EUR:4'", "CUX+2:EUR:4'\nTAX+7+VAT+++:::20+S'")
                .replace("COUNT", "28");

        Message message = message(late);

        assertThat(told(message)).containsExactly("edifact.segment.surplus 8 TAX");
        assertThat(((Invoice) message.document()).lines()).hasSize(2);
    }

    @Test
    @DisplayName("and that parts heading and lines, is passed over with a warning")
    void sectionOfLines() {
        String parted = INVOIC.replace("RELEASE", "96A")
                .replace("LIN+1", "UNS+D'\nUNS+D'\nLIN+1")
                .replace("UNS+S'", "UNS+S'\nUNS+S'")
                .replace("COUNT", "30");

        Message message = message(parted);

        assertThat(told(message))
                .containsExactly("edifact.section 10 UNS", "edifact.section 11 UNS", "edifact.section 23 UNS");
        assertThat(message.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_FINDINGS);
        assertThat(((Invoice) message.document()).lines()).hasSize(2);
    }

    @Test
    @DisplayName("of an 810 of X12 is not taken for one behind its total: its lines are read")
    void lateSegmentOfX12() {
        Message message = message(INVOICE_OF_X12);

        assertThat(told(message)).containsExactly("x12.segment.surplus 7 SAC");
        assertThat(((Invoice) message.document()).lines()).hasSize(2);
    }
}
