package org.comptoir.invoicing.model;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.Money;

/**
 * Compares an invoice's totals with what is expected of it (INV-02). A difference within the tolerance of the
 * supplier's terms is worth a note and no more; beyond it, somebody has to look.
 */
public record InvoiceCheck(Expected expected, Money tolerance) {
    /** What differs. @param vat as the document says, or null when it says none */
    public List<Finding> findings(InvoiceType type, Money net, Money vat) {
        List<Finding> findings = new ArrayList<>();
        if (type == InvoiceType.CREDIT_NOTE) {
            credit(net, findings);
        } else {
            net(net, findings);
        }
        if (vat != null && !expected.vatOn(net).within(tolerance, vat)) {
            findings.add(warning("invoice.vat.differs", vat, expected.vatOn(net)));
        }
        return findings;
    }

    /** Whether nothing among the findings needs a look. */
    public static boolean agrees(List<Finding> findings) {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFORMATION);
    }

    /**
     * What is owed incl. VAT: an invoice that agrees is paid as the order says, so that the customer's and the
     * supplier's cent meet (28.68 invoiced may be 28.69 paid, SET-05); another one, if accepted, as it says itself.
     */
    public Money payable(InvoiceType type, Money net, Money gross) {
        boolean asOrdered = type == InvoiceType.INVOICE
                && net.within(tolerance, expected.net())
                && gross.within(tolerance.plus(tolerance), expected.gross());
        return asOrdered ? expected.gross() : gross;
    }

    private void net(Money net, List<Finding> findings) {
        if (expected.isNothing()) {
            findings.add(warning("invoice.nothing-left", net, expected.invoicedNet()));
        } else if (!net.within(tolerance, expected.net())) {
            findings.add(warning("invoice.net.differs", net, expected.net()));
        } else if (!net.equals(expected.net())) {
            findings.add(Finding.information(
                    "invoice.net.rounding",
                    new Place.WholeFile(),
                    net.toString(),
                    expected.net().toString()));
        }
    }

    private void credit(Money net, List<Finding> findings) {
        if (net.compareTo(expected.invoicedNet()) > 0) {
            findings.add(warning("invoice.credit.exceeds", net, expected.invoicedNet()));
        }
    }

    private static Finding warning(String code, Money found, Money expected) {
        return Finding.warning(code, new Place.WholeFile(), found.toString(), expected.toString());
    }
}
