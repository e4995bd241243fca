package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.quantity.Quantity;

/**
 * How much of each article lies where (EDIFACT INVRPT, X12 846, UBL InventoryReport).
 *
 * @param counted the day of the stock, or null when it is the day of the document
 * @param place the warehouse or shop, or null
 */
public record InventoryReport(
        String number, LocalDate issued, LocalDate counted, Party supplier, Party buyer, Party place, List<Line> lines)
        implements BusinessDocument {
    /**
     * The stock of one article.
     *
     * @param onHand what lies there (EDIFACT 145), or null; available what can be sold (198), or null; reserved what is
     *     promised (156), or null; expected what is on order (21), or null
     */
    public record Line(
            String lineId, Item item, Quantity onHand, Quantity available, Quantity reserved, Quantity expected)
            implements Serializable {}

    public InventoryReport {
        lines = List.copyOf(lines);
    }
}
