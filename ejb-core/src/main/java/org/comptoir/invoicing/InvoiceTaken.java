package org.comptoir.invoicing;

import java.io.Serializable;
import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * What became of an invoice that came in as data (INV-03).
 *
 * @param invoiceId the invoice, or null when it could not be taken: then one of the findings is an error
 * @param known whether the same invoice was there already: nothing has changed
 */
public record InvoiceTaken(
        Long invoiceId, InvoiceStatus status, String orderNumber, boolean known, List<Finding> findings)
        implements Serializable {
    public InvoiceTaken {
        findings = List.copyOf(findings);
    }
}
