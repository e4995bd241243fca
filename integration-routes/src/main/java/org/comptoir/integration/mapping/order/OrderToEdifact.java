package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.kernel.quantity.Quantity;

/** An {@link Order} to ORDERS of D.96A or D.01B (EANCOM). */
public final class OrderToEdifact {
    private final Writing out;

    private OrderToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(Order order, Writing out) {
        new OrderToEdifact(out).write(order);
    }

    private void write(Order order) {
        out.beginning("220", order.number(), order.function());
        out.date("137", order.issued());
        out.date("2", order.wished());
        out.texts("AAI", order.notes());
        parties(order);
        out.currency(order.currency(), "9");
        order.lines().forEach(this::line);
        out.summary(order.lines().size());
    }

    private void parties(Order order) {
        PartyWriting parties = new PartyWriting(out);
        parties.party("BY", order.buyer());
        parties.party("SU", order.supplier());
        parties.party("DP", order.deliverTo());
        parties.party("IV", order.invoicee());
    }

    private void line(Order.Line line) {
        out.article(line.lineId(), null, line.item());
        out.quantity("21", line.quantity());
        if (line.packSize() != null) {
            out.quantity("59", Quantity.of(line.packSize(), Quantity.ONE));
        }
        out.date("2", line.wished());
        out.texts("AAI", line.notes());
        out.price(line.price());
    }
}
