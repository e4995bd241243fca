package org.comptoir.integration.mapping.orderchange;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
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
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** UBL 2.1 OrderChange (Peppol BIS Advanced Ordering 3) to an {@link OrderChange} (EXC-02). */
public class OrderChangeFromUbl extends TermsMapping {
    /** UNCL1225; UBL has a document of its own for it. */
    private static final String CANCELLATION = "1";

    public OrderChangeFromUbl(XmlNode top, Values values) {
        this(Ubl.orderChange(), top, values);
    }

    /** @param binding of a syntax with the same terms */
    OrderChangeFromUbl(Binding binding, XmlNode top, Values values) {
        super(binding, top, values);
    }

    @Override
    public final OrderChange document() {
        String currency = values().currency(root(), "currency");
        LocalDate issued = values().date(root(), "issued");
        DeliveryDays wished = DeliveryDays.ofDelivery(root(), values());
        TermsOfOrder ofOrder = new TermsOfOrder(root(), values(), this::day);
        OrderTerms terms = ofOrder.terms(wished.period());
        List<OrderChange.Line> lines = lines(line -> line(line, ofOrder));
        OrderTotals.check(root(), terms, List.of(), values());
        complete(true);
        if (!root().has("order")) {
            values().tell(Finding.error("document.order.missing", root().place()));
        }
        return new OrderChange(
                root().text("number"),
                root().text("order"),
                CANCELLATION.equals(root().text("purpose")),
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

    private OrderChange.Line line(Section line, TermsOfOrder ofOrder) {
        Item item = item(line);
        Action action = action(line);
        Quantity quantity = values().quantity(line, "quantity");
        UnitPrice price = values().price(line, "price", "basis", quantity);
        DeliveryDays wished = DeliveryDays.read(line, values());
        OrderLineTerms terms = ofOrder.line(line, wished.period());
        boolean goes = action == Action.DELETED;
        if (!goes) {
            LineCheck.amount(line, quantity, price, terms.net(), terms.allowanceCharges(), values());
        }
        return new OrderChange.Line(
                line.text("lineid"),
                line.text("orderline"),
                action,
                item,
                goes && quantity != null && quantity.value().signum() == 0 ? null : quantity,
                price,
                wished.day(),
                values().number(line, "packsize"),
                texts(line, "note", "comment"),
                terms);
    }

    /** UNCL1229; a line without a code is changed. */
    private Action action(Section line) {
        String code = line.has("status") ? line.text("status") : "3";
        return switch (code) {
            case "1" -> Action.ADDED;
            case "2" -> Action.DELETED;
            case "3" -> Action.CHANGED;
            case "4" -> Action.UNCHANGED;
            default -> {
                values().tell(Finding.error("orderchange.action", line.place(), code));
                yield Action.CHANGED;
            }
        };
    }
}
