package org.comptoir.integration.mapping.orderchange;

import org.comptoir.document.OrderChange;
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

    /** BCH06 wants the order's day, which the change does not know: it gets the day of the change, as BCH11. */
    private void write(OrderChange change) {
        String day = X12Values.write(change.issued());
        String purpose = change.cancellation() ? "01" : "04";
        out.put("BCH", purpose, "SA", change.orderNumber(), null, null, day, null, null, null, null, day);
        out.currency("BY", change.currency());
        out.reference("TN", change.number());
        out.date("002", change.wished());
        out.texts(change.notes());
        out.party("BY", change.buyer());
        out.party("SU", change.supplier());
        out.party("ST", change.deliverTo());
        change.lines().forEach(this::line);
        if (!change.lines().isEmpty()) {
            out.total(change.lines().size());
        }
    }

    private void line(OrderChange.Line line) {
        String id = line.orderLineId() == null ? line.lineId() : line.orderLineId();
        out.change(id, X12Actions.code(line.action()), line.quantity(), line.price(), line.item());
        out.description(line.item().name());
        if (line.lineId() != null && !line.lineId().equals(id)) {
            out.reference("LI", line.lineId());
        }
        out.date("002", line.wished());
        out.texts(line.notes());
    }
}
