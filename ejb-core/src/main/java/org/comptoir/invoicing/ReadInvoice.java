package org.comptoir.invoicing;

import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.finding.Finding;

/**
 * A file that is data, as it was read.
 *
 * @param document the invoice, or null when the file could not be taken for one: then a finding says why
 */
public record ReadInvoice(Invoice document, List<Finding> findings) {
    public ReadInvoice {
        findings = List.copyOf(findings);
    }
}
