package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;

/** An {@link Order} to 850. */
public final class OrderToX12 {
    private final X12Writing out;

    private OrderToX12(X12Writing out) {
        this.out = out;
    }

    /** Writes the segments between ST and SE. */
    public static void write(Order order, X12Writing out) {
        new OrderToX12(out).write(order);
    }

    private void write(Order order) {
        out.put(
                "BEG",
                OrderFromX12.purpose(order.function()),
                "SA",
                order.number(),
                null,
                X12Values.write(order.issued()));
        out.currency("BY", order.currency());
        out.date("002", order.wished());
        out.texts(order.notes());
        out.party("BY", order.buyer());
        out.party("SU", order.supplier());
        out.party("ST", order.deliverTo());
        out.party("BT", order.invoicee());
        order.lines().forEach(this::line);
        out.total(order.lines().size());
    }

    private void line(Order.Line line) {
        out.line(
                "PO1",
                line.item(),
                line.lineId(),
                X12Writing.number(line.quantity()),
                X12Writing.unit(line.quantity()),
                X12Writing.price(line.price()),
                X12Writing.basis(line.price()));
        out.description(line.item().name());
        if (line.packSize() != null) {
            out.put("PO4", line.packSize().toPlainString());
        }
        out.date("002", line.wished());
        out.texts(line.notes());
    }
}
