package org.comptoir.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("IDN-05")
@DisplayName("Amounts and dates are written as the reader writes them")
class FormatsTest {
    private final Formats french = Formats.of(Locale.FRENCH);
    private final Formats english = Formats.of(Locale.ENGLISH);

    @Test
    @DisplayName("a French amount groups with a narrow space and ends in the currency's sign")
    void frenchAmount() {
        assertThat(french.money(Money.euro("3734.21"))).isEqualTo("3\u202f734,21\u00a0€");
    }

    @Test
    @DisplayName("an English amount groups with a comma and begins with the currency's sign")
    void englishAmount() {
        assertThat(english.money(Money.euro("3734.21"))).isEqualTo("€3,734.21");
    }

    @Test
    @DisplayName("an amount in a field has the decimals of its currency, and no grouping")
    void typedAmount() {
        assertThat(french.typed(Money.euro("3734.2"))).isEqualTo("3734,20");
        assertThat(english.typed(Money.euro("36.8"))).isEqualTo("36.80");
    }

    @Test
    @DisplayName("a unit price keeps up to four decimals and tells its basis")
    void unitPrice() {
        UnitPrice perHundred =
                new UnitPrice(new BigDecimal("12.3456"), UnitPrice.euro("1").currency(), new BigDecimal(100));
        assertThat(french.price(UnitPrice.euro("2.5"))).isEqualTo("2,50\u00a0€");
        assertThat(english.price(perHundred)).isEqualTo("€12.3456 / 100");
    }

    @Test
    @DisplayName("a rate is a percentage with the space that French wants")
    void rate() {
        assertThat(french.rate(VatRate.standard("5.5"))).isEqualTo("5,5\u202f%");
        assertThat(english.rate(VatRate.standard("20"))).isEqualTo("20%");
    }

    @Test
    @DisplayName("a day is DD/MM/YYYY in French and names its month in English")
    void day() {
        LocalDate day = LocalDate.of(2021, 2, 8);
        assertThat(french.date(day)).isEqualTo("08/02/2021");
        assertThat(english.date(day)).isEqualTo("8 Feb 2021");
    }

    @Test
    @DisplayName("a moment is told in the supplier's zone, in summer as in winter")
    void moment() {
        assertThat(french.moment(Instant.parse("2021-02-08T13:54:00Z"))).isEqualTo("08/02/2021 à 14:54");
        assertThat(english.moment(Instant.parse("2021-07-08T13:54:00Z"))).isEqualTo("8 Jul 2021, 15:54");
    }

    @Test
    @DisplayName("a number in a field has no grouping, so that it can be read back")
    void typed() {
        assertThat(french.typed(new BigDecimal("1234.5"))).isEqualTo("1234,5");
        assertThat(english.typed(new BigDecimal("1234.5"))).isEqualTo("1234.5");
    }
}
