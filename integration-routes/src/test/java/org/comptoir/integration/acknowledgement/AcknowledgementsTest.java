package org.comptoir.integration.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.Acknowledgement.Action;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-04")
@DisplayName("EXC-04 The answer to an interchange")
class AcknowledgementsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 5);
    private static final String GOOD =
            """
            UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'
            UNH+M1+ORDERS:D:96A:UN:EAN008'
            BGM+220+PO-1+9'
            DTM+137:20261123:102'
            LIN+1++3020180100014:EN'
            QTY+21:12'
            UNS+S'
            UNT+7+M1'
            UNZ+1+42'
            """;

    private static Interchange read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT)
                .interchanges()
                .get(0);
    }

    private static String contrl(Interchange interchange) {
        Acknowledgement answer = Acknowledgements.of(interchange).orElseThrow();
        return new String(
                Documents.write(answer, EdifactProfile.answering(interchange, "9", NOW)), StandardCharsets.ISO_8859_1);
    }

    @Test
    @DisplayName("accepts a good one with action 7, back to its sender, with his own reference")
    void acceptsAGoodOne() {
        assertThat(contrl(read(GOOD)))
                .contains("UNB+UNOC:3+3020180000024:14+3020180000017:14+261123:0905+9'")
                .contains("UNH+1+CONTRL:D:3:UN'\nUCI+42+3020180000017:14+3020180000024:14+7'\nUNT+3+1'");
    }

    @Test
    @DisplayName("is written as message 4.1 in syntax version 4")
    void isWrittenInVersion4() {
        assertThat(contrl(read(GOOD.replace("UNOC:3", "UNOC:4").replace("261123", "20261123"))))
                .contains("UNH+1+CONTRL:4:1:UN'");
    }

    @Test
    @DisplayName("refuses the whole for a wrong message count, with code 29")
    void refusesForAWrongCount() {
        assertThat(contrl(read(GOOD.replace("UNZ+1", "UNZ+2"))))
                .contains("+4+29'")
                .doesNotContain("UCM");
    }

    @Test
    @DisplayName("refuses the whole for references that do not match, with code 28")
    void refusesForReferences() {
        assertThat(contrl(read(GOOD.replace("UNZ+1+42", "UNZ+1+43")))).contains("+4+28'");
    }

    @Test
    @DisplayName("names the refused message, its segment and its element")
    void namesSegmentAndElement() {
        String contrl = contrl(read(GOOD.replace("QTY+21:12", "QTY+21:twelve")));

        assertThat(contrl).contains("+7'\nUCM+M1+ORDERS:D:96A:UN+4'").contains("UCS+5'\nUCD+37+2:2'");
    }

    @Test
    @DisplayName("names a missing segment by the place where it should be, with code 13")
    void namesAMissingSegment() {
        String contrl = contrl(read(GOOD.replace("DTM+137:20261123:102'\n", "").replace("UNT+7", "UNT+6")));

        assertThat(contrl).contains("UCS+3+13'");
    }

    @Test
    @DisplayName("refuses a wrong segment count of one message at its UNT, with code 29")
    void refusesAWrongSegmentCount() {
        assertThat(contrl(read(GOOD.replace("UNT+7", "UNT+8")))).contains("UCS+7'\nUCD+29+2'");
    }

    @Test
    @DisplayName("is never given to an acknowledgement")
    void isNeverGivenToAnAnswer() {
        Interchange answer = read(contrl(read(GOOD)));

        assertThat(answer.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(Acknowledgements.of(answer)).isEmpty();
    }

    @Test
    @DisplayName("reads back as what was said")
    void readsBack() {
        Interchange refused = read(GOOD.replace("QTY+21:12", "QTY+21:twelve"));
        ReadResult back = Documents.read(contrl(refused).getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);

        Acknowledgement answer = (Acknowledgement) back.messages().get(0).document();

        assertThat(answer.toString())
                .isEqualTo(Acknowledgements.of(refused).orElseThrow().toString().replace(" EAN008", ""));
        assertThat(answer.isFullyAccepted()).isFalse();
        assertThat(answer.action()).isEqualTo(Action.ACCEPTED);
    }

    @Test
    @DisplayName("tells a repeated interchange apart, with code 26")
    void tellsADuplicate() {
        assertThat(Acknowledgements.ofDuplicate(read(GOOD)).orElseThrow().errorCode())
                .isEqualTo("26");
    }
}
