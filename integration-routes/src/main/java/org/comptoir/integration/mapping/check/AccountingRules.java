package org.comptoir.integration.mapping.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Party;
import org.comptoir.kernel.money.Money;

/** What an accountant asks before an invoice is booked and EN 16931 has no rule for. It holds for all syntaxes. */
final class AccountingRules {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Invoice invoice;
    private final Report report;

    AccountingRules(Invoice invoice, Report report) {
        this.invoice = invoice;
        this.report = report;
    }

    void check() {
        prepaid();
        payee();
        preceding();
        percentages(invoice.allowanceCharges());
        invoice.lines().forEach(line -> percentages(line.allowanceCharges()));
    }

    /** Who paid more than the total gets money back: by a credit note, unless the invoice itself says what is given back. */
    private void prepaid() {
        Money paid = invoice.prepaid();
        Money total = invoice.taxInclusive();
        boolean known = paid != null && total != null && paid.currency().equals(total.currency());
        boolean returned = invoice.payable() != null && invoice.payable().isNegative();
        if (known && !returned && !total.isNegative() && paid.compareTo(total) > 0) {
            report.at(paid).warning("document.prepaid.surplus", paid, total);
        }
    }

    /** BG-10 names somebody else than the seller; nobody pays himself, but a credit note is paid to the customer. */
    private void payee() {
        Party payee = invoice.payee();
        Party buyer = invoice.buyer();
        boolean known = payee != null && buyer != null && payee.gln() != null && !invoice.isCreditNote();
        if (known && payee.gln().equals(buyer.gln())) {
            report.at(payee).warning("document.payee.buyer", payee.gln());
        }
    }

    /** BT-26: what is corrected was there before. */
    private void preceding() {
        if (invoice.references() != null) {
            preceding(invoice.references().precedingIssued(), invoice);
            for (Preceding each : invoice.references().otherPreceding()) {
                preceding(each.issued(), each);
            }
        }
    }

    private void preceding(LocalDate issued, Record part) {
        new DateRules(report).later("document.dates.preceding", issued, invoice.issued(), part);
    }

    private void percentages(List<AllowanceCharge> parts) {
        parts.stream()
                .filter(p -> p.percent() != null && p.base() != null && p.amount() != null)
                .filter(p -> p.base().currency().equals(p.amount().currency()))
                .forEach(this::percentage);
    }

    /** Peppol's R040; a percentage is itself rounded to its last digit, which tells on a large base. */
    private void percentage(AllowanceCharge part) {
        Money computed = part.base().percent(part.percent()).abs();
        BigDecimal ofPercent = part.percent().ulp().movePointLeft(2);
        BigDecimal rounding = part.base().amount().abs().multiply(ofPercent).add(CENT);
        BigDecimal difference = computed.minus(part.amount().abs()).abs().amount();
        if (difference.compareTo(rounding) > 0) {
            report.at(part.amount(), part)
                    .warning(
                            "document.allowance.percent",
                            part.amount(),
                            part.percent().toPlainString(),
                            part.base(),
                            computed);
        }
    }
}
