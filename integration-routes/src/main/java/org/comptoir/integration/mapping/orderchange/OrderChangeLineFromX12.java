package org.comptoir.integration.mapping.orderchange;

import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
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

/** One POC loop of 860. POC01 is the line's number in the order; REF LI its own number in the change. */
final class OrderChangeLineFromX12 {
    private static final int FIRST_PAIR = 8;

    private OrderChangeLineFromX12() {}

    static OrderChange.Line of(Group group, Reading reading, LineCheck check) {
        X12Values values = new X12Values(reading);
        X12OrderLine line = new X12OrderLine(group, reading, X12DayKinds.WISHED);
        Segment poc = group.trigger();
        String orderLineId = poc.text(1);
        String own = X12Items.reference(group, "LI");
        Action action = action(poc, reading);
        Quantity quantity = quantity(values.changed(poc), action);
        UnitPrice price = values.price(poc, 6, 7);
        X12WishedDays days = line.days();
        OrderLineTerms terms = line.terms(days, line.deliveries());
        check.line(price, quantity, terms.net(), terms.allowanceCharges());
        return new OrderChange.Line(
                own == null ? orderLineId : own,
                orderLineId,
                action,
                X12Items.of(group, FIRST_PAIR, reading),
                quantity,
                price,
                days.day(),
                line.packSize(),
                X12Texts.of(group),
                terms);
    }

    private static Action action(Segment poc, Reading reading) {
        Action action = X12Actions.of(poc.code(2));
        String code = poc.text(2);
        if (action == null) {
            reading.error("x12.change.action", poc.place(2, 0), code == null ? "" : code);
        }
        return action == null ? Action.CHANGED : action;
    }

    /** A deleted line has none, or nothing. */
    private static Quantity quantity(Quantity written, Action action) {
        boolean goes =
                action == Action.DELETED && written != null && written.value().signum() == 0;
        return goes ? null : written;
    }
}
