package org.comptoir.integration.mapping.x12;

import java.math.BigDecimal;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.VatRate;

/**
 * The VAT of a TXI segment: its rate (954), and its category (UNCL5305) as a code of the vendor's own (955 = VD) where the
 * rate does not tell it.
 */
public final class X12Taxes {
    private static final String OWN_CODE = "VD";

    private X12Taxes() {}

    /** Whether the tax is VAT or the like (963: VA, GS goods and services, TX all taxes). */
    public static boolean isVat(Segment txi) {
        return txi.code(1).equals("VA")
                || txi.code(1).equals("GS")
                || txi.code(1).equals("TX");
    }

    /** The VAT, or null when it is another tax or names neither rate nor category. */
    public static VatRate vat(Segment txi, X12Values values) {
        if (!isVat(txi)) {
            return null;
        }
        BigDecimal rate = values.number(txi, 3);
        String category = txi.code(4).equals(OWN_CODE) ? txi.text(5) : null;
        if (rate == null && category == null) {
            return null;
        }
        BigDecimal percent = rate == null ? BigDecimal.ZERO : rate;
        return new VatRate(category == null ? usual(percent) : category, percent);
    }

    private static String usual(BigDecimal percent) {
        return percent.signum() == 0 ? "Z" : "S";
    }

    /** TXI without an amount; nothing for null. */
    public static void write(VatRate vat, X12Writing out) {
        if (vat != null) {
            boolean usual = vat.category().equals(usual(vat.percent()));
            String rate = vat.percent().toPlainString();
            out.put("TXI", "VA", null, rate, usual ? null : OWN_CODE, usual ? null : vat.category());
        }
    }
}
