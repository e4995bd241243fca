package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.comptoir.document.Acknowledgement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-04")
@DisplayName("EXC-04 An acknowledgement in X12")
class X12AcknowledgementTest {
    /** As the outbox counts; ISA13 and GS06 of what {@link X12Examples#profile} writes. */
    private static final String OURS = "4711";

    @ParameterizedTest
    @ValueSource(strings = {"4711", "000004711", "04711"})
    @DisplayName("names our interchange by the number that we gave it, with zeros in front or without")
    void namesOurGroup(String written) {
        ReadResult result = X12Sets.read("997", "FA", "AK1*PO*" + written, "AK2*850*0001", "AK5*A", "AK9*A*1*1*1");

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(X12Sets.document(result, Acknowledgement.class).number()).isEqualTo(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "000004711", "04711"})
    @DisplayName("of the envelope (TA1) names it as well")
    void namesOurInterchange(String written) {
        String sent = new String(
                Documents.write(ExampleDocuments.order(), X12Examples.profile("004010")), StandardCharsets.UTF_8);
        String isa = sent.substring(0, sent.indexOf("GS*"));
        String answer = isa + "TA1*" + written + "*261123*0905*A*000~IEA*0*000004711~";

        ReadResult result = X12Sets.read(answer);

        assertThat(result.messages()).hasSize(1);
        Acknowledgement said = X12Sets.document(result, Acknowledgement.class);
        assertThat(said.number()).isEqualTo(OURS);
        assertThat(said.action()).as("nothing is said of the sets").isEqualTo(Acknowledgement.Action.RECEIVED);
        assertThat(sent).contains("*000004711*0*P*", "*4711*X*004010~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"997", "999"})
    @DisplayName("keeps the number of the wrong element and the copy of what stood there, and writes both again")
    void keepsTheCopy(String set) {
        String kind = set.equals("997") ? "AK" : "IK";
        String release = set.equals("997") ? "004010" : "005010";
        String text = X12Sets.of(
                set,
                "FA",
                "AK1*PO*4711" + (set.equals("997") ? "" : "*005010"),
                "AK2*850*0001",
                kind + "3*PO1*9**8",
                kind + "4*2*330*6*many",
                kind + "4*6>1*639*7",
                kind + "5*R*5",
                "AK9*R*1*1*0");
        ReadResult result = X12Sets.read(
                set.equals("997")
                        ? text
                        : text.replace("*X*004010~", "*X*005010~").replace("*U*00401*", "*^*00501*"));

        assertThat(result.all()).extracting(each -> each.code()).isEmpty();
        Acknowledgement said = X12Sets.document(result, Acknowledgement.class);
        assertThat(said.messages().get(0).segments().get(0).elements())
                .containsExactly(
                        new Acknowledgement.ElementError("6", 2, 0, "330", "many"),
                        new Acknowledgement.ElementError("7", 6, 1, "639", null));
        assertThat(new String(Documents.write(said, X12Examples.profile(release)), StandardCharsets.UTF_8))
                .contains(kind + "4*2*330*6*many", kind + "4*6>1*639*7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AK5*E", "AK5*A"})
    @DisplayName("that finds faults in what it accepts is told so")
    void findsFaults(String set) {
        ReadResult result = X12Sets.read("997", "FA", "AK1*PO*4711", "AK2*850*0001", set, "AK9*E*1*1*1");

        assertThat(X12Sets.problems(result)).isNotEmpty().containsOnly("x12.acknowledgement.faults");
    }

    @Test
    @DisplayName("of an envelope that was made on no day of the calendar is told so")
    void namesNoDay() {
        String isa = X12Sets.of("997", "FA", "AK1*PO*4711");
        String answer = isa.substring(0, isa.indexOf("GS*")) + "TA1*000004711*261323*0905*A*000~IEA*0*000000077~";

        assertThat(X12Sets.problems(X12Sets.read(answer))).containsExactly("x12.date");
    }
}
