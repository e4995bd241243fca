package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12OrderLine;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12WishedDays;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One PO1 loop of 850. */
final class OrderLineFromX12 {
    private OrderLineFromX12() {}

    static Order.Line of(Group group, Reading reading, LineCheck check) {
        X12Values values = new X12Values(reading);
        X12OrderLine line = new X12OrderLine(group, reading, X12DayKinds.WISHED);
        Segment po1 = group.trigger();
        Quantity quantity = values.quantity(po1, 2, 3);
        UnitPrice price = values.price(po1, 4, 5);
        X12WishedDays days = line.days();
        OrderLineTerms terms = line.terms(days, line.deliveries());
        check.line(price, quantity, terms.net(), terms.allowanceCharges());
        return new Order.Line(
                po1.text(1),
                X12Items.of(group, 6, reading),
                quantity,
                price,
                days.day(),
                line.packSize(),
                X12Texts.of(group),
                terms);
    }
}
