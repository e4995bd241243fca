package org.comptoir.integration.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Item;
import org.comptoir.document.LineDecision;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.Period;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 When goods come, and in which parts")
class DeliveryRulesTest {
    private static final Item CEMENT = Item.of(Gtin.of("3020180100014"), "Ciment");
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 23);
    private static final Period NEVER = new Period(ISSUED.plusDays(3), ISSUED.plusDays(2));

    private final Places places = new Places();

    @Test
    @DisplayName("periods that end before they begin are told of orders, changes and answers, and of their lines")
    void periods() {
        OrderTerms whole = new OrderTerms(null, List.of(), NEVER, null, null, List.of(), null);
        OrderLineTerms line = new OrderLineTerms(null, NEVER, null, null, null, null);

        for (BusinessDocument document : documents(whole, line, null, null)) {
            assertThat(told(document))
                    .containsExactly(
                            "WARNING document.dates.period [2026-11-26, 2026-11-25]",
                            "WARNING document.dates.period [2026-11-26, 2026-11-25]");
        }
    }

    @Test
    @DisplayName("parts that make up their line are no news")
    void partsOfTheWhole() {
        for (BusinessDocument document : split(Quantity.of(10), part(4), part(6))) {
            assertThat(told(document)).isEmpty();
        }
    }

    @Test
    @DisplayName("parts of another sum than their line are told, at the line's quantity")
    void sum() {
        Quantity whole = Quantity.of(10);
        Place place = new Place.InTable(7, "quantity");
        places.keep(whole, place);

        for (BusinessDocument document : split(whole, part(4), part(5))) {
            List<Finding> findings = findings(document);
            assertThat(findings).containsExactly(Finding.warning("document.part.sum", place, "9", "10"));
        }
    }

    @Test
    @DisplayName("a part of nothing can be planned, one of less than nothing cannot")
    void notPositive() {
        for (BusinessDocument document : split(Quantity.of(10), part(0), part(10))) {
            assertThat(told(document)).containsExactly("WARNING document.part.quantity [0]");
        }
        for (BusinessDocument document : split(Quantity.of(10), part(-2), part(12))) {
            assertThat(told(document)).containsExactly("ERROR document.part.quantity [-2]");
        }
    }

    @Test
    @DisplayName("a part without a quantity is told, and no sum is made")
    void withoutQuantity() {
        for (BusinessDocument document : split(Quantity.of(10), part(4), new Delivery(null, null, null))) {
            assertThat(told(document)).containsExactly("ERROR document.line.noquantity []");
        }
    }

    @Test
    @DisplayName("a part in another unit is told, at its own place, and no sum is made")
    void units() {
        Delivery tons = new Delivery(Quantity.of(BigDecimal.ONE, "TNE"), null, null);
        places.keep(tons, new Place.InTable(9, ""));

        for (BusinessDocument document : split(Quantity.of(10), part(4), tons)) {
            List<Finding> findings = findings(document);
            assertThat(findings)
                    .containsExactly(
                            Finding.warning("document.part.unit", new Place.InTable(9, ""), "1", "TNE", "C62"));
        }
    }

    @Test
    @DisplayName("a part that shall come before the document was written is told once")
    void partBefore() {
        Delivery before = new Delivery(Quantity.of(10), ISSUED.minusDays(1), null);

        for (BusinessDocument document : split(Quantity.of(10), before)) {
            assertThat(told(document)).containsExactly("WARNING document.dates [2026-11-23, 2026-11-22]");
        }
        Delivery after = new Delivery(Quantity.of(10), ISSUED.plusDays(1), null);
        for (BusinessDocument document : split(Quantity.of(20), after, before)) {
            assertThat(told(document)).containsExactly("WARNING document.dates [2026-11-23, 2026-11-22]");
        }
    }

    @Test
    @DisplayName("parts of a line that is deleted or refused are not summed up")
    void nothingComes() {
        OrderLineTerms terms = new OrderLineTerms(null, null, null, null, null, List.of(part(4)));

        assertThat(told(change(null, terms, Quantity.of(10), OrderChange.Action.DELETED)))
                .isEmpty();
        assertThat(told(response(null, terms, Quantity.of(0), LineDecision.REFUSED)))
                .isEmpty();
    }

    private static Delivery part(int quantity) {
        return new Delivery(Quantity.of(quantity), null, null);
    }

    private static List<BusinessDocument> split(Quantity whole, Delivery... parts) {
        OrderLineTerms terms = new OrderLineTerms(null, null, null, null, null, List.of(parts));
        return documents(null, terms, whole, LineDecision.ACCEPTED);
    }

    private static List<BusinessDocument> documents(
            OrderTerms whole, OrderLineTerms terms, Quantity quantity, LineDecision decision) {
        Quantity of = quantity == null ? Quantity.of(10) : quantity;
        Order.Line line = new Order.Line("1", CEMENT, of, null, null, null, List.of(), terms);
        Order order = new Order("O", "9", ISSUED, null, null, null, null, null, "EUR", List.of(), List.of(line), whole);
        return List.of(
                order, change(whole, terms, of, OrderChange.Action.CHANGED), response(whole, terms, of, decision));
    }

    private static OrderChange change(
            OrderTerms whole, OrderLineTerms terms, Quantity quantity, OrderChange.Action action) {
        OrderChange.Line line =
                new OrderChange.Line("1", null, action, CEMENT, quantity, null, null, null, List.of(), terms);
        return new OrderChange(
                "C", "O", false, ISSUED, null, null, null, null, null, "EUR", List.of(), List.of(line), whole);
    }

    private static OrderResponse response(
            OrderTerms whole, OrderLineTerms terms, Quantity confirmed, LineDecision decision) {
        OrderResponse.Line line =
                new OrderResponse.Line("1", "1", CEMENT, decision, confirmed, null, null, null, null, List.of(), terms);
        return new OrderResponse(
                "R",
                "O",
                null,
                null,
                LineDecision.CHANGED,
                ISSUED,
                null,
                null,
                null,
                null,
                null,
                "EUR",
                List.of(),
                List.of(line),
                whole);
    }

    private List<String> told(BusinessDocument document) {
        return findings(document).stream()
                .map(f -> f.severity() + " " + f.code() + " " + f.arguments())
                .toList();
    }

    private List<Finding> findings(BusinessDocument document) {
        List<Finding> findings = new ArrayList<>();
        DocumentCheck.check(document, places, findings::add);
        return findings;
    }
}
