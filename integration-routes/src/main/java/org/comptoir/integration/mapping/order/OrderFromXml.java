package org.comptoir.integration.mapping.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.Item;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.xml.DeliveryDays;
import org.comptoir.integration.mapping.xml.LineCheck;
import org.comptoir.integration.mapping.xml.OrderTotals;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.TermsOfOrder;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** The terms of an order, whatever syntax they came in, to an {@link Order}. */
abstract class OrderFromXml extends TermsMapping {
    private static final String ORIGINAL = "9";

    OrderFromXml(Binding binding, XmlNode top, Values values) {
        super(binding, top, values);
    }

    @Override
    public final Order document() {
        kind();
        String currency = values().currency(root(), "currency");
        LocalDate issued = values().date(root(), "issued");
        DeliveryDays wished = DeliveryDays.ofDelivery(root(), values());
        TermsOfOrder ofOrder = new TermsOfOrder(root(), values(), this::day);
        OrderTerms terms = ofOrder.terms(wished.period());
        List<Order.Line> lines = lines(line -> line(line, ofOrder));
        OrderTotals.check(root(), terms, lines.stream().map(Order.Line::terms).toList(), values());
        complete(true);
        return new Order(
                root().text("number"),
                Optional.ofNullable(root().text("purpose")).orElse(ORIGINAL),
                issued,
                wished.day(),
                party("buyer"),
                party("supplier"),
                deliverTo(),
                party("invoicee"),
                currency,
                texts(root(), "note"),
                lines,
                terms);
    }

    /** A change or a response in the clothes of an order (UBL) must not be taken for a new one. */
    private void kind() {
        root().term("kind")
                .filter(t -> t.text().equals("230") || t.text().equals("231"))
                .ifPresent(t -> values().tell(Finding.error("order.kind", t.place(), t.text())));
    }

    private Order.Line line(Section line, TermsOfOrder ofOrder) {
        Item item = item(line);
        Quantity quantity = values().quantity(line, "quantity");
        UnitPrice price = values().price(line, "price", "basis", quantity);
        DeliveryDays wished = DeliveryDays.read(line, values());
        OrderLineTerms terms = ofOrder.line(line, wished.period());
        LineCheck.amount(line, quantity, price, terms.net(), terms.allowanceCharges(), values());
        return new Order.Line(
                line.text("lineid"),
                item,
                quantity,
                price,
                wished.day(),
                values().number(line, "packsize"),
                texts(line, "comment", "note"),
                terms);
    }
}
