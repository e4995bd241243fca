package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * A purchase order (EDIFACT ORDERS, X12 850, UBL Order).
 *
 * @param number the customer's own order number; never empty
 * @param function new order, repeated, change … (EDIFACT 1225 code as written, "9" original)
 * @param issued the date of the document
 * @param wished the wished delivery date as the document says it, or null; see {@link #wishedDay()}
 * @param buyer who orders; supplier: who is asked to deliver; deliverTo: the delivery place, or null; invoicee or null
 * @param currency ISO 4217, or null when the document names none
 * @param notes free texts of the head
 * @param terms what is agreed beside parties and lines; never null
 */
public record Order(
        String number,
        String function,
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
    /**
     * One ordered article.
     *
     * @param lineId the sender's own line number, kept for ever
     * @param price the net price the customer expects, or null
     * @param wished the line's own wished date as the document says it, or null; see {@link #wishedDay()}
     * @param packSize how many pieces a trade unit holds, or null
     * @param terms what is agreed for it beside; never null
     */
    public record Line(
            String lineId,
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

        /** One of which article, quantity, price and day are said. */
        public Line(
                String lineId,
                Item item,
                Quantity quantity,
                UnitPrice price,
                LocalDate wished,
                BigDecimal packSize,
                List<String> notes) {
            this(lineId, item, quantity, price, wished, packSize, notes, null);
        }

        /**
         * The day that is wished for the line, else the first that its period allows, else the last, else that of its only
         * delivery; null for none.
         */
        public LocalDate wishedDay() {
            return terms.day(wished);
        }
    }

    public Order {
        notes = notes == null ? List.of() : List.copyOf(notes);
        lines = List.copyOf(lines);
        terms = terms == null ? OrderTerms.NONE : terms;
    }

    /** One of which parties and lines are said. */
    public Order(
            String number,
            String function,
            LocalDate issued,
            LocalDate wished,
            Party buyer,
            Party supplier,
            Party deliverTo,
            Party invoicee,
            String currency,
            List<String> notes,
            List<Line> lines) {
        this(number, function, issued, wished, buyer, supplier, deliverTo, invoicee, currency, notes, lines, null);
    }

    /**
     * For whoever plans with one day: the day that is wished, else the first on which the goods may come, else the last; null
     * for none. It is derived, so that no document says a wished day that its sender did not say.
     */
    public LocalDate wishedDay() {
        return Period.day(wished, terms.deliveryPeriod());
    }
}
