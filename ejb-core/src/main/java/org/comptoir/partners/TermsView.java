package org.comptoir.partners;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A supplier's commercial terms of one day.
 *
 * @param commissionPercent of the net goods (SET-01)
 * @param transactionPercent of the amount incl. VAT; transactionFixed in euro for each order
 * @param responseHours business hours to answer an order (VAL-04)
 * @param invoiceTolerance by how much an invoice may differ from its order, in euro (INV-02)
 */
public record TermsView(
        BillingModel billingModel,
        BigDecimal commissionPercent,
        BigDecimal transactionPercent,
        BigDecimal transactionFixed,
        PaymentTerm paymentTerm,
        int responseHours,
        BigDecimal invoiceTolerance)
        implements Serializable {}
