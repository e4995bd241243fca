package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.integration.translation.X12Sets.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.Party.PartyId;
import org.comptoir.document.Period;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 A change of an order in X12 says beside its parties and lines")
class X12ChangeTermsTest {
    private static final String POC = "POC*1*CA*100**EA*10**EN*3020180100014";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static ReadResult change(String bch, List<String> head, List<String> line, String... summary) {
        List<String> segments = new ArrayList<>(List.of(bch, "CUR*BY*EUR"));
        segments.addAll(head);
        segments.add(POC);
        segments.addAll(line);
        segments.add("CTT*1");
        segments.addAll(List.of(summary));
        return X12Sets.read("860", "PC", segments.toArray(String[]::new));
    }

    private static OrderChange document(ReadResult result) {
        assertThat(problems(result)).isEmpty();
        return X12Sets.document(result, OrderChange.class);
    }

    private static OrderChange.Line line(String... segments) {
        ReadResult result = change("BCH*04*SA*PO-1***20261123", List.of(), List.of(segments));
        return document(result).lines().get(0);
    }

    @Test
    @DisplayName("of what kind the order is, which release of which contract, and what other documents there are")
    void saysKindAndNumbers() {
        ReadResult result = change(
                "BCH*04*RL*PO-1*001**20261120**CADRE-7***20261123",
                List.of("REF*TN*CHG-2", "REF*CT*CADRE-7", "REF*PD*PROMO-7", "REF*TN*T-9"),
                List.of());

        OrderChange change = document(result);
        assertThat(change.number()).isEqualTo("CHG-2");
        assertThat(change.terms().typeCode()).isEqualTo("226");
        assertThat(change.terms().references())
                .containsExactly(
                        new DocumentReference("RE", "001", null, null),
                        new DocumentReference("CT", "CADRE-7", null, null),
                        new DocumentReference("PD", "PROMO-7", null, null),
                        new DocumentReference("TN", "T-9", null, null));
        assertThat(result.all()).flatExtracting(Finding::arguments).containsExactly("20261120", "BCH");
    }

    @Test
    @DisplayName("in which days the goods may come, and invents no wished day of them")
    void saysAPeriod() {
        OrderChange change = document(change(
                "BCH*04*SA*PO-1***20261123",
                List.of("DTM*064*20261130", "DTM*063*20261204"),
                List.of("DTM*071*20261201")));

        assertThat(change.wished()).isNull();
        assertThat(change.terms().deliveryPeriod()).isEqualTo(new Period(DAY, DAY.plusDays(4)));
        assertThat(change.wishedDay()).isEqualTo(DAY);
        assertThat(change.lines().get(0).wished()).isNull();
        assertThat(change.lines().get(0).wishedDay()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    @DisplayName("who is invoiced, how is delivered and paid, and what is charged and allowed")
    void saysTheRest() {
        ReadResult result = change(
                "BCH*04*SA*PO-1***20261123",
                List.of(
                        "FOB*DF*DE*Nantes*01*DAP",
                        "SAC*C*D240***2500*******06***Port",
                        "ITD*ZZ***********30 jours",
                        "N1*BT*Siège*92*77"),
                List.of(),
                "AMT*TT*1025");

        OrderChange change = document(result);
        assertThat(change.invoicee().name()).isEqualTo("Siège");
        assertThat(change.terms().delivery().code()).isEqualTo("DAP");
        assertThat(change.terms().payment()).isEqualTo("30 jours");
        assertThat(change.terms().allowanceCharges()).hasSize(1);
        assertThat(change.terms().total()).isEqualTo(Money.euro("1000"));
        assertThat(result.all()).isEmpty();
    }

    @Test
    @DisplayName("of a line what a trade unit holds, amount, VAT, references, allowances")
    void saysTermsOfALine() {
        OrderChange.Line line = line(
                "PAM****1*990",
                "PO4*10",
                "REF*LI*20",
                "REF*CT*CADRE-7**FJ>3",
                "SAC*A*F050***1000*******02***Volume",
                "TXI*VA**20***2");

        assertThat(line.lineId()).isEqualTo("20");
        assertThat(line.packSize()).isEqualTo(BigDecimal.TEN);
        assertThat(line.terms().net()).isEqualTo(Money.euro("990"));
        assertThat(line.terms().vat()).isEqualTo(VatRate.standard("20"));
        assertThat(line.terms().references()).containsExactly(new DocumentReference("CT", "CADRE-7", "3", null));
        assertThat(line.terms().allowanceCharges()).hasSize(1);
    }

    @Test
    @DisplayName("of a line how much comes when and where")
    void saysParts() {
        assertThat(line("SDQ*EA*92*0451*60*0452*40").terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), null, new PartyId("92", "0451")),
                        new Delivery(Quantity.of(40), null, new PartyId("92", "0452")));
        assertThat(line("SCH*60*EA***002*20261130", "SCH*40*EA***010*20261201")
                        .terms()
                        .deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), DAY, null), new Delivery(Quantity.of(40), DAY.plusDays(1), null));
        assertThat(line("N1*ST**92*0451", "SCH*100*EA***002*20261130").terms().deliveries())
                .containsExactly(new Delivery(Quantity.of(100), DAY, new PartyId("92", "0451")));
    }

    @Test
    @DisplayName("its own number; then its place among the changes of the order is told")
    void saysItsNumber() {
        ReadResult result = change("BCH*04*SA*PO-1**7*20261123", List.of("REF*TN*CHG-2"), List.of());

        assertThat(document(result).number()).isEqualTo("CHG-2");
        assertThat(result.all()).flatExtracting(Finding::arguments).containsExactly("7", "BCH");
    }
}
