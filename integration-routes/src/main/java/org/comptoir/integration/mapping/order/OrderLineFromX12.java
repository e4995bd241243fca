package org.comptoir.integration.mapping.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One PO1 loop of 850. */
final class OrderLineFromX12 {
    private final Group group;
    private final Reading reading;
    private final X12Values values;
    private final LineCheck check;

    OrderLineFromX12(Group group, Reading reading, LineCheck check) {
        this.group = group;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.check = check;
    }

    Order.Line line() {
        Segment po1 = group.trigger();
        String lineId = po1.text(1);
        Quantity quantity = values.quantity(po1, 2, 3);
        UnitPrice price = values.price(po1, 4, 5);
        check.line(price, quantity);
        return new Order.Line(
                lineId, X12Items.of(group, 6, reading), quantity, price, wished(), packSize(), X12Texts.of(group));
    }

    /** DTM of the line, else the day of its only schedule. */
    private LocalDate wished() {
        for (Segment dtm : group.segments("DTM")) {
            if (Set.of("002", "063", "064", "010", "074").contains(dtm.code(1))) {
                return values.dtm(dtm);
            }
        }
        List<Group> schedules = group.groups("SCH");
        return schedules.size() == 1 ? values.date(schedules.get(0).trigger(), 6) : null;
    }

    private BigDecimal packSize() {
        return group.first("PO4").map(po4 -> values.number(po4, 1)).orElse(null);
    }
}
