package org.comptoir.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import org.comptoir.kernel.money.Money;

/** A paid payout in a list. */
public record RemittanceRow(
        long payoutId,
        String number,
        String endToEndId,
        String supplierName,
        LocalDate paidOn,
        int invoices,
        Money gross,
        Money amount)
        implements Serializable {}
