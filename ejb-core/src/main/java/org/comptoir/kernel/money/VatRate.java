package org.comptoir.kernel.money;

import java.io.Serializable;
import java.math.BigDecimal;

/** A VAT category (UNCL5305: S standard, Z zero, E exempt, AE reverse charge, K intra-community, G export, O out of scope) and its rate in percent. */
public record VatRate(String category, BigDecimal percent) implements Serializable, Comparable<VatRate> {
    public VatRate {
        percent = percent.stripTrailingZeros();
    }

    /** The standard category with {@code percent}, for example {@code "20"} or {@code "5.5"}. */
    public static VatRate standard(String percent) {
        return new VatRate("S", new BigDecimal(percent));
    }

    /** The VAT on a taxable amount (EN 16931 BR-CO-17), rounded. */
    public Money on(Money taxable) {
        return taxable.percent(percent);
    }

    @Override
    public int compareTo(VatRate other) {
        int byCategory = category.compareTo(other.category);
        return byCategory != 0 ? byCategory : percent.compareTo(other.percent);
    }
}
