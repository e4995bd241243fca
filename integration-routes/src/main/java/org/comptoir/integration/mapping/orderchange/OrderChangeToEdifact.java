package org.comptoir.integration.mapping.orderchange;

import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
import org.comptoir.integration.mapping.edifact.LineTerms;
import org.comptoir.integration.mapping.edifact.OrderHead;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.SplitDeliveries;
import org.comptoir.integration.mapping.edifact.Writing;

/** An {@link OrderChange} to ORDCHG of D.96A or D.01B (EANCOM). */
public final class OrderChangeToEdifact {
    private final Writing out;
    private final OrderChange change;

    private OrderChangeToEdifact(OrderChange change, Writing out) {
        this.change = change;
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(OrderChange change, Writing out) {
        new OrderChangeToEdifact(change, out).write();
    }

    private void write() {
        out.beginning("230", change.number(), change.cancellation() ? "1" : "4");
        out.date("137", change.issued());
        out.date("2", change.wished());
        OrderHead.writeBeforeParties(
                change.terms(), change.notes(), out, () -> out.reference("ON", change.orderNumber()));
        PartyWriting parties = new PartyWriting(out);
        parties.party("BY", change.buyer());
        parties.party("SU", change.supplier());
        parties.party("DP", change.deliverTo());
        parties.party("IV", change.invoicee());
        out.currency(change.currency(), "9");
        OrderHead.writeBeforeLines(change.terms(), out);
        change.lines().forEach(this::line);
        out.put("UNS", "S");
        out.amount("79", change.terms().total());
        out.control(change.lines().size());
    }

    private void line(OrderChange.Line line) {
        out.article(line.lineId(), action(line.action()), line.item());
        out.quantity("21", line.quantity());
        out.pieces("59", line.packSize());
        out.date("2", line.wished());
        LineTerms.writeBeforePrice(line.terms(), line.notes(), out);
        out.price(line.price());
        if (line.orderLineId() != null) {
            out.reference("ON", change.orderNumber(), line.orderLineId());
        }
        LineTerms.writeAfterPrice(line.terms(), SplitDeliveries.WISHED, out);
    }

    private static String action(Action action) {
        return switch (action) {
            case ADDED -> "1";
            case DELETED -> "2";
            case CHANGED -> "3";
            case UNCHANGED -> "4";
        };
    }
}
