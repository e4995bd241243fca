package org.comptoir.integration.mapping.invoice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.Dates;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.mapping.edifact.Writing;

/** An {@link Invoice} to INVOIC of D.96A or D.01B (EANCOM). */
public final class InvoiceToEdifact {
    private final Writing out;
    private final Invoice invoice;

    private InvoiceToEdifact(Invoice invoice, Writing out) {
        this.invoice = invoice;
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(Invoice invoice, Writing out) {
        new InvoiceToEdifact(invoice, out).write();
    }

    private void write() {
        out.beginning(invoice.typeCode(), invoice.number(), "9");
        out.date("137", invoice.issued());
        out.date("35", invoice.delivered());
        out.texts("AAI", invoice.notes());
        references();
        parties();
        out.currency(invoice.currency(), "4");
        terms();
        invoice.allowanceCharges().forEach(part -> AllowanceCharges.write(part, out));
        invoice.lines().forEach(this::line);
        out.summary(invoice.lines().size());
        totals();
        invoice.vatBreakdown().forEach(this::breakdown);
    }

    private void references() {
        out.reference("ON", invoice.orderNumber());
        out.reference("DQ", invoice.despatchAdviceNumber());
        out.reference("IV", invoice.precedingInvoice());
        out.reference("PQ", invoice.paymentReference());
    }

    /** The account stands with the payee, or with the supplier where he is paid himself. */
    private void parties() {
        PartyWriting parties = new PartyWriting(out);
        boolean paidHimself = invoice.payee() == null;
        parties.party("SU", invoice.supplier(), paidHimself ? invoice.iban() : null);
        parties.party("BY", invoice.buyer());
        parties.party("DP", invoice.deliverTo());
        parties.party("PE", invoice.payee(), invoice.iban());
    }

    private void terms() {
        if (invoice.due() != null) {
            out.put("PAT", "3");
            out.put("DTM", of("13", Dates.write(invoice.due()), "102"));
        }
    }

    private void line(Invoice.Line line) {
        out.article(line.lineId(), null, line.item());
        out.quantity("47", line.quantity());
        out.texts("AAI", line.notes());
        out.amount("203", line.net());
        out.price(line.price());
        if (line.orderNumber() != null) {
            out.reference("ON", line.orderNumber(), line.orderLineId());
        } else {
            out.reference("LI", line.orderLineId());
        }
        Taxes.write(line.vat(), out);
        line.allowanceCharges().forEach(part -> AllowanceCharges.write(part, out));
    }

    private void totals() {
        out.amount("79", invoice.lineTotal());
        out.amount("260", invoice.allowances());
        out.amount("259", invoice.charges());
        out.amount("125", invoice.taxExclusive());
        out.amount("176", invoice.taxTotal());
        out.amount("77", invoice.taxInclusive());
        out.amount("9", invoice.payable());
    }

    private void breakdown(VatBreakdown part) {
        Taxes.write(part.vat(), out);
        out.amount("125", part.taxable());
        out.amount("124", part.tax());
    }
}
