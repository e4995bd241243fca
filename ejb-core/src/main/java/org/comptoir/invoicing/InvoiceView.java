package org.comptoir.invoicing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.filing.FileView;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.partners.BillingModel;

/**
 * Everything of one invoice. Amounts are positive for a credit note too.
 *
 * @param company the ordering company
 * @param expectedNet what left at the order's prices and was not invoiced before; expectedGross the same with VAT
 * @param payable incl. VAT: what the order says when the invoice agrees with it, else what the invoice says (SET-05)
 * @param payableOn the first day on which a payout run takes it
 * @param lines empty for an uploaded one
 * @param reason of the refusal, or null
 * @param allowed what the reader may do now
 */
public record InvoiceView(
        long id,
        String number,
        InvoiceType type,
        InvoiceStatus status,
        InvoiceSource source,
        BillingModel billingModel,
        long supplierId,
        String supplierName,
        String orderNumber,
        String company,
        LocalDate issuedOn,
        Instant receivedAt,
        LocalDate dueOn,
        LocalDate payableOn,
        Money net,
        Money vat,
        Money gross,
        Money expectedNet,
        Money expectedGross,
        Money payable,
        List<InvoiceLineView> lines,
        List<Finding> findings,
        String reason,
        FileView file,
        List<InvoiceStepView> steps,
        Set<InvoiceAction> allowed,
        int version)
        implements Serializable {}
