package org.comptoir.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import org.comptoir.kernel.money.Money;

/**
 * What a run of today would propose for a supplier.
 *
 * @param oldestDue the earliest due date among the invoices
 * @param amount after fees
 * @param blocked why it would not be paid: {@link PayoutBlocker#IBAN_MISSING} or {@link PayoutBlocker#CREDIT}; else null
 */
public record DueView(
        long supplierId, String supplierName, int invoices, LocalDate oldestDue, Money amount, PayoutBlocker blocked)
        implements Serializable {}
