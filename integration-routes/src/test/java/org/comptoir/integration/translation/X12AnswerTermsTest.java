package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.integration.translation.X12Sets.problems;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.Party.PartyId;
import org.comptoir.document.Period;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 An answer to an order or its change in X12 says beside its parties and lines")
class X12AnswerTermsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static ReadResult answer(String set, List<String> head, List<String> line, String... summary) {
        boolean toChange = set.equals("865");
        List<String> segments = new ArrayList<>();
        segments.add(
                toChange ? "BCA*00*AC*PO-1*001*2*20261120**CADRE-7*V-9" : "BAK*00*AC*PO-1*20261120*001**CADRE-7*V-9");
        segments.add("CUR*SE*EUR");
        segments.addAll(head);
        segments.add(toChange ? "POC*1*CA*100**EA*10**EN*3020180100014" : "PO1*1*100*EA*10**EN*3020180100014");
        segments.addAll(line);
        segments.add("CTT*1");
        segments.addAll(List.of(summary));
        return X12Sets.read(set, toChange ? "CA" : "PR", segments.toArray(String[]::new));
    }

    private static OrderResponse document(ReadResult result) {
        assertThat(problems(result)).isEmpty();
        return X12Sets.document(result, OrderResponse.class);
    }

    private static ReadResult line(String... segments) {
        return answer("855", List.of(), List.of(segments));
    }

    private static OrderResponse.Line onlyLine(ReadResult result) {
        return document(result).lines().get(0);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream().map(Finding::arguments).map(a -> a.get(0)).toList();
    }

    private static String written(OrderResponse response) {
        return new String(Documents.write(response, X12Examples.profile("004010")), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"855", "865"})
    @DisplayName("references, period, delivery, payment, charges, who is invoiced, and what the lines add up to")
    void saysTerms(String set) {
        ReadResult result = answer(
                set,
                List.of(
                        "REF*TN*AR-1",
                        "REF*PD*PROMO-7",
                        "FOB*DF*DE*Nantes*01*DAP",
                        "SAC*C*D240***2500*******06***Port",
                        "ITD*ZZ***********30 jours",
                        "DTM*064*20261130",
                        "DTM*063*20261204",
                        "N1*BT*Siège*92*77"),
                List.of("PAM****1*1000", "PO4*10", "ACK*IA*100*EA"),
                "AMT*TT*1025");

        OrderResponse response = document(result);
        assertThat(response.number()).isEqualTo("AR-1");
        assertThat(response.supplierOrderNumber()).isEqualTo("V-9");
        assertThat(response.delivery()).isNull();
        assertThat(response.invoicee().name()).isEqualTo("Siège");
        assertThat(response.terms().references())
                .containsExactly(
                        new DocumentReference("RE", "001", null, null),
                        new DocumentReference("CT", "CADRE-7", null, null),
                        new DocumentReference("PD", "PROMO-7", null, null));
        assertThat(response.terms().deliveryPeriod()).isEqualTo(new Period(DAY, DAY.plusDays(4)));
        assertThat(response.terms().delivery().place()).isEqualTo("Nantes");
        assertThat(response.terms().payment()).isEqualTo("30 jours");
        assertThat(response.terms().allowanceCharges()).hasSize(1);
        assertThat(response.terms().total()).isEqualTo(Money.euro("1000"));
        assertThat(response.lines().get(0).packSize()).isEqualTo(BigDecimal.TEN);
        assertThat(response.lines().get(0).terms().net()).isEqualTo(Money.euro("1000"));
        assertThat(result.all()).isEmpty();
        assertThat(X12Sets.document(X12Sets.read(written(response)), OrderResponse.class))
                .isEqualTo(response);
    }

    @Test
    @DisplayName("the seller’s number of the order: in REF VN where the answer’s own stands in BAK08")
    void saysTheSellersNumber() {
        OrderResponse response = document(answer("855", List.of("REF*VN*V-1"), List.of()));
        OrderResponse both = document(answer("855", List.of("REF*TN*AR-1", "REF*VN*V-1"), List.of()));

        assertThat(response.number()).isEqualTo("V-9");
        assertThat(response.supplierOrderNumber()).isEqualTo("V-1");
        assertThat(both.number()).isEqualTo("AR-1");
        assertThat(both.supplierOrderNumber()).isEqualTo("V-9");
        assertThat(both.terms().references()).contains(new DocumentReference("VN", "V-1", null, null));
    }

    @Test
    @DisplayName("the day of delivery before any day of shipment, which is told")
    void saysTheDay() {
        ReadResult result = answer("855", List.of("DTM*068*20261128", "DTM*067*20261130"), List.of());

        assertThat(document(result).delivery()).isEqualTo(DAY);
        assertThat(told(result)).containsExactly("DTM*068*20261128");
    }

    @ParameterizedTest
    @ValueSource(strings = {"855", "865"})
    @DisplayName("of a line the parts in which it comes: an ACK each, and so again when it is written")
    void saysPartsByAnswers(String set) {
        ReadResult result = answer(set, List.of(), List.of("ACK*IA*60*EA*067*20261130", "ACK*IA*40*EA*067*20261201"));

        OrderResponse.Line line = onlyLine(result);
        assertThat(line.terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), DAY, null), new Delivery(Quantity.of(40), DAY.plusDays(1), null));
        assertThat(line.confirmed()).isEqualTo(Quantity.of(100));
        assertThat(line.delivery()).isNull();
        assertThat(result.all()).isEmpty();
        assertThat(written(document(result)))
                .contains("ACK*IA*60*EA*067*20261130~\nACK*IA*40*EA*067*20261201~")
                .doesNotContain("SCH");
    }

    @Test
    @DisplayName(
            "of a line one day where all answers name it; what is on back order comes another day, which is told with its quantity")
    void saysOneDay() {
        ReadResult same = line("ACK*IA*60*EA*067*20261130", "ACK*IQ*40*EA*067*20261130");
        ReadResult later = line("ACK*IA*60*EA*067*20261130", "ACK*IB*40*EA*068*20261220");
        ReadResult below = line("ACK*IA*100*EA", "DTM*067*20261130");

        assertThat(onlyLine(same).delivery()).isEqualTo(DAY);
        assertThat(onlyLine(same).terms().deliveries()).isEmpty();
        assertThat(onlyLine(later).delivery()).isEqualTo(DAY);
        assertThat(onlyLine(later).confirmed()).isEqualTo(Quantity.of(60));
        assertThat(told(later)).containsExactlyInAnyOrder("40", "EA", "068", "20261220");
        assertThat(onlyLine(below).delivery()).isEqualTo(DAY);
    }

    @Test
    @DisplayName(
            "of a line no day where its answers name several without quantities, or a day is of another kind: they are told")
    void inventsNoDay() {
        ReadResult several = line("ACK*IA***067*20261130", "ACK*IA***067*20261201");
        ReadResult other = line("ACK*IA*100*EA*001*20261130");

        assertThat(onlyLine(several).deliveryDay()).isNull();
        assertThat(told(several)).contains("20261130", "20261201");
        assertThat(onlyLine(other).deliveryDay()).isNull();
        assertThat(told(other)).contains("20261130");
    }

    @Test
    @DisplayName(
            "of a line how much comes when and where: SCH and SDQ as in the order, the day of another kind is told")
    void saysPartsBySchedules() {
        ReadResult days = line("ACK*IC*100*EA*067*20261130", "SCH*60*EA***017*20261130", "SCH*40*EA***001*20261201");
        ReadResult places = line("SDQ*EA*92*0451*60*0452*40");

        assertThat(onlyLine(days).delivery()).isEqualTo(DAY);
        assertThat(onlyLine(days).terms().deliveries())
                .containsExactly(new Delivery(Quantity.of(60), DAY, null), new Delivery(Quantity.of(40), null, null));
        assertThat(told(days)).containsExactlyInAnyOrder("017", "001", "20261201");
        assertThat(onlyLine(places).terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), null, new PartyId("92", "0451")),
                        new Delivery(Quantity.of(40), null, new PartyId("92", "0452")));
    }
}
