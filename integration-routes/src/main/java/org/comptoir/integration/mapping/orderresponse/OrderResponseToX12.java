package org.comptoir.integration.mapping.orderresponse;

import java.util.Objects;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.quantity.Quantity;

/** An {@link OrderResponse} to 855. */
public final class OrderResponseToX12 {
    private final X12Writing out;

    private OrderResponseToX12(X12Writing out) {
        this.out = out;
    }

    /** Writes the segments between ST and SE. */
    public static void write(OrderResponse response, X12Writing out) {
        new OrderResponseToX12(out).write(response);
    }

    private void write(OrderResponse response) {
        String day = X12Values.write(response.issued());
        out.put(
                "BAK",
                "00",
                X12Decisions.document(response.decision(), !response.lines().isEmpty()),
                response.orderNumber(),
                day,
                null,
                null,
                null,
                response.supplierOrderNumber(),
                day);
        out.currency("SE", response.currency());
        out.reference("TN", response.number());
        out.date("067", response.delivery());
        out.texts(response.notes());
        out.party("BY", response.buyer());
        out.party("SU", response.supplier());
        out.party("ST", response.deliverTo());
        response.lines().forEach(this::line);
        out.total(response.lines().size());
    }

    private void line(OrderResponse.Line line) {
        Quantity ordered = line.ordered() == null ? line.confirmed() : line.ordered();
        String id = line.orderLineId() == null ? line.lineId() : line.orderLineId();
        out.line(
                "PO1",
                line.item(),
                id,
                X12Writing.number(ordered),
                X12Writing.unit(ordered),
                X12Writing.price(line.price()),
                X12Writing.basis(line.price()));
        out.description(line.item().name());
        if (!Objects.equals(id, line.lineId())) {
            out.reference("LI", line.lineId());
        }
        boolean refused = line.decision() == LineDecision.REFUSED;
        out.put(
                "ACK",
                X12Decisions.line(line.decision()),
                refused ? null : X12Writing.number(line.confirmed()),
                refused ? null : X12Writing.unit(line.confirmed()),
                line.delivery() == null ? null : "067",
                X12Values.write(line.delivery()));
        out.texts(line.notes());
    }
}
