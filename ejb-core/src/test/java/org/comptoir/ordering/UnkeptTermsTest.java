package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Item;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
@DisplayName("EXC-01 What the order book does not keep of a machine's order")
class UnkeptTermsTest {
    private static final Place HEAD = new Place.WholeFile();
    private static final Place LINE = new Place.InTree("line 7");
    private static final List<AllowanceCharge> REBATE = List.of(
            new AllowanceCharge(false, "95", null, Money.euro("20.00"), new BigDecimal("2"), null),
            new AllowanceCharge(true, "FC", null, Money.euro("25.50"), null, null));

    private static Order order(OrderTerms terms, OrderLineTerms ofLine) {
        Item cement = Item.of(Gtin.of("3020180100014"), "Ciment");
        Order.Line line =
                new Order.Line("7", cement, Quantity.of(3), UnitPrice.euro("5"), null, null, List.of(), ofLine);
        return new Order("PO-1", "9", null, null, null, null, null, null, "EUR", List.of(), List.of(line), terms);
    }

    @Test
    @DisplayName("is nothing where parties and lines are all it says")
    void nothing() {
        assertThat(UnkeptTerms.of(order(null, null))).isEmpty();
    }

    @Test
    @DisplayName("is told to its sender: amounts and split deliveries as warnings, words as information")
    void told() {
        OrderTerms terms = new OrderTerms(
                null,
                List.of(
                        new DocumentReference("CT", "CADRE-26", null, null),
                        new DocumentReference("PD", "P7", null, null)),
                null,
                new DeliveryTerms("DAP", null, "Nantes"),
                "30 jours",
                REBATE,
                null);
        OrderLineTerms.Delivery part = new OrderLineTerms.Delivery(Quantity.of(1), null, null);
        OrderLineTerms ofLine = new OrderLineTerms(null, null, REBATE, null, null, List.of(part, part));

        assertThat(UnkeptTerms.of(order(terms, ofLine)))
                .containsExactly(
                        Finding.warning("order.terms.amounts", HEAD, "-20.00, +25.50"),
                        Finding.information("order.terms.references", HEAD, "CT CADRE-26, PD P7"),
                        Finding.information("order.terms.words", HEAD, "30 jours"),
                        Finding.information("order.terms.words", HEAD, "DAP, Nantes"),
                        Finding.warning("order.terms.amounts", LINE, "-20.00, +25.50"),
                        Finding.warning("order.terms.deliveries", LINE, "2"));
    }
}
