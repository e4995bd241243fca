package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * The customer's change or cancellation of an order (EDIFACT ORDCHG, X12 860, UBL OrderChange and OrderCancellation).
 *
 * @param number the change's own number
 * @param orderNumber the order that is changed
 * @param cancellation whether the whole order is cancelled (EDIFACT 1225 = 1)
 * @param wished the new wished delivery date as the document says it, or null; see {@link #wishedDay()}
 * @param invoicee who is invoiced, or null
 * @param terms what is agreed beside parties and lines after the change; never null
 */
public record OrderChange(
        String number,
        String orderNumber,
        boolean cancellation,
        LocalDate issued,
        LocalDate wished,
        Party buyer,
        Party supplier,
        Party deliverTo,
        Party invoicee,
        String currency,
        List<String> notes,
        List<Line> lines,
        OrderTerms terms)
        implements BusinessDocument {
    /** What becomes of a line (EDIFACT LIN 1229: 1, 2, 3, 4). */
    public enum Action {
        ADDED,
        DELETED,
        CHANGED,
        UNCHANGED
    }

    /**
     * One changed line, with what it shall be after the change.
     *
     * @param lineId the line's number in the change
     * @param orderLineId the line's number in the order, or null when the change uses the same numbers
     * @param quantity the whole new quantity, or null for a deleted line
     * @param wished the line's own wished date as the document says it, or null; see {@link #wishedDay()}
     * @param packSize how many pieces a trade unit holds, or null
     * @param terms what is agreed for it beside; never null
     */
    public record Line(
            String lineId,
            String orderLineId,
            Action action,
            Item item,
            Quantity quantity,
            UnitPrice price,
            LocalDate wished,
            BigDecimal packSize,
            List<String> notes,
            OrderLineTerms terms)
            implements Serializable {
        public Line {
            notes = notes == null ? List.of() : List.copyOf(notes);
            terms = terms == null ? OrderLineTerms.NONE : terms;
        }

        /** The day that is wished for the line, derived as {@link Order.Line#wishedDay()} is. */
        public LocalDate wishedDay() {
            return terms.day(wished);
        }
    }

    public OrderChange {
        notes = notes == null ? List.of() : List.copyOf(notes);
        lines = List.copyOf(lines);
        terms = terms == null ? OrderTerms.NONE : terms;
    }

    /** For whoever plans with one day, derived as {@link Order#wishedDay()} is. */
    public LocalDate wishedDay() {
        return Period.day(wished, terms.deliveryPeriod());
    }
}
