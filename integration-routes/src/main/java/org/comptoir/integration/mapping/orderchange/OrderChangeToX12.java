package org.comptoir.integration.mapping.orderchange;

import org.comptoir.document.OrderChange;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12OrderKinds;
import org.comptoir.integration.mapping.x12.X12OrderLineWriting;
import org.comptoir.integration.mapping.x12.X12OrderWriting;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;

/** An {@link OrderChange} to 860. */
public final class OrderChangeToX12 {
    private final X12Writing out;

    private OrderChangeToX12(X12Writing out) {
        this.out = out;
    }

    /** Writes the segments between ST and SE. */
    public static void write(OrderChange change, X12Writing out) {
        new OrderChangeToX12(out).write(change);
    }

    private void write(OrderChange change) {
        X12OrderWriting terms = new X12OrderWriting(change.terms(), X12DayKinds.WISHED, out);
        begin(change, terms);
        out.currency("BY", change.currency());
        out.reference("TN", change.number());
        terms.head(change.wished());
        out.texts(change.notes());
        out.parties(change.buyer(), change.supplier(), change.deliverTo(), change.invoicee());
        change.lines().forEach(this::line);
        if (!change.lines().isEmpty() || change.terms().total() != null) {
            terms.summary(change.lines().size());
        }
    }

    /** BCH06 wants the order's day, which the change does not know: it gets the day of the change, as BCH11. */
    private void begin(OrderChange change, X12OrderWriting terms) {
        String day = X12Values.write(change.issued());
        out.put(
                "BCH",
                change.cancellation() ? "01" : "04",
                X12OrderKinds.type(change.terms().typeCode()),
                change.orderNumber(),
                terms.release(),
                null,
                day,
                null,
                terms.contract(),
                null,
                null,
                day);
    }

    private void line(OrderChange.Line line) {
        X12OrderLineWriting terms = new X12OrderLineWriting(line.terms(), X12DayKinds.WISHED, out);
        String id = line.orderLineId() == null ? line.lineId() : line.orderLineId();
        out.change(id, X12Actions.code(line.action()), line.quantity(), line.price(), line.item());
        terms.head(
                line.item(),
                line.packSize(),
                line.lineId() == null || line.lineId().equals(id) ? null : line.lineId());
        terms.days(line.wished());
        terms.tax();
        terms.rest(line.notes());
    }
}
