package org.comptoir.integration.translation;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** An invoice in which every field says something (but what excludes another: BT-8, a number that is no GTIN) and the amounts agree, as EN 16931 wants them. */
final class FullInvoice {
    private static final VatRate VAT = VatRate.standard("20");
    private static final VatRate EXEMPT = new VatRate("E", BigDecimal.ZERO);
    private static final UnitPrice PRICE =
            new UnitPrice(new BigDecimal("12.25"), Money.euro("1.00").currency(), BigDecimal.TEN);

    private FullInvoice() {}

    /** @param texts where parties, numbers, days and notes are taken from */
    static Invoice of(Invoice texts) {
        List<Invoice.Line> lines = texts.lines();
        return new Invoice(
                texts.number(),
                texts.typeCode(),
                texts.issued(),
                texts.due(),
                texts.delivered(),
                texts.orderNumber(),
                texts.despatchAdviceNumber(),
                texts.precedingInvoice(),
                texts.supplier(),
                texts.buyer(),
                texts.deliverTo(),
                texts.payee(),
                texts.currency(),
                texts.paymentReference(),
                texts.iban(),
                texts.notes(),
                allowanceCharges("10.00", "500.10", "4.00", "133.30", VAT),
                List.of(line(lines.get(0), VAT), line(lines.get(1), EXEMPT)),
                List.of(
                        new VatBreakdown(VAT, Money.euro("119.00"), Money.euro("23.80")),
                        new VatBreakdown(
                                EXEMPT, Money.euro("125.00"), Money.euro("0.00"), "VATEX-EU-132-1I", "Enseignement")),
                Money.euro("250.00"),
                Money.euro("10.00"),
                Money.euro("4.00"),
                Money.euro("244.00"),
                Money.euro("23.80"),
                Money.euro("267.80"),
                Money.euro("200.20"),
                texts.references(),
                texts.period(),
                new Invoice.TaxPoint(texts.taxPoint().day(), null),
                texts.seller(),
                texts.buyerTradingName(),
                texts.taxRepresentative(),
                texts.payment(),
                Money.of(new BigDecimal("25.90"), "USD"),
                Money.euro("67.80"),
                Money.euro("0.20"),
                texts.attachments());
    }

    /** 100 pieces at 12.25 for ten, less 2.50, plus 5.00. */
    private static Invoice.Line line(Invoice.Line texts, VatRate vat) {
        return new Invoice.Line(
                texts.lineId(),
                texts.orderNumber(),
                texts.orderLineId(),
                texts.item(),
                Quantity.of(100),
                PRICE,
                Money.euro("125.00"),
                vat,
                allowanceCharges("2.50", "125.10", "5.00", "166.70", null),
                texts.notes(),
                texts.period(),
                texts.object(),
                texts.accountingCost(),
                new BigDecimal("13.25"),
                new BigDecimal("1.00"),
                new Invoice.ItemDetails(
                        null,
                        texts.details().description(),
                        texts.details().origin(),
                        texts.details().classifications(),
                        texts.details().attributes()));
    }

    private static List<AllowanceCharge> allowanceCharges(
            String less, String ofLess, String more, String ofMore, VatRate vat) {
        return List.of(
                new AllowanceCharge(
                        false, "95", "Remise", Money.euro(less), new BigDecimal("2"), vat, Money.euro(ofLess)),
                new AllowanceCharge(
                        true, "FC", "Port", Money.euro(more), new BigDecimal("3"), vat, Money.euro(ofMore)));
    }
}
