package org.comptoir.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.Money;

/**
 * A payment to one supplier.
 *
 * @param endToEndId the reference that the bank repeats (ISO 11649)
 * @param iban masked
 * @param amount what is transferred: payable less commission and transaction fee
 * @param bankCode the bank's last status or reason code, or null; bankReason its text, or null
 * @param bookedOn the day on which it was paid, or null
 */
public record PayoutView(
        long id,
        long runId,
        String number,
        String endToEndId,
        PayoutStatus status,
        long supplierId,
        String supplierName,
        String iban,
        Money net,
        Money gross,
        Money payable,
        Money commission,
        Money transactionFee,
        Money amount,
        String bankCode,
        String bankReason,
        LocalDate bookedOn,
        List<PayoutLineView> lines)
        implements Serializable {}
