package org.comptoir.invoicing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;

/**
 * What an invoice's own file says, beside the order it is entered for (INV-03).
 *
 * @param number the invoice's number, or null when the file could not be taken for an invoice: a finding says why
 * @param net the total excl. VAT, positive for a credit note too
 * @param vat the VAT, or null when it is not told
 * @param lines with the order's lines that they match
 * @param findings what differs from the order, and what was found in the file
 */
public record InvoiceProposal(
        String number,
        InvoiceType type,
        Money net,
        Money vat,
        LocalDate issuedOn,
        List<InvoiceLineView> lines,
        List<Finding> findings)
        implements Serializable {
    public InvoiceProposal {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** A file that is data, but no invoice that can be worked with. */
    static InvoiceProposal unusable(List<Finding> findings) {
        return new InvoiceProposal(null, null, null, null, null, List.of(), findings);
    }

    /** Whether it fills a form. */
    public boolean isUsable() {
        return number != null;
    }
}
