package org.comptoir.integration.mapping.check;

import org.comptoir.document.Invoice;
import org.comptoir.kernel.money.Money;

/** An invoice's lines, days, sums and identifiers. */
final class InvoiceRules {
    private InvoiceRules() {}

    static void check(Invoice invoice, Report report) {
        besideSums(invoice, report);
        for (Invoice.Line line : invoice.lines()) {
            quantity(line, report);
            if (line.price() == null && line.net() == null) {
                report.at(line).warning("document.line.noamount");
            }
            new LineRules(report).price(line, line.price());
            new LineRules(report).unit(line, line.quantity());
        }
        new InvoiceSums(invoice, report).check();
        periods(invoice, report);
        new InvoiceVat(invoice, report).check();
        new InvoiceDuties(invoice, report).check();
        new PartyRules(report).check(invoice.supplier(), invoice.buyer(), invoice.deliverTo(), invoice.payee());
    }

    /** What EN 16931 has no rule for: it sums up, demands quantities and knows codes. */
    static void besideEn16931(Invoice invoice, Report report) {
        besideSums(invoice, report);
        new PartyRules(report).numbers(invoice.supplier(), invoice.buyer(), invoice.deliverTo(), invoice.payee());
    }

    private static void besideSums(Invoice invoice, Report report) {
        LineRules lines = new LineRules(report);
        InvoiceSums sums = new InvoiceSums(invoice, report);
        for (Invoice.Line line : invoice.lines()) {
            lines.identity(line, line.lineId(), line.item());
            sums.net(line);
        }
        DateRules days = new DateRules(report);
        days.follows("document.dates.due", invoice.issued(), invoice.due(), invoice);
        days.near(invoice.issued(), invoice.delivered(), invoice);
        new AccountingRules(invoice, report).check();
        sign(invoice, report);
        PartyRules parties = new PartyRules(report);
        parties.two(invoice.supplier(), invoice.buyer());
        parties.iban(invoice.iban(), false, invoice.iban());
        parties.reference(invoice.paymentReference());
    }

    /** BG-14, BG-26; BR-29 and BR-30 where EN 16931 measures. */
    private static void periods(Invoice invoice, Report report) {
        DateRules days = new DateRules(report);
        days.period(invoice.period(), invoice);
        invoice.lines().forEach(line -> days.period(line.period(), line));
    }

    /** A credit note says by its kind that amounts go back; some senders say it by their sign, or by both. */
    private static void sign(Invoice invoice, Report report) {
        Money total = invoice.taxInclusive() == null ? invoice.payable() : invoice.taxInclusive();
        if (invoice.isCreditNote() && total != null && total.isNegative()) {
            report.at(total).warning("document.credit.negative", total);
        }
    }

    /** A line with an amount can be booked; without a quantity it cannot be compared with what was delivered. */
    private static void quantity(Invoice.Line line, Report report) {
        if (line.quantity() == null) {
            report.noQuantity(line, line.net() != null);
        }
    }
}
