package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.integration.translation.X12Sets.problems;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
import org.comptoir.document.OrderResponse;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 A change of an order in X12, and its answer")
class X12OrderingTest {
    private static OrderChange change(ReadResult result) {
        return X12Sets.document(result, OrderChange.class);
    }

    private static ReadResult line(String poc) {
        return X12Sets.read("860", "PC", "BCH*04*SA*PO-1**7*20261120*****20261123", "CUR*BY*EUR", poc, "CTT*1");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"AI, ADDED", "DI, DELETED", "NC, UNCHANGED", "CA, CHANGED", "QD, CHANGED", "RS, CHANGED"})
    @DisplayName("says of each line what becomes of it, and how much is wanted then")
    void saysWhatBecomesOfALine(String code, Action action) {
        ReadResult result = line("POC*3*" + code + "*90**EA*5.40**EN*3020180100014");

        assertThat(problems(result)).isEmpty();
        assertThat(change(result).lines().get(0).action()).isEqualTo(action);
        assertThat(change(result).lines().get(0).orderLineId()).isEqualTo("3");
        assertThat(change(result).lines().get(0).quantity()).isEqualTo(Quantity.of(90));
    }

    @Test
    @DisplayName("with a code that is no change is refused, and the code is named")
    void refusesOtherCodes() {
        ReadResult result = line("POC*3*XX*90**EA*5.40**EN*3020180100014");

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(problems(result)).containsExactly("x12.change.action");
    }

    @Test
    @DisplayName(
            "is known by its sequence in the order where it has no number, and has its own day; the order’s is told")
    void isKnownByItsSequence() {
        ReadResult result = line("POC*3*CA*90*40*EA*5.40**EN*3020180100014");

        assertThat(change(result).number()).isEqualTo("7");
        assertThat(change(result).issued()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(result.all()).flatExtracting(Finding::arguments).contains("20261120", "40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "03"})
    @DisplayName("cancels the whole order, without lines")
    void cancels(String purpose) {
        ReadResult result = X12Sets.read("860", "PC", "BCH*" + purpose + "*SA*PO-1***20261123");

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(change(result).cancellation()).isTrue();
        assertThat(change(result).orderNumber()).isEqualTo("PO-1");
    }

    @Test
    @DisplayName("is answered by 865, the order itself by 855; both say the same")
    void isAnsweredByItsOwnSet() {
        for (String release : List.of("004010", "005010")) {
            X12Profile profile = X12Examples.profile(release);
            String toOrder = new String(Documents.write(ExampleDocuments.response(), profile), StandardCharsets.UTF_8);
            String toChange =
                    new String(Documents.write(ExampleDocuments.changeResponse(), profile), StandardCharsets.UTF_8);

            assertThat(toOrder).contains("GS*PR*", "ST*855*", "BAK*");
            assertThat(toChange).contains("GS*CA*", "ST*865*", "BCA*", "POC*1*CA*120**EA*5.50");
            assertThat(X12Sets.document(X12Sets.read(toOrder), OrderResponse.class))
                    .isEqualTo(ExampleDocuments.response());
            assertThat(X12Sets.document(X12Sets.read(toChange), OrderResponse.class))
                    .isEqualTo(ExampleDocuments.changeResponse());
            assertThat(X12Sets.read(toChange).all()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            value = {
                "BCA*00*AC*PO-1**2*20261120, 2",
                "BCA*00*AC*PO-1***20261120, PO-1",
                "BCA*00*AC*PO-1***20261120~REF*PP*MOD-7, MOD-7"
            })
    @DisplayName(
            "is answered by the number that it has: BCA05, a longer one in REF PP, else that of the order; and again so when written")
    void namesTheChange(String begin, String change) {
        String text = X12Sets.of("865", "CA", begin, "CUR*SE*EUR", "POC*3*NC*90*90*EA*5.40**VN*A", "CTT*1")
                .replace("SE*6", begin.contains("~") ? "SE*7" : "SE*6");
        OrderResponse response = X12Sets.document(X12Sets.read(text), OrderResponse.class);
        byte[] written = Documents.write(response, X12Examples.profile("004010"));

        assertThat(response.changeNumber()).isEqualTo(change);
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("ST*865*");
        assertThat(X12Sets.document(Documents.read(written, ReadOptions.DEFAULT), OrderResponse.class)
                        .changeNumber())
                .isEqualTo(change);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"NC, ACCEPTED", "DI, REFUSED", "RC, REFUSED", "CT, CHANGED"})
    @DisplayName("of the seller says by POC02 what he decided where there is no ACK")
    void decidesWithoutAck(String code, LineDecision decision) {
        ReadResult result = X12Sets.read(
                "865",
                "CA",
                "BCA*00*AC*PO-1***20261120",
                "CUR*SE*EUR",
                "POC*3*" + code + "*90*90*EA*5.40**EN*3020180100014",
                "CTT*1");

        OrderResponse response = X12Sets.document(result, OrderResponse.class);
        assertThat(response.lines().get(0).decision()).isEqualTo(decision);
    }

    @Test
    @DisplayName("has its texts in MSG in 4010 and in MTX in 5010, and both are read in either")
    void writesTextsByRelease() {
        String older = new String(
                Documents.write(ExampleDocuments.change(), X12Examples.profile("004010")), StandardCharsets.UTF_8);
        String newer = new String(
                Documents.write(ExampleDocuments.change(), X12Examples.profile("005010")), StandardCharsets.UTF_8);

        assertThat(older).contains("MSG*Chantier retardé").doesNotContain("MTX");
        assertThat(newer).contains("MTX**Chantier retardé").doesNotContain("MSG");
        assertThat(change(X12Sets.read(newer.replace("MTX**", "MSG*"))).notes()).containsExactly("Chantier retardé");
    }
}
