package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/**
 * A supplier's articles with their prices (EDIFACT PRICAT, X12 832, UBL Catalogue).
 *
 * @param validFrom from when the prices hold, or null; validTo until when, or null
 */
public record PriceCatalogue(
        String number,
        LocalDate issued,
        LocalDate validFrom,
        LocalDate validTo,
        Party supplier,
        Party buyer,
        String currency,
        List<String> notes,
        List<Line> lines)
        implements BusinessDocument {
    /** What becomes of an article (EDIFACT LIN 1229: 1, 2, 3; a line without action is current). */
    public enum Action {
        ADDED,
        DELETED,
        CHANGED,
        CURRENT
    }

    /**
     * One article.
     *
     * @param price the net price, or null; gross the price before allowances, or null; retail the suggested retail price
     *     including VAT, or null
     * @param unit what the prices and the minimum are for (UN/ECE Recommendation 20); null for pieces
     * @param minimum the least that can be ordered, or null; packSize how many pieces a trade unit holds, or null
     * @param group the supplier's article group, or null
     */
    public record Line(
            String lineId,
            Action action,
            Item item,
            UnitPrice price,
            UnitPrice gross,
            UnitPrice retail,
            String unit,
            VatRate vat,
            BigDecimal minimum,
            BigDecimal packSize,
            String group,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> notes)
            implements Serializable {
        public Line {
            unit = unit == null || Quantity.isSameUnit(Quantity.ONE, unit) ? null : unit;
            notes = notes == null ? List.of() : List.copyOf(notes);
        }

        /** An article that is sold by the piece. */
        public Line(
                String lineId,
                Action action,
                Item item,
                UnitPrice price,
                UnitPrice gross,
                UnitPrice retail,
                VatRate vat,
                BigDecimal minimum,
                BigDecimal packSize,
                String group,
                LocalDate validFrom,
                LocalDate validTo,
                List<String> notes) {
            this(
                    lineId, action, item, price, gross, retail, null, vat, minimum, packSize, group, validFrom, validTo,
                    notes);
        }

        /** The unit of the prices: {@link #unit}, or a piece. */
        public String unitOfPrices() {
            return unit == null ? Quantity.ONE : unit;
        }
    }

    public PriceCatalogue {
        notes = notes == null ? List.of() : List.copyOf(notes);
        lines = List.copyOf(lines);
    }
}
