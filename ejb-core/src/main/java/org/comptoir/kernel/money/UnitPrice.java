package org.comptoir.kernel.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import org.comptoir.kernel.quantity.Quantity;

/**
 * A net price excluding VAT for a number of units (EN 16931 BT-146 and BT-149), with all its decimals. Only the
 * product with a quantity becomes money and is rounded.
 */
public record UnitPrice(BigDecimal amount, Currency currency, BigDecimal per) implements Serializable {
    public UnitPrice {
        if (per.signum() <= 0) {
            throw new IllegalArgumentException("price basis must be positive: " + per);
        }
    }

    /** {@code amount} for one unit in the currency with the ISO 4217 code {@code currency}. */
    public static UnitPrice of(BigDecimal amount, String currency) {
        return new UnitPrice(amount, Currency.getInstance(currency), BigDecimal.ONE);
    }

    /** {@code amount} for one unit in euro. */
    public static UnitPrice euro(String amount) {
        return of(new BigDecimal(amount), "EUR");
    }

    /** The line's net amount: price times quantity over the price basis, rounded once. */
    public Money times(Quantity quantity) {
        BigDecimal product = amount.multiply(quantity.value());
        boolean forOne = per.equals(BigDecimal.ONE);
        return new Money(
                forOne ? product.round(MathContext.DECIMAL64) : product.divide(per, MathContext.DECIMAL64), currency);
    }
}
