package org.comptoir.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import org.comptoir.kernel.money.Money;

/**
 * When and how an order, or one invoice of it, is paid, and what still blocks it (SET-03).
 *
 * @param invoiceId null while there is none; so are the amounts
 * @param dueOn when it is due, or null; expectedOn the first day on which a run takes it, or null
 * @param paid what will be or was paid: payable less fees
 * @param payoutNumber the payout it is in, or null; bookedOn when that was paid, or null
 */
public record OutlookView(
        String orderNumber,
        Long invoiceId,
        String invoiceNumber,
        PayoutBlocker blocker,
        LocalDate dueOn,
        LocalDate expectedOn,
        Money net,
        Money gross,
        Money commission,
        Money transactionFee,
        Money paid,
        String payoutNumber,
        LocalDate bookedOn)
        implements Serializable {}
