package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.comptoir.document.Invoice;
import org.comptoir.integration.mapping.x12.X12AllowanceCharges;
import org.comptoir.integration.mapping.x12.X12Taxes;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;

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
        X12InvoiceReferences.write(invoice, out);
        X12InvoiceParties.write(invoice, out);
        X12PaymentTerms.write(invoice, out);
        out.date("035", invoice.delivered());
        X12Period.write(invoice.period(), out);
        invoice.attachments().forEach(attachment -> X12Attachments.write(attachment, out));
        out.listed(listed ? invoice.notes() : List.of());
        invoice.lines().forEach(this::line);
        summary();
    }

    private void line(Invoice.Line line) {
        List<Object> it1 = new ArrayList<>(Arrays.asList(
                X12Writing.lineNumber(line.lineId()),
                X12Writing.number(line.quantity()),
                X12Writing.unit(line.quantity()),
                out.amounts().price(line.price()),
                out.amounts().basis(line.price())));
        it1.addAll(X12Writing.ids(line.item()));
        X12Writing.pair(it1, "PO", line.orderNumber());
        X12Writing.pair(it1, "PL", line.orderLineId());
        X12Writing.pair(it1, X12ItemDetails.ORIGIN, X12ItemDetails.origin(line.details()));
        out.put("IT1", it1.toArray());
        X12Taxes.write(line.vat(), null, null, out);
        listPrice(line);
        if (out.amounts().own(line.net()) != null) {
            out.put(
                    "PAM",
                    null,
                    null,
                    null,
                    X12InvoiceTotals.LINES,
                    out.amounts().amount(line.net()));
        }
        out.description(line.item().name());
        X12ItemDetails.write(line.details(), out);
        out.numbered("REF", line.notes(), NOTE);
        X12InvoiceReferences.write(line.object(), line.accountingCost(), out);
        X12Period.write(line.period(), out);
        line.allowanceCharges().forEach(part -> X12AllowanceCharges.write(part, out));
    }

    /** CTP: the gross price and the discount on it, for as many units as the price. */
    private void listPrice(Invoice.Line line) {
        boolean foreign = line.price() != null && out.amounts().own(line.price()) == null;
        if (!foreign && (line.grossPrice() != null || line.priceDiscount() != null)) {
            out.put(
                    "CTP",
                    null,
                    InvoiceLineFromX12.LIST_PRICE,
                    likePrice(line.grossPrice(), line),
                    null,
                    null,
                    null,
                    null,
                    likePrice(line.priceDiscount(), line),
                    line.grossPrice() == null ? null : out.amounts().basis(line.price()));
        }
    }

    private String likePrice(BigDecimal amount, Invoice.Line line) {
        UnitPrice price = line.price();
        return amount == null || price == null
                ? Objects.toString(amount == null ? null : amount.toPlainString(), null)
                : out.amounts().price(new UnitPrice(amount, price.currency(), price.per()));
    }

    private void summary() {
        InvoiceAmounts amounts = new InvoiceAmounts(invoice);
        Money total = invoice.taxInclusive() == null ? amounts.taxInclusive() : invoice.taxInclusive();
        out.put("TDS", out.amounts().implied(total));
        invoice.vatBreakdown().forEach(part -> X12Taxes.write(part.vat(), part.tax(), part.taxable(), out));
        taxes();
        X12InvoiceTotals.write(X12InvoiceTotals.LINES, invoice.lineTotal(), out);
        X12InvoiceTotals.write(invoice, total, out);
        invoice.allowanceCharges().forEach(part -> X12AllowanceCharges.write(part, out));
        out.total(invoice.lines().size());
    }

    /** Taxes of which no rate is known (element 963: all taxes), as those of a state. */
    private void taxes() {
        boolean unknown = invoice.taxTotal() != null
                && !invoice.taxTotal().isZero()
                && invoice.vatBreakdown().isEmpty();
        if (unknown) {
            out.put("TXI", X12Taxes.ALL, out.amounts().amount(invoice.taxTotal()));
        }
    }
}
