package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * The supplier's answer to an order or to its change (EDIFACT ORDRSP, X12 855 and 865, UBL OrderResponse).
 *
 * @param number the response's own number
 * @param orderNumber the customer's order number it answers
 * @param changeNumber the number of the change that it answers, that of the order where the change had none, or null when it
 *     answers the order itself
 * @param supplierOrderNumber the supplier's own number of the order, or null
 * @param decision accepted (EDIFACT 1225 29), changed (4), refused (27)
 * @param lines the answered lines; empty when the whole order shares the decision
 */
public record OrderResponse(
        String number,
        String orderNumber,
        String changeNumber,
        String supplierOrderNumber,
        LineDecision decision,
        LocalDate issued,
        LocalDate delivery,
        Party buyer,
        Party supplier,
        Party deliverTo,
        String currency,
        List<String> notes,
        List<Line> lines)
        implements BusinessDocument {
    /**
     * The answer to one line.
     *
     * @param lineId the response's line number
     * @param orderLineId the line number of the order it answers, or null when the sender gives none
     * @param confirmed how much will be delivered (zero when refused)
     * @param ordered how much had been ordered, or null
     */
    public record Line(
            String lineId,
            String orderLineId,
            Item item,
            LineDecision decision,
            Quantity confirmed,
            Quantity ordered,
            UnitPrice price,
            LocalDate delivery,
            List<String> notes)
            implements Serializable {
        public Line {
            notes = notes == null ? List.of() : List.copyOf(notes);
        }
    }

    /** The answer to the order itself. */
    public OrderResponse(
            String number,
            String orderNumber,
            String supplierOrderNumber,
            LineDecision decision,
            LocalDate issued,
            LocalDate delivery,
            Party buyer,
            Party supplier,
            Party deliverTo,
            String currency,
            List<String> notes,
            List<Line> lines) {
        this(
                number,
                orderNumber,
                null,
                supplierOrderNumber,
                decision,
                issued,
                delivery,
                buyer,
                supplier,
                deliverTo,
                currency,
                notes,
                lines);
    }

    public OrderResponse {
        notes = notes == null ? List.of() : List.copyOf(notes);
        lines = List.copyOf(lines);
    }
}
