package org.comptoir.integration.mapping.order;

import java.util.stream.Stream;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12AllowanceCharges;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12References;
import org.comptoir.integration.mapping.x12.X12Taxes;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12WishedDays;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One PO1 loop of 850. */
final class OrderLineFromX12 {
    /** Element 522: the total of a line. */
    static final String NET = "1";

    private final Group group;
    private final Reading reading;
    private final X12Values values;
    private final X12WishedDays days;

    private OrderLineFromX12(Group group, Reading reading) {
        this.group = group;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.days = new X12WishedDays(reading);
    }

    static Order.Line of(Group group, Reading reading, LineCheck check) {
        return new OrderLineFromX12(group, reading).line(check);
    }

    private Order.Line line(LineCheck check) {
        Segment po1 = group.trigger();
        Quantity quantity = values.quantity(po1, 2, 3);
        UnitPrice price = values.price(po1, 4, 5);
        group.segments("DTM").forEach(days::add);
        OrderLineTerms terms = terms();
        check.line(price, quantity, terms.net(), terms.allowanceCharges());
        return new Order.Line(
                po1.text(1),
                X12Items.of(group, 6, reading),
                quantity,
                price,
                days.wished(),
                group.first("PO4").map(po4 -> values.number(po4, 1)).orElse(null),
                X12Texts.of(group),
                terms);
    }

    private OrderLineTerms terms() {
        X12References references = new X12References(reading);
        group.segments("REF").forEach(references::add);
        group.groups("N9").forEach(n9 -> references.add(n9.trigger()));
        return new OrderLineTerms(
                references.all(),
                days.period(),
                X12AllowanceCharges.of(group, reading),
                net(),
                new X12Taxes(reading).first(group),
                DeliveriesOfX12.of(group, reading));
    }

    /** The amount in PAM, else in AMT, or null. */
    private Money net() {
        Stream<Money> inPam = group.segments("PAM").stream()
                .filter(pam -> pam.code(4).equals(NET))
                .map(pam -> values.amount(pam, 5));
        Stream<Money> inAmt = group.groups("AMT").stream()
                .map(Group::trigger)
                .filter(amt -> amt.code(1).equals(NET))
                .map(amt -> values.amount(amt, 2));
        return Stream.concat(inPam, inAmt).findFirst().orElse(null);
    }
}
