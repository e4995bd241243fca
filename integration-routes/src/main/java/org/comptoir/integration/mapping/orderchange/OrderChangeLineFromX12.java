package org.comptoir.integration.mapping.orderchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One POC loop of 860. POC01 is the line's number in the order; REF LI its own number in the change. */
final class OrderChangeLineFromX12 {
    private static final int FIRST_PAIR = 8;

    private final Group group;
    private final Reading reading;
    private final X12Values values;
    private final LineCheck check;

    OrderChangeLineFromX12(Group group, Reading reading, LineCheck check) {
        this.group = group;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.check = check;
    }

    OrderChange.Line line() {
        Segment poc = group.trigger();
        String orderLineId = poc.text(1);
        String own = X12Items.reference(group, "LI");
        String lineId = own == null ? orderLineId : own;
        Action action = action(poc);
        Quantity quantity = quantity(poc, action);
        UnitPrice price = values.price(poc, 6, 7);
        check.line(price, quantity);
        return new OrderChange.Line(
                lineId,
                orderLineId,
                action,
                X12Items.of(group, FIRST_PAIR, reading),
                quantity,
                price,
                wished(),
                X12Texts.of(group));
    }

    private Action action(Segment poc) {
        Action action = X12Actions.of(poc.code(2));
        String code = poc.text(2);
        if (action == null) {
            reading.error("x12.change.action", poc.place(2, 0), code == null ? "" : code);
        }
        return action == null ? Action.CHANGED : action;
    }

    /** A deleted line has none, or nothing. */
    private Quantity quantity(Segment poc, Action action) {
        Quantity quantity = values.changed(poc);
        boolean goes =
                action == Action.DELETED && quantity != null && quantity.value().signum() == 0;
        return goes ? null : quantity;
    }

    /** DTM of the line, else the day of its only schedule. */
    private LocalDate wished() {
        for (Segment dtm : group.segments("DTM")) {
            if (Set.of("002", "010", "063", "064", "074").contains(dtm.code(1))) {
                return values.dtm(dtm);
            }
        }
        List<Group> schedules = group.groups("SCH");
        return schedules.size() == 1 ? values.date(schedules.get(0).trigger(), 6) : null;
    }
}
