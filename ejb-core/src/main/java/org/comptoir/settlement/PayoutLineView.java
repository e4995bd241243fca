package org.comptoir.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.kernel.money.Money;

/**
 * What a payout pays of one invoice (SET-05). Price, VAT and what the operator keeps stay separate facts; a credit
 * note's amounts are negative.
 *
 * @param company the ordering company
 * @param net invoiced excl. VAT; gross invoiced incl. VAT
 * @param payable what the order says incl. VAT: a rounding cent may lie between it and {@code gross}
 * @param commission kept, on the net goods; transactionFee kept, on the amount incl. VAT
 * @param paid payable less both
 */
public record PayoutLineView(
        long invoiceId,
        String invoiceNumber,
        InvoiceType type,
        LocalDate issuedOn,
        String orderNumber,
        String company,
        Money net,
        Money gross,
        Money payable,
        Money commission,
        Money transactionFee,
        Money paid)
        implements Serializable {}
