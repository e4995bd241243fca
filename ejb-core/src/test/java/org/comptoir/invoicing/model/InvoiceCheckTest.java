package org.comptoir.invoicing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.money.AnOrder.anOrder;
import static org.comptoir.money.AnOrder.euro;

import java.util.List;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.money.AnOrder;
import org.comptoir.ordering.OrderView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("INV-02")
class InvoiceCheckTest {
    private static final Money NOTHING = euro("0");

    @Test
    @DisplayName("INV-02 an invoice of what left agrees without a finding")
    void agrees() {
        List<Finding> findings =
                check(anOrder().line("23.90")).findings(InvoiceType.INVOICE, euro("23.90"), euro("4.78"));
        assertThat(findings).isEmpty();
    }

    @Test
    @DisplayName("INV-02 two cents of difference are within the tolerance, three are not")
    void tolerance() {
        InvoiceCheck check = check(anOrder().line("23.90"));
        List<Finding> two = check.findings(InvoiceType.INVOICE, euro("23.92"), null);
        List<Finding> three = check.findings(InvoiceType.INVOICE, euro("23.93"), null);
        assertThat(InvoiceCheck.agrees(two)).isTrue();
        assertThat(two).extracting(Finding::code).containsExactly("invoice.net.rounding");
        assertThat(InvoiceCheck.agrees(three)).isFalse();
        assertThat(three).extracting(Finding::code).containsExactly("invoice.net.differs");
    }

    @Test
    @Tag("SET-05")
    @DisplayName("SET-05 28.68 invoiced is paid as 28.69 where the order says so, and both are kept")
    void cent() {
        InvoiceCheck check = check(anOrder().line("23.91"));
        Money gross = euro("23.90").plus(check.expected().vatOn(euro("23.90")));
        assertThat(gross).isEqualTo(euro("28.68"));
        assertThat(check.payable(InvoiceType.INVOICE, euro("23.90"), gross)).isEqualTo(euro("28.69"));
    }

    @Test
    @DisplayName("INV-02 an invoice beyond the tolerance, once accepted, is paid as it says itself")
    void beyond() {
        InvoiceCheck check = check(anOrder().line("100"));
        assertThat(check.payable(InvoiceType.INVOICE, euro("90"), euro("108"))).isEqualTo(euro("108.00"));
    }

    @Test
    @DisplayName("INV-02 only what left is expected, at the accepted quantity")
    void partlyShipped() {
        Expected expected = expected(anOrder().line("10", "5", "4", "3", "20").line("7", "1", "1", "0", "20"));
        assertThat(expected.net()).isEqualTo(euro("30"));
    }

    @Test
    @DisplayName("INV-02 what was invoiced before is not expected again")
    void invoicedBefore() {
        OrderView order = anOrder().line("10", "5", "20").view();
        Expected rest = Expected.of(order.net().currency(), order.lines(), euro("20"), euro("24"));
        assertThat(rest.net()).isEqualTo(euro("30"));
        assertThat(rest.gross()).isEqualTo(euro("36"));
        Expected nothing = Expected.of(order.net().currency(), order.lines(), euro("50"), euro("60"));
        List<Finding> findings =
                new InvoiceCheck(nothing, euro("0.02")).findings(InvoiceType.INVOICE, euro("50"), null);
        assertThat(findings).extracting(Finding::code).containsExactly("invoice.nothing-left");
    }

    @Test
    @DisplayName("INV-01 VAT that is not given follows the rates of what left")
    void mixedRates() {
        Expected expected = expected(anOrder().line("100", "1", "20").line("50", "2", "5.5"));
        assertThat(expected.vatOn(euro("200"))).isEqualTo(euro("25.50"));
        assertThat(expected.vatOn(euro("100"))).isEqualTo(euro("12.75"));
    }

    @Test
    @DisplayName("INV-02 VAT at another rate than the order's needs a look")
    void vat() {
        List<Finding> findings = check(anOrder().line("100")).findings(InvoiceType.INVOICE, euro("100"), euro("5.50"));
        assertThat(findings).extracting(Finding::code).containsExactly("invoice.vat.differs");
    }

    @Test
    @Tag("INV-06")
    @DisplayName("INV-06 a credit note may give back what was invoiced, no more")
    void credit() {
        OrderView order = anOrder().line("10", "5", "20").view();
        Expected expected = Expected.of(order.net().currency(), order.lines(), euro("50"), euro("60"));
        InvoiceCheck check = new InvoiceCheck(expected, euro("0.02"));
        assertThat(check.findings(InvoiceType.CREDIT_NOTE, euro("50"), null)).isEmpty();
        assertThat(check.findings(InvoiceType.CREDIT_NOTE, euro("50.01"), null))
                .extracting(Finding::code)
                .containsExactly("invoice.credit.exceeds");
    }

    private static InvoiceCheck check(AnOrder order) {
        return new InvoiceCheck(expected(order), euro("0.02"));
    }

    private static Expected expected(AnOrder order) {
        return Expected.of(euro("0").currency(), order.lines(), NOTHING, NOTHING);
    }
}
