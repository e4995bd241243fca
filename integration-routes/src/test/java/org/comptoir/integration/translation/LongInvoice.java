package org.comptoir.integration.translation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.document.Address;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Invoices that are hard to put on paper: many lines, long words, several rates, texts longer than a page. */
final class LongInvoice {
    private static final VatRate NORMAL = VatRate.standard("20");
    private static final VatRate REDUCED = VatRate.standard("5.5");

    private LongInvoice() {}

    /** So many lines, of both rates in turn. */
    static Invoice of(int count) {
        Invoice like = ExampleDocuments.electronicInvoice();
        List<Invoice.Line> lines =
                IntStream.rangeClosed(1, count).mapToObj(LongInvoice::line).toList();
        Money net = sum(lines, NORMAL).plus(sum(lines, REDUCED));
        Money tax = NORMAL.on(sum(lines, NORMAL)).plus(REDUCED.on(sum(lines, REDUCED)));
        return PlainInvoice.of(
                "F-LONG",
                "380",
                like.issued(),
                like.due(),
                like.delivered(),
                like.orderNumber(),
                "BL-" + "0123456789".repeat(6),
                null,
                like.supplier(),
                like.buyer(),
                like.deliverTo(),
                like.payee(),
                "EUR",
                like.paymentReference(),
                like.iban(),
                List.of("Texte très long : " + "escompte, pénalités et indemnités ".repeat(300), "X".repeat(3000)),
                List.of(),
                lines,
                breakdown(lines),
                net,
                null,
                null,
                net,
                tax,
                net.plus(tax),
                net.plus(tax));
    }

    private static List<VatBreakdown> breakdown(List<Invoice.Line> lines) {
        List<VatBreakdown> breakdown = new ArrayList<>();
        for (VatRate rate : List.of(NORMAL, REDUCED)) {
            Money net = sum(lines, rate);
            if (!net.isZero()) {
                breakdown.add(new VatBreakdown(rate, net, rate.on(net)));
            }
        }
        return breakdown;
    }

    private static Money sum(List<Invoice.Line> lines, VatRate rate) {
        return lines.stream()
                .filter(l -> l.vat().equals(rate))
                .map(Invoice.Line::net)
                .reduce(Money.euro("0"), Money::plus);
    }

    private static Invoice.Line line(int i) {
        UnitPrice price = UnitPrice.euro("1234567.123456");
        Quantity quantity = Quantity.of(new BigDecimal("12345.678"), i % 3 == 0 ? "KGM" : i % 3 == 1 ? "C62" : "TNE");
        String name = "Article n° " + i + (i % 10 == 5 ? " " + "mot".repeat(80) : " en acier inoxydable, poli");
        Money discount = Money.euro("0.10");
        return PlainInvoice.line(
                Integer.toString(i),
                i % 4 == 0 ? "PO-9999" : null,
                i % 4 == 0 ? "77" : null,
                new Item(null, null, "REF-" + i, null, name),
                quantity,
                price,
                price.times(quantity).minus(discount),
                i % 2 == 0 ? NORMAL : REDUCED,
                List.of(new AllowanceCharge(false, "95", "Remise", discount, null, null)),
                i == 7 ? List.of("Une note " + "qui n'en finit pas ".repeat(400)) : List.of());
    }

    /** The same for a buyer in Dublin. */
    static Invoice english(Invoice like) {
        Party buyer = new Party(
                like.buyer().gln(),
                List.of(),
                "Dublin Builders Ltd",
                new Address(List.of("1 Quay"), "D01", "Dublin", null, "IE"),
                "IE6388047V",
                null);
        return PlainInvoice.of(
                like.number(),
                like.typeCode(),
                like.issued(),
                like.due(),
                like.delivered(),
                like.orderNumber(),
                like.despatchAdviceNumber(),
                like.precedingInvoice(),
                like.supplier(),
                buyer,
                like.deliverTo(),
                like.payee(),
                like.currency(),
                like.paymentReference(),
                like.iban(),
                like.notes(),
                like.allowanceCharges(),
                like.lines(),
                like.vatBreakdown(),
                like.lineTotal(),
                like.allowances(),
                like.charges(),
                like.taxExclusive(),
                like.taxTotal(),
                like.taxInclusive(),
                like.payable());
    }
}
