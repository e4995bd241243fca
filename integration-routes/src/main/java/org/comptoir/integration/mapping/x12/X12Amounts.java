package org.comptoir.integration.mapping.x12;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;

/**
 * Amounts and prices as elements. A set has one currency (CUR), so that an amount in another one has no place in it: it is left
 * out, rather than written as if it were in the set's, and missed by whoever reads the set again.
 *
 * @param currency ISO 4217, or null where the set names none: then every amount is as its partners have agreed
 */
public record X12Amounts(String currency) {
    /** The amount, or null for one in another currency than the set's. */
    public Money own(Money money) {
        return money == null || isForeign(money.currency()) ? null : money;
    }

    /** The price, or null for one in another currency than the set's. */
    public UnitPrice own(UnitPrice price) {
        return price == null || isForeign(price.currency()) ? null : price;
    }

    private boolean isForeign(Currency other) {
        return currency != null && !currency.equals(other.getCurrencyCode());
    }

    /** Type R: an amount with its decimal point, or null. */
    public String amount(Money money) {
        return own(money) == null ? null : money.amount().toPlainString();
    }

    /** Type N2: an amount with two implied decimals, or null. */
    public String implied(Money money) {
        return X12Values.cents(own(money));
    }

    /** Element 212: the price in units of its basis, or null. */
    public String price(UnitPrice price) {
        if (own(price) == null) {
            return null;
        }
        return isPlain(price)
                ? price.amount().toPlainString()
                : price.amount()
                        .divide(price.per(), 6, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Element 639, or null where the price is for one unit. */
    public String basis(UnitPrice price) {
        return own(price) == null ? null : X12Values.basis(price.per()).orElse(null);
    }

    private static boolean isPlain(UnitPrice price) {
        return price.per().compareTo(BigDecimal.ONE) == 0
                || X12Values.basis(price.per()).isPresent();
    }
}
