package org.comptoir.integration.mapping.invoice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.kernel.money.Money;

/** An {@link Invoice} to INVOIC of D.96A or D.01B (EANCOM). */
public final class InvoiceToEdifact {
    private final Writing out;
    private final Invoice invoice;
    private final PaymentToEdifact payment;

    private InvoiceToEdifact(Invoice invoice, Writing out) {
        this.invoice = invoice;
        this.out = out;
        this.payment = new PaymentToEdifact(invoice, out);
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(Invoice invoice, Writing out) {
        new InvoiceToEdifact(invoice, out).write();
    }

    private void write() {
        out.beginning(invoice.typeCode(), invoice.number(), "9");
        dates();
        payment.means();
        texts();
        new ReferencesToEdifact(invoice, out).write();
        parties();
        currencies();
        payment.terms();
        invoice.allowanceCharges().forEach(part -> AllowanceCharges.write(part, out));
        invoice.lines().forEach(line -> new InvoiceLineToEdifact(line, out).write());
        out.summary(invoice.lines().size());
        totals();
        invoice.vatBreakdown().forEach(this::breakdown);
    }

    private void dates() {
        out.date("137", invoice.issued());
        out.date("35", invoice.delivered());
        out.date("131", invoice.taxPoint() == null ? null : invoice.taxPoint().day());
        if (invoice.period() != null) {
            out.date("167", invoice.period().start());
            out.date("168", invoice.period().end());
        }
    }

    private void texts() {
        invoice.notes().forEach(this::note);
        payment.texts();
        if (invoice.seller() != null && invoice.seller().legalInformation() != null) {
            out.texts("REG", List.of(invoice.seller().legalInformation()));
        }
    }

    /** BG-1; a subject that the directory does not have stays before its text, as the invoice has it. */
    private void note(String note) {
        String subject = NoteSubject.subject(note);
        boolean known = subject != null && out.has("4451", subject);
        out.texts(known ? subject : "AAI", List.of(known ? NoteSubject.text(note) : note));
    }

    private void parties() {
        PartyWriting parties = new PartyWriting(out);
        payment.supplier();
        payment.buyer();
        parties.party("DP", invoice.deliverTo());
        payment.payee();
        parties.party(representative(), invoice.taxRepresentative());
    }

    /** Who declares the VAT; D.96A (EANCOM 1997) knows him as a representative of the supplier. */
    private String representative() {
        return out.has("3035", "LC") ? "LC" : "SR";
    }

    /** The currency of the invoice, and the one in which the supplier accounts for its VAT: alone it would be the invoice's. */
    private void currencies() {
        out.currency(invoice.currency(), "4");
        if (invoice.currency() != null && invoice.accountingTax() != null) {
            out.put("CUX", of("6", invoice.accountingTax().currency().getCurrencyCode()));
        }
    }

    private void totals() {
        out.amount("79", invoice.lineTotal());
        out.amount("260", invoice.allowances());
        out.amount("259", invoice.charges());
        out.amount("125", invoice.taxExclusive());
        out.amount("176", invoice.taxTotal());
        accountingTax();
        out.amount("77", invoice.taxInclusive());
        out.amount("113", invoice.prepaid());
        out.amount("165", invoice.rounding());
        out.amount("9", invoice.payable());
    }

    private void accountingTax() {
        Money tax = invoice.accountingTax();
        if (tax != null) {
            out.put("MOA", of("2", tax.amount().toPlainString(), tax.currency().getCurrencyCode()));
        }
    }

    private void breakdown(VatBreakdown part) {
        Taxes.write(part.vat(), out);
        out.amount("125", part.taxable());
        out.amount("124", part.tax());
    }
}
