package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.edifact.LineTerms;
import org.comptoir.integration.mapping.edifact.OrderHead;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.SplitDeliveries;
import org.comptoir.integration.mapping.edifact.Writing;

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
        OrderTerms terms = order.terms();
        out.beginning(EdifactOrderKinds.written(terms.typeCode()), order.number(), order.function());
        out.date("137", order.issued());
        out.date("2", order.wished());
        OrderHead.writeBeforeParties(terms, order.notes(), out, () -> {});
        parties(order);
        out.currency(order.currency(), "9");
        OrderHead.writeBeforeLines(terms, out);
        order.lines().forEach(this::line);
        out.put("UNS", "S");
        out.amount("79", terms.total());
        out.control(order.lines().size());
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
        out.pieces("59", line.packSize());
        out.date("2", line.wished());
        LineTerms.writeBeforePrice(line.terms(), line.notes(), out);
        out.price(line.price());
        LineTerms.writeAfterPrice(line.terms(), SplitDeliveries.WISHED, out);
    }
}
