package org.comptoir.integration.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Item;
import org.comptoir.document.OrderChange;
import org.comptoir.document.Party;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.PlainInvoice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
@DisplayName("EXC-01 The rules over the canonical documents")
class DocumentRulesTest {
    private static final Item CEMENT = Item.of(Gtin.of("3020180100014"), "Ciment");

    private static List<Finding> check(BusinessDocument document, Places places) {
        List<Finding> findings = new ArrayList<>();
        DocumentCheck.check(document, places, findings::add);
        return findings;
    }

    @Test
    @DisplayName("find nothing in any of the example documents, nor in none at all")
    void examples() {
        assertThat(ExampleDocuments.all())
                .allSatisfy(d -> assertThat(check(d, new Places())).isEmpty());
        assertThat(check(null, new Places())).isEmpty();
    }

    @Test
    @DisplayName("tell a line that is added to an order which is cancelled")
    void addedAndCancelled() {
        OrderChange.Line line = new OrderChange.Line(
                "1", null, OrderChange.Action.ADDED, CEMENT, Quantity.of(1), null, null, null, List.of(), null);
        OrderChange change = new OrderChange(
                "C", "O", true, null, null, null, null, null, null, "EUR", List.of(), List.of(line), null);

        assertThat(check(change, new Places())).extracting(Finding::code).containsExactly("document.change.cancelled");
    }

    @Test
    @DisplayName("tell an article that a catalogue has twice, at its own line; not one with another period")
    void articleTwice() {
        PriceCatalogue.Line first = line("1", null);
        PriceCatalogue.Line again = line("2", null);
        PriceCatalogue.Line later = line("3", LocalDate.of(2027, 1, 1));
        Places places = new Places();
        Place row = new Place.InTable(7, "");
        places.keep(again, row);
        PriceCatalogue catalogue =
                new PriceCatalogue("C", null, null, null, null, null, "EUR", List.of(), List.of(first, again, later));

        assertThat(check(catalogue, places))
                .containsExactly(Finding.warning("document.article.repeated", row, "3020180100014"));
    }

    @Test
    @DisplayName("ask an invoice for goods that went to another country when, and to which (BR-IC-11, -12)")
    void withinTheCommunity() {
        VatRate within = new VatRate("K", BigDecimal.ZERO);

        assertThat(codes(invoice(null, null, within, within)))
                .contains("document.vat.delivered", "document.vat.country");
        assertThat(codes(invoice(
                        LocalDate.of(2026, 11, 20), ExampleDocuments.order().deliverTo(), within, within)))
                .doesNotContain("document.vat.delivered", "document.vat.country", "document.vat.outside");
    }

    @Test
    @DisplayName("want what is outside the scope of VAT on an invoice of its own (BR-O-11 to -14)")
    void outsideTheScope() {
        VatRate outside = new VatRate("O", BigDecimal.ZERO);

        assertThat(codes(invoice(null, null, outside, VatRate.standard("20")))).contains("document.vat.outside");
        assertThat(codes(invoice(null, null, outside, outside))).doesNotContain("document.vat.outside");
    }

    private static List<String> codes(Invoice invoice) {
        return check(invoice, new Places()).stream().map(Finding::code).toList();
    }

    /** One of a line under a rate, with a breakdown under another. */
    private static Invoice invoice(LocalDate delivered, Party deliverTo, VatRate ofLine, VatRate ofBreakdown) {
        Money net = Money.euro("10.00");
        Invoice.Line line = PlainInvoice.line(
                "1", null, null, CEMENT, Quantity.of(2), UnitPrice.euro("5"), net, ofLine, List.of(), List.of());
        VatBreakdown part = new VatBreakdown(ofBreakdown, net, ofBreakdown.on(net));
        return PlainInvoice.of(
                "F-1",
                "380",
                LocalDate.of(2026, 11, 23),
                null,
                delivered,
                null,
                null,
                null,
                ExampleDocuments.order().supplier(),
                ExampleDocuments.order().buyer(),
                deliverTo,
                null,
                "EUR",
                null,
                null,
                List.of(),
                List.of(),
                List.of(line),
                List.of(part),
                net,
                null,
                null,
                net,
                part.tax(),
                net.plus(part.tax()),
                net.plus(part.tax()));
    }

    private static PriceCatalogue.Line line(String id, LocalDate from) {
        return new PriceCatalogue.Line(
                id,
                PriceCatalogue.Action.CURRENT,
                CEMENT,
                UnitPrice.euro("5"),
                null,
                null,
                null,
                null,
                null,
                null,
                from,
                null,
                List.of());
    }
}
