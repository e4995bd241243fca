package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
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
}
