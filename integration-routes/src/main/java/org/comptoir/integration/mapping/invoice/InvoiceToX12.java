package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.x12.X12AllowanceCharges;
import org.comptoir.integration.mapping.x12.X12Taxes;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.money.Money;

/** An {@link Invoice} to 810. */
public final class InvoiceToX12 {
    /** The longest REF03 (352). */
    private static final int NOTE = 80;

    private final X12Writing out;
    private final Invoice invoice;

    private InvoiceToX12(Invoice invoice, X12Writing out) {
        this.invoice = invoice;
        this.out = out;
    }

    /** Writes the segments between ST and SE. @throws IllegalArgumentException for a kind that X12 does not know */
    public static void write(Invoice invoice, X12Writing out) {
        new InvoiceToX12(invoice, out).write();
    }

    private void write() {
        out.put(
                "BIG",
                X12Values.write(invoice.issued()),
                invoice.number(),
                null,
                invoice.orderNumber(),
                null,
                null,
                X12InvoiceKinds.type(invoice.typeCode()),
                X12InvoiceKinds.purpose(invoice.typeCode()));
        boolean listed = X12Writing.areListed(invoice.notes());
        out.notes(X12VatReasons.notes(invoice.vatBreakdown()));
        out.notes(listed ? List.of() : invoice.notes());
        out.currency("SE", invoice.currency());
        out.reference("SI", invoice.despatchAdviceNumber());
        out.reference("OI", invoice.precedingInvoice());
        out.reference("4N", invoice.paymentReference());
        parties();
        if (invoice.due() != null) {
            out.put("ITD", "05", "3", null, null, null, X12Values.write(invoice.due()));
        }
        out.date("035", invoice.delivered());
        out.listed(listed ? invoice.notes() : List.of());
        invoice.lines().forEach(this::line);
        summary();
    }

    /** The account stands with the payee, or with the supplier where he is paid himself. */
    private void parties() {
        boolean paidHimself = invoice.payee() == null;
        Party buyer = invoice.buyer();
        out.party("SU", invoice.supplier(), paidHimself ? invoice.iban() : null);
        out.party("BY", buyer);
        if ("389".equals(invoice.typeCode()) && buyer != null) {
            out.party("II", new Party(buyer.gln(), List.of(), buyer.name(), null, null, null));
        }
        out.party("ST", invoice.deliverTo());
        out.party("RE", invoice.payee(), invoice.iban());
    }

    private void line(Invoice.Line line) {
        List<Object> it1 = new ArrayList<>(Arrays.asList(
                line.lineId(),
                X12Writing.number(line.quantity()),
                X12Writing.unit(line.quantity()),
                X12Writing.price(line.price()),
                X12Writing.basis(line.price())));
        it1.addAll(X12Writing.ids(line.item()));
        X12Writing.pair(it1, "PO", line.orderNumber());
        X12Writing.pair(it1, "PL", line.orderLineId());
        out.put("IT1", it1.toArray());
        X12Taxes.write(line.vat(), null, null, out);
        if (line.net() != null) {
            out.put("PAM", null, null, null, X12InvoiceTotals.LINES, X12Writing.amount(line.net()));
        }
        out.description(line.item().name());
        out.numbered("REF", line.notes(), NOTE);
        line.allowanceCharges().forEach(part -> X12AllowanceCharges.write(part, out));
    }

    private void summary() {
        InvoiceAmounts amounts = new InvoiceAmounts(invoice);
        Money total = invoice.taxInclusive() == null ? amounts.taxInclusive() : invoice.taxInclusive();
        out.put("TDS", X12Writing.implied(total));
        invoice.vatBreakdown().forEach(part -> X12Taxes.write(part.vat(), part.tax(), part.taxable(), out));
        taxes();
        amount(X12InvoiceTotals.LINES, invoice.lineTotal());
        boolean paid = invoice.payable() != null && !invoice.payable().equals(total);
        amount(X12InvoiceTotals.PREPAID, paid ? total.minus(invoice.payable()) : null);
        invoice.allowanceCharges().forEach(part -> X12AllowanceCharges.write(part, out));
        out.total(invoice.lines().size());
    }

    /** Taxes of which no rate is known (element 963: all taxes), as those of a state. */
    private void taxes() {
        boolean unknown = invoice.taxTotal() != null
                && !invoice.taxTotal().isZero()
                && invoice.vatBreakdown().isEmpty();
        if (unknown) {
            out.put("TXI", "TX", X12Writing.amount(invoice.taxTotal()));
        }
    }

    private void amount(String qualifier, Money amount) {
        if (amount != null) {
            out.put("AMT", qualifier, X12Writing.amount(amount));
        }
    }
}
