package org.comptoir.invoicing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.money.AnOrder.anOrder;
import static org.comptoir.money.AnOrder.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comptoir.document.Invoice;
import org.comptoir.document.Item;
import org.comptoir.invoicing.InvoiceLineView;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.LineView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("INV-03")
class WireCheckTest {
    private static final Item FIRST = Item.of(Gtin.of("3017620422003"), "ciment");
    private static final Item SECOND = new Item(null, null, "REF-2", null, "sable");

    private final List<LineView> ordered =
            anOrder().line("10", "5", "20").line("7", "3", "5.5").lines();
    private final WireCheck check = new WireCheck(ordered, Map.of(), InvoiceType.INVOICE);

    @Test
    @DisplayName("INV-03 lines are matched by number, by GTIN, by the supplier's reference")
    void matched() {
        Invoice invoice = invoice("71", "11.16", line("1", "1", null, "5", "50"), line("2", null, SECOND, "3", "21"));
        assertThat(check.findings(invoice)).isEmpty();
        assertThat(check.matched(invoice))
                .extracting(InvoiceLineView::orderLine)
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName("INV-03 a line number whose article is another one is matched by the article")
    void wrongNumber() {
        Invoice invoice = invoice("50", null, line("1", "2", FIRST, "5", "50"));
        assertThat(check.matched(invoice))
                .extracting(InvoiceLineView::orderLine)
                .containsExactly(1);
    }

    @Test
    @DisplayName("INV-03 an article that was not ordered is told with its line")
    void unknown() {
        Item other = Item.of(Gtin.of("4006381333931"), "stylo");
        List<Finding> findings = check.findings(invoice("50", null, line("9", null, other, "5", "50")));
        assertThat(findings).extracting(Finding::code).containsExactly("invoice.line.unknown");
        assertThat(findings.get(0).place().brief()).isEqualTo("1");
    }

    @Test
    @DisplayName("INV-03 more than what left and was not invoiced is told")
    void quantity() {
        WireCheck rest = new WireCheck(ordered, Map.of(1, new BigDecimal("2")), InvoiceType.INVOICE);
        List<Finding> findings = rest.findings(invoice("40", null, line("1", "1", FIRST, "4", "40")));
        assertThat(findings).extracting(Finding::code).containsExactly("invoice.line.quantity");
        assertThat(findings.get(0).arguments()).containsExactly("1", "4", "3");
    }

    @Test
    @DisplayName("INV-03 another price than the order's is told")
    void price() {
        List<Finding> findings = check.findings(invoice("55", null, line("1", "1", FIRST, "5", "55")));
        assertThat(findings).extracting(Finding::code).containsExactly("invoice.line.net");
    }

    @Test
    @DisplayName("INV-03 totals that do not add up are told")
    void totals() {
        List<Finding> findings = check.findings(invoice("51", "10", line("1", "1", FIRST, "5", "50")));
        assertThat(findings).extracting(Finding::code).containsExactly("invoice.total.net");
    }

    private static Invoice invoice(String net, String vat, Invoice.Line... lines) {
        Money exclusive = euro(net);
        Money tax = vat == null ? null : euro(vat);
        Money inclusive = vat == null ? null : exclusive.plus(tax);
        return new Invoice(
                "F-1",
                "380",
                LocalDate.of(2026, 12, 4),
                null,
                null,
                "C100001-001",
                null,
                null,
                null,
                null,
                null,
                null,
                "EUR",
                null,
                null,
                List.of(),
                List.of(),
                List.of(lines),
                List.of(),
                null,
                null,
                null,
                exclusive,
                tax,
                inclusive,
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
                null,
                List.of());
    }

    private static Invoice.Line line(String id, String orderLine, Item item, String quantity, String net) {
        VatRate rate = item == SECOND ? VatRate.standard("5.5") : VatRate.standard("20");
        return new Invoice.Line(
                id,
                null,
                orderLine,
                item,
                Quantity.of(new BigDecimal(quantity), "C62"),
                (UnitPrice) null,
                euro(net),
                rate,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
