package org.comptoir.integration.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.comptoir.document.Acknowledgement;
import org.comptoir.exchange.PartnerAnswer;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-04")
@DisplayName("EXC-04 What an acknowledgement says of what we sent")
class AcknowledgementInTest {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*ACME           *ZZ*9520000000011  *261125*2330*U*00401*000000008*0*P*>~\n";

    private static Acknowledgement read(String text) {
        return (Acknowledgement) Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT)
                .messages()
                .get(0)
                .document();
    }

    private static Acknowledgement ta1(String action, String note) {
        return read(ISA + "TA1*000004711*261125*2310*" + action + "*" + note + "~\nIEA*0*000000008~\n");
    }

    private static Acknowledgement set(String... segments) {
        return read(ISA + "GS*FA*ACME*9520000000011*20261125*2330*8*X*004010~\nST*997*0001~\n"
                + String.join("~\n", segments) + "~\nSE*" + (segments.length + 2)
                + "*0001~\nGE*1*8~\nIEA*1*000000008~\n");
    }

    private static Acknowledgement contrl(String action) {
        return read("UNB+UNOC:3+952:14+953:14+261125:2330+8'UNH+1+CONTRL:D:3:UN'UCI+4711+953:14+952:14+" + action
                + "'UNT+3+1'UNZ+1+8'");
    }

    @ParameterizedTest(name = "TA1 {0} → {1}")
    @CsvSource({"A,000,RECEIVED", "E,001,RECEIVED", "R,025,REFUSED"})
    @DisplayName("a TA1 speaks of the envelope alone")
    void envelope(String action, String note, PartnerAnswer answer) {
        assertThat(AcknowledgementIn.answer(ta1(action, note))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "AK5 {0}, AK9 {1} → {2}")
    @CsvSource({"A,A,ACCEPTED", "E,E,ACCEPTED", "R,R,REFUSED", "R,P,REFUSED"})
    @DisplayName("a 997 says what became of the set")
    void sets(String ak5, String ak9, PartnerAnswer answer) {
        assertThat(AcknowledgementIn.answer(set("AK1*PR*4711", "AK2*855*0001", "AK5*" + ak5, "AK9*" + ak9 + "*1*1*0")))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "UCI {0} → {1}")
    @CsvSource({"4,REFUSED", "7,ACCEPTED", "8,RECEIVED"})
    @DisplayName("a CONTRL says either")
    void contrl(String action, PartnerAnswer answer) {
        assertThat(AcknowledgementIn.answer(contrl(action))).isEqualTo(answer);
    }

    @Test
    @DisplayName("a refusal is noted with its file, its segments and its codes")
    void words() {
        Acknowledgement refused =
                set("AK1*PR*4711", "AK2*855*0001", "AK3*PO1*9**8", "AK4*2*330*6", "AK5*R*5", "AK9*R*1*1*0");
        assertThat(AcknowledgementIn.words(refused, "997.edi")).isEqualTo("997.edi: 855 0001 5, PO1 9 8, PO1 9/2 6");
        assertThat(AcknowledgementIn.words(ta1("A", "000"), "ta1.edi")).isEqualTo("ta1.edi");
        assertThat(AcknowledgementIn.words(ta1("R", "025"), "ta1.edi")).isEqualTo("ta1.edi: 025");
    }
}
