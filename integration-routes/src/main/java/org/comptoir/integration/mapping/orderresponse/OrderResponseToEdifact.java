package org.comptoir.integration.mapping.orderresponse;

import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.edifact.LineTerms;
import org.comptoir.integration.mapping.edifact.OrderHead;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.SplitDeliveries;
import org.comptoir.integration.mapping.edifact.Writing;

/** An {@link OrderResponse} to ORDRSP of D.96A or D.01B (EANCOM). */
public final class OrderResponseToEdifact {
    private final Writing out;
    private final OrderResponse response;

    private OrderResponseToEdifact(OrderResponse response, Writing out) {
        this.response = response;
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(OrderResponse response, Writing out) {
        new OrderResponseToEdifact(response, out).write();
    }

    private void write() {
        LineDecision decision = response.decision();
        out.beginning("231", response.number(), Decisions.function(decision), Decisions.responseType(decision));
        out.date("137", response.issued());
        out.date("67", response.delivery());
        OrderHead.writeBeforeParties(response.terms(), response.notes(), out, this::references);
        PartyWriting parties = new PartyWriting(out);
        parties.party("BY", response.buyer());
        parties.party("SU", response.supplier());
        parties.party("DP", response.deliverTo());
        parties.party("IV", response.invoicee());
        out.currency(response.currency(), "9");
        OrderHead.writeBeforeLines(response.terms(), out);
        response.lines().forEach(this::line);
        out.put("UNS", "S");
        out.amount("79", response.terms().total());
        out.control(response.lines().size());
    }

    private void references() {
        out.reference("ON", response.orderNumber());
        out.reference("PP", response.changeNumber());
        out.reference("VN", response.supplierOrderNumber());
    }

    private void line(OrderResponse.Line line) {
        out.article(line.lineId(), Decisions.action(line.decision()), line.item());
        out.quantity("21", line.ordered());
        out.quantity("113", confirmed(line));
        out.pieces("59", line.packSize());
        out.date("67", line.delivery());
        LineTerms.writeBeforePrice(line.terms(), line.notes(), out);
        out.price(line.price());
        if (line.orderLineId() != null) {
            out.reference("ON", response.orderNumber(), line.orderLineId());
        }
        LineTerms.writeAfterPrice(line.terms(), SplitDeliveries.PROMISED, out);
    }

    /** What a refused line confirms is nothing, and goes without saying. */
    private static org.comptoir.kernel.quantity.Quantity confirmed(OrderResponse.Line line) {
        return line.decision() == LineDecision.REFUSED ? null : line.confirmed();
    }
}
