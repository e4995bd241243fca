package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/**
 * What is added to an amount or taken off it: of an invoice BG-20, BG-21, BG-27 and BG-28 of EN 16931, of an order the same
 * (EDIFACT ALC, X12 SAC, UBL AllowanceCharge).
 *
 * @param charge true: added, false: taken off
 * @param percent of {@code base} (BT-93, BT-100, BT-137, BT-142); each may be null
 */
public record AllowanceCharge(
        boolean charge, String reasonCode, String reason, Money amount, BigDecimal percent, VatRate vat, Money base)
        implements Serializable {
    /** One that does not say what its percentage is taken of. */
    public AllowanceCharge(
            boolean charge, String reasonCode, String reason, Money amount, BigDecimal percent, VatRate vat) {
        this(charge, reasonCode, reason, amount, percent, vat, null);
    }

    /** The same; without a base that anybody can compute of amount and percentage: it need not be said. */
    public AllowanceCharge withoutImpliedBase() {
        boolean implied =
                base != null && percent != null && percent.signum() != 0 && base.equals(base(amount, percent));
        return implied ? new AllowanceCharge(charge, reasonCode, reason, amount, percent, vat) : this;
    }

    /** The same with its reason in words, which are its code where it has no others, unless {@code codes} has that code. */
    public AllowanceCharge withReasonIn(Predicate<String> codes) {
        if (reasonCode == null || codes.test(reasonCode)) {
            return this;
        }
        return new AllowanceCharge(charge, null, reason == null ? reasonCode : reason, amount, percent, vat, base);
    }

    /** Of what {@code amount} is {@code percent}, rounded to cents. */
    public static Money base(Money amount, BigDecimal percent) {
        BigDecimal base = amount.amount().movePointRight(2).divide(percent, 2, RoundingMode.HALF_UP);
        return new Money(base, amount.currency());
    }
}
