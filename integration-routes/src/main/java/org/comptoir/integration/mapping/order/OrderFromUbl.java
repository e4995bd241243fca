package org.comptoir.integration.mapping.order;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.Order;
import org.comptoir.integration.mapping.ubl.LineCheck;
import org.comptoir.integration.mapping.ubl.UblMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** UBL 2.1 Order (Peppol BIS Ordering 3) to an {@link Order} (EXC-02). */
public final class OrderFromUbl extends UblMapping {
    private static final String ORIGINAL = "9";

    private final LineCheck check;

    public OrderFromUbl(XmlNode top, Values values) {
        super(Ubl.order(), top, values);
        this.check = new LineCheck(values);
    }

    @Override
    public Order document() {
        String currency = values().currency(root(), "currency");
        LocalDate issued = values().date(root(), "issued");
        LocalDate wished = root().section("delivery").map(this::day).orElse(null);
        List<Order.Line> lines =
                root().sections("line").stream().map(this::line).toList();
        check.finish(root(), true);
        check.dates(root(), issued, wished);
        return new Order(
                root().text("number"),
                ORIGINAL,
                issued,
                wished,
                party("buyer"),
                party("supplier"),
                deliverTo(),
                party("invoicee"),
                currency,
                texts(root(), "note"),
                lines);
    }

    private Order.Line line(Section line) {
        Item item = item(line);
        Quantity quantity = values().quantity(line, "quantity");
        UnitPrice price = values().price(line, "price", "basis");
        check.line(line, item, quantity, true);
        check.amount(line, quantity, price);
        return new Order.Line(
                line.text("lineid"),
                item,
                quantity,
                price,
                day(line),
                values().number(line, "packsize"),
                texts(line, "comment", "note"));
    }
}
