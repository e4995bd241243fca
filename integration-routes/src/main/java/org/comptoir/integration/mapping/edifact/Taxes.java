package org.comptoir.integration.mapping.edifact;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.math.BigDecimal;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.VatRate;

/** TAX 7 VAT: category (5305) and rate (5278). */
public final class Taxes {
    private Taxes() {}

    /**
     * The VAT of a TAX segment, or null when it is another tax or names neither rate nor category. Without a category
     * a rate of zero means zero-rated, any other the standard category.
     */
    public static VatRate vat(Segment tax, Reading reading) {
        if (!tax.code(1).equals("7") || !isVat(tax.code(2))) {
            return null;
        }
        BigDecimal rate = reading.number(tax, 5, 4);
        String category = tax.text(6);
        if (rate == null && category == null) {
            return null;
        }
        BigDecimal percent = rate == null ? BigDecimal.ZERO : rate;
        return new VatRate(category == null ? percent.signum() == 0 ? "Z" : "S" : category, percent);
    }

    private static boolean isVat(String kind) {
        return kind.isEmpty() || kind.equals("VAT") || kind.equals("GST");
    }

    /** TAX for a VAT rate; nothing for null. */
    public static void write(VatRate vat, Writing out) {
        if (vat != null) {
            String rate = vat.percent().toPlainString();
            out.put("TAX", "7", "VAT", null, null, of(null, null, null, rate), vat.category());
        }
    }
}
