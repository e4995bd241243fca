package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
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
 * @param decision accepted (EDIFACT 1225 29), changed (4), refused (27), or only received (12)
 * @param delivery when the goods come as the document says it, or null; see {@link #deliveryDay()}
 * @param invoicee who is invoiced, or null
 * @param terms what the supplier agrees to beside parties and lines; its period is that in which the goods come; never null
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
        Party invoicee,
        String currency,
        List<String> notes,
        List<Line> lines,
        OrderTerms terms)
        implements BusinessDocument {
    /**
     * The answer to one line.
     *
     * @param lineId the response's line number
     * @param orderLineId the line number of the order it answers, or null when the sender gives none
     * @param confirmed how much will be delivered (zero when refused), or null where that is not decided
     * @param ordered how much had been ordered, or null
     * @param delivery when the line's goods come as the document says it, or null; see {@link #deliveryDay()}
     * @param packSize how many pieces a trade unit holds, or null
     * @param terms what the supplier agrees to for the line beside: its deliveries are the parts in which the goods come; never
     *     null
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
            BigDecimal packSize,
            List<String> notes,
            OrderLineTerms terms)
            implements Serializable {
        public Line {
            notes = notes == null ? List.of() : List.copyOf(notes);
            terms = terms == null ? OrderLineTerms.NONE : terms;
        }

        /** The day on which the line's goods come, else the first of their period, else the last, else that of their only part. */
        public LocalDate deliveryDay() {
            return terms.day(delivery);
        }
    }

    public OrderResponse {
        notes = notes == null ? List.of() : List.copyOf(notes);
        lines = List.copyOf(lines);
        terms = terms == null ? OrderTerms.NONE : terms;
    }

    /** For whoever plans with one day: the day that is said, else the first of the period, else the last; null for none. */
    public LocalDate deliveryDay() {
        return Period.day(delivery, terms.deliveryPeriod());
    }
}
