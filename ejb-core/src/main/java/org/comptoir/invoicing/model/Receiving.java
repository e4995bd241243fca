package org.comptoir.invoicing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.invoicing.InvoiceLineView;
import org.comptoir.invoicing.InvoiceSource;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.partners.BillingModel;

/** All that is known of an invoice when it comes in. @param addresseeId whose debt it is: the operator's or the customer's */
public record Receiving(
        String number,
        InvoiceType type,
        InvoiceSource source,
        long supplierId,
        long addresseeId,
        String orderNumber,
        String company,
        LocalDate issuedOn,
        Instant receivedAt,
        BillingModel billingModel,
        LocalDate dueOn,
        LocalDate payableOn,
        long fileId,
        Amounts amounts,
        List<InvoiceLineView> lines) {}
