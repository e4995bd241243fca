package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.integration.translation.X12Sets.problems;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@Tag("SET-05")
@DisplayName("EXC-02 SET-05 A remittance advice in X12")
class X12RemittanceTest {
    private static ReadResult read(String bpr, List<String> head, String... lines) {
        List<String> segments = new ArrayList<>(List.of(bpr));
        segments.addAll(head);
        segments.add("ENT*1");
        segments.addAll(List.of(lines));
        return X12Sets.read("820", "RA", segments.toArray(String[]::new));
    }

    private static RemittanceAdvice advice(ReadResult result) {
        return X12Sets.document(result, RemittanceAdvice.class);
    }

    @Test
    @DisplayName("pays invoices less credit memos, whose amounts are negative there and positive here")
    void paysLessCredits() {
        ReadResult result = read(
                "BPR*I*70*C*BOP",
                List.of("TRN*1*E2E-1", "CUR*PR*EUR"),
                "RMR*IV*F-1**100*120",
                "REF*PO*PO-1",
                "RMR*CM*A-1**-30");

        assertThat(result.all()).isEmpty();
        assertThat(advice(result).total()).isEqualTo(Money.euro("70"));
        assertThat(advice(result).lines().get(0).gross()).isEqualTo(Money.euro("120"));
        assertThat(advice(result).lines().get(1).documentType()).isEqualTo("381");
        assertThat(advice(result).lines().get(1).paid()).isEqualTo(Money.euro("30"));
    }

    @Test
    @DisplayName("that does not add up to the payment is told so")
    void addsUp() {
        ReadResult result = read("BPR*I*75*C*BOP", List.of("TRN*1*E2E-1", "CUR*PR*EUR"), "RMR*IV*F-1**100");

        assertThat(problems(result)).containsExactly("document.total.paid");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"REF*RA*AV-9, AV-9", "TRN*1*E2E-1, E2E-1", "REF*CK*4711, 4711"})
    @DisplayName("is known by its own number, else by its trace, else by its cheque")
    void isKnownByItsNumber(String segment, String number) {
        ReadResult result = read("BPR*I*100*C*BOP", List.of(segment), "RMR*IV*F-1**100");

        assertThat(problems(result)).isEmpty();
        assertThat(advice(result).number()).isEqualTo(number);
    }

    @Test
    @DisplayName("without any number is known by that of its set, which is told")
    void isKnownByItsSet() {
        ReadResult result = read("BPR*I*100*C*BOP", List.of("CUR*PR*EUR"), "RMR*IV*F-1**100");

        assertThat(problems(result)).containsExactly("x12.remittance.nonumber");
        assertThat(advice(result).number()).isEqualTo("0001");
    }

    @Test
    @DisplayName(
            "keeps an IBAN; an account that means nothing without its bank is told, as are discounts and adjustments")
    void tellsWhatHasNoPlace() {
        ReadResult iban = read(
                "BPR*I*100*C*BOP**********DA*FR7630006000011234567890189*20261124",
                List.of("REF*RA*1"),
                "RMR*IV*F*PO*100");
        ReadResult other = read(
                "BPR*C*100*C*ACH*CTX*01*123456789*DA*55*1234567890**01*987654321*DA*66*20261124",
                List.of("REF*RA*1"),
                "RMR*IV*F*PO*100*105*5",
                "ADX*-5*59");

        assertThat(advice(iban).payeeIban()).isEqualTo("FR7630006000011234567890189");
        assertThat(advice(other).payeeIban()).isNull();
        assertThat(other.all())
                .filteredOn(f -> f.code().endsWith(".left"))
                .flatExtracting(Finding::arguments)
                .contains("ACH", "66", "987654321", "5", "ADX*-5*59");
    }

    @Test
    @DisplayName("has an adjustment beside the documents as a line of its own, so that the total agrees")
    void adjustments() {
        ReadResult result = X12Sets.read(
                "820",
                "RA",
                "BPR*C*945.50*C*ACH************20261125",
                "TRN*1*4711",
                "CUR*PR*EUR",
                "ENT*1",
                "ADX*-54.50*01*CM*DM-1",
                "RMR*IV*INV-1**1000.00*1000.00");

        RemittanceAdvice advice = X12Sets.document(result, RemittanceAdvice.class);
        assertThat(X12Sets.problems(result)).isEmpty();
        assertThat(advice.lines()).extracting("documentNumber").containsExactly("INV-1", "DM-1");
        assertThat(advice.lines().get(1).documentType()).isEqualTo("381");
        assertThat(advice.lines().get(1).paid()).isEqualTo(Money.euro("54.50"));
    }
}
