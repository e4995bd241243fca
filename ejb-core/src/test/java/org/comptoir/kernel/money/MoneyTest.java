package org.comptoir.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    @Tag("SET-01")
    @DisplayName("SET-01: 20 % of 69.46 is 13.89, rounded half up once; 55.57 is left")
    void percent() {
        Money net = Money.euro("69.46");
        Money commission = net.percent(new BigDecimal("20"));
        assertThat(commission).isEqualTo(Money.euro("13.89"));
        assertThat(net.minus(commission)).isEqualTo(Money.euro("55.57"));
    }

    @Test
    @DisplayName("INV-02: half a cent is rounded up")
    @Tag("INV-02")
    void halfUp() {
        assertThat(Money.euro("0.005")).isEqualTo(Money.euro("0.01"));
        assertThat(Money.euro("-0.005")).isEqualTo(Money.euro("-0.01"));
        assertThat(Money.of(new BigDecimal("10.5"), "JPY").amount()).isEqualByComparingTo("11");
    }

    @Test
    @DisplayName("INV-02: amounts of two currencies are never mixed")
    void currencies() {
        assertThatThrownBy(() -> Money.euro("1").plus(Money.of(BigDecimal.ONE, "CHF")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("INV-02")
    @DisplayName("INV-02: 0.02 apart is within a tolerance of 0.02, 0.03 is not")
    void tolerance() {
        assertThat(Money.euro("28.68").within(Money.euro("0.02"), Money.euro("28.70")))
                .isTrue();
        assertThat(Money.euro("28.68").within(Money.euro("0.02"), Money.euro("28.71")))
                .isFalse();
    }

    @Test
    @Tag("ORD-05")
    @DisplayName("ORD-05: a unit price keeps its decimals until it meets a quantity")
    void unitPrice() {
        assertThat(UnitPrice.euro("0.0425").times(Quantity.of(300))).isEqualTo(Money.euro("12.75"));
        UnitPrice perHundred =
                new UnitPrice(new BigDecimal("4.25"), Currency.getInstance("EUR"), new BigDecimal("100"));
        assertThat(perHundred.times(Quantity.of(7))).isEqualTo(Money.euro("0.30"));
    }

    @Test
    @Tag("ORD-05")
    @DisplayName("ORD-05: tax is computed once per rate over the sum of its lines, not line by line")
    void totalsPerRate() {
        VatRate twenty = VatRate.standard("20");
        Totals totals = Totals.of(
                Currency.getInstance("EUR"),
                List.of(
                        new Totals.Taxed(Money.euro("0.02"), twenty),
                        new Totals.Taxed(Money.euro("0.02"), twenty),
                        new Totals.Taxed(Money.euro("10.00"), VatRate.standard("5.5"))));
        assertThat(totals.vatAmounts()).hasSize(2);
        assertThat(totals.vat()).isEqualTo(Money.euro("0.56"));
        assertThat(totals.gross()).isEqualTo(Money.euro("10.60"));
    }
}
