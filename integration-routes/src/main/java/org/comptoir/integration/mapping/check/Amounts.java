package org.comptoir.integration.mapping.check;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Consumer;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;

/** Amounts as documents of others write them. */
public final class Amounts {
    private Amounts() {}

    /**
     * {@code number} as an amount in {@code currency}; that it is rounded is told, when it has more decimals than the currency
     * (zeros behind them are none).
     *
     * @param place where the amount stands
     */
    public static Money of(BigDecimal number, Currency currency, Place place, Consumer<Finding> findings) {
        Money amount = new Money(number, currency);
        if (amount.amount().compareTo(number) != 0) {
            findings.accept(Finding.warning(
                    "document.amount.decimals",
                    place,
                    number.toPlainString(),
                    currency.getCurrencyCode(),
                    amount.amount().toPlainString()));
        }
        return amount;
    }
}
