package org.comptoir.integration.translation;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Invoices and their lines without what few invoices say. */
public final class PlainInvoice {
    private PlainInvoice() {}

    /** One with what invoices of every syntax say. */
    public static Invoice of(
            String number,
            String typeCode,
            LocalDate issued,
            LocalDate due,
            LocalDate delivered,
            String orderNumber,
            String despatchAdviceNumber,
            String precedingInvoice,
            Party supplier,
            Party buyer,
            Party deliverTo,
            Party payee,
            String currency,
            String paymentReference,
            String iban,
            List<String> notes,
            List<AllowanceCharge> allowanceCharges,
            List<Invoice.Line> lines,
            List<VatBreakdown> vatBreakdown,
            Money lineTotal,
            Money allowances,
            Money charges,
            Money taxExclusive,
            Money taxTotal,
            Money taxInclusive,
            Money payable) {
        return new Invoice(
                number,
                typeCode,
                issued,
                due,
                delivered,
                orderNumber,
                despatchAdviceNumber,
                precedingInvoice,
                supplier,
                buyer,
                deliverTo,
                payee,
                currency,
                paymentReference,
                iban,
                notes,
                allowanceCharges,
                lines,
                vatBreakdown,
                lineTotal,
                allowances,
                charges,
                taxExclusive,
                taxTotal,
                taxInclusive,
                payable,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** One without what few invoices say. */
    public static Invoice.Line line(
            String lineId,
            String orderNumber,
            String orderLineId,
            Item item,
            Quantity quantity,
            UnitPrice price,
            Money net,
            VatRate vat,
            List<AllowanceCharge> allowanceCharges,
            List<String> notes) {
        return new Invoice.Line(
                lineId,
                orderNumber,
                orderLineId,
                item,
                quantity,
                price,
                net,
                vat,
                allowanceCharges,
                notes,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
