package org.comptoir.kernel.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in a currency, always with that currency's number of decimals. Everything that becomes money is
 * rounded here and nowhere else: half up, as EN 16931 expects of amounts. Adding amounts of two currencies is a bug
 * and throws {@link IllegalArgumentException}. Not for unit prices: these keep their decimals in {@link UnitPrice}.
 */
public record Money(BigDecimal amount, Currency currency) implements Serializable, Comparable<Money> {
    /** The rounding of every amount. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), ROUNDING);
    }

    /** {@code amount} in the currency with the ISO 4217 code {@code currency}. */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    /** {@code amount}, a decimal number with a point, in euro. */
    public static Money euro(String amount) {
        return of(new BigDecimal(amount), "EUR");
    }

    /** {@code amount} in euro. */
    public static Money euro(BigDecimal amount) {
        return of(amount, "EUR");
    }

    /** Nothing, in {@code currency}. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** This amount times {@code factor}, rounded. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** {@code percent} percent of this amount, rounded: 20 % of 69.46 is 13.89. */
    public Money percent(BigDecimal percent) {
        return new Money(amount.multiply(percent).movePointLeft(2), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money abs() {
        return new Money(amount.abs(), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether the two differ by no more than {@code tolerance}. */
    public boolean within(Money tolerance, Money other) {
        return minus(other).abs().compareTo(tolerance) <= 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " is not " + other.currency);
        }
        return other;
    }

    /** The amount with a point and the currency's code, for logs; people read it formatted for their locale. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
