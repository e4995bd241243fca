package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12OrderKinds;
import org.comptoir.integration.mapping.x12.X12OrderLineWriting;
import org.comptoir.integration.mapping.x12.X12OrderWriting;
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
        X12OrderWriting terms = new X12OrderWriting(order.terms(), X12DayKinds.WISHED, out);
        out.put(
                "BEG",
                OrderFromX12.purpose(order.function()),
                X12OrderKinds.type(order.terms().typeCode()),
                order.number(),
                terms.release(),
                X12Values.write(order.issued()),
                terms.contract());
        out.currency("BY", order.currency());
        terms.head(order.wished());
        out.texts(order.notes());
        out.parties(order.buyer(), order.supplier(), order.deliverTo(), order.invoicee());
        order.lines().forEach(this::line);
        terms.summary(order.lines().size());
    }

    private void line(Order.Line line) {
        X12OrderLineWriting terms = new X12OrderLineWriting(line.terms(), X12DayKinds.WISHED, out);
        out.line(
                "PO1",
                line.item(),
                X12Writing.lineNumber(line.lineId()),
                X12Writing.number(line.quantity()),
                X12Writing.unit(line.quantity()),
                out.amounts().price(line.price()),
                out.amounts().basis(line.price()));
        terms.head(line.item(), line.packSize(), null);
        terms.days(line.wished());
        terms.tax();
        terms.rest(line.notes());
    }
}
