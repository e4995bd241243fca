package org.comptoir.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @Test
    @Tag("IDN-06")
    @DisplayName("IDN-06: a SIRET's check digit is verified, spaces are ignored, La Poste's own sum counts")
    void siret() {
        assertThat(Siret.parse("920 002 011 00012"))
                .hasValueSatisfying(s -> assertThat(s.siren()).isEqualTo("920002011"));
        assertThat(Siret.parse("92000201100013")).isEmpty();
        assertThat(Siret.parse("35600000049837")).isPresent();
    }

    @Test
    @Tag("IDN-06")
    @DisplayName("IDN-06: the key of a French VAT number is verified")
    void vatNumber() {
        assertThat(VatNumber.ofSiren("920002011")).hasToString("FR55920002011");
        assertThat(VatNumber.parse("FR56920002011")).isEmpty();
        assertThat(VatNumber.parse("EL 094259216")).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @Tag("IDN-06")
    @DisplayName("IDN-06: check digits of other countries' VAT numbers are verified where they are known")
    @ValueSource(
            strings = {
                "BE0403170701",
                "DE136695976",
                "LU15027442",
                "IT00743110157",
                "PT501964843",
                "PL8567346215",
                "DK13585628",
                "FI20774740",
                "ATU13585627",
                "ESB58378431",
                "NL004495445B01"
            })
    void vatNumbersOfOthers(String number) {
        assertThat(VatNumber.parse(number)).isPresent();
        boolean free = number.startsWith("ES") || number.startsWith("NL");
        String other = number.substring(0, number.length() - 1) + (number.endsWith("9") ? "0" : "9");
        assertThat(VatNumber.parse(other)).as(other).satisfies(wrong -> assertThat(wrong.isPresent())
                .isEqualTo(free));
        assertThat(VatNumber.parse(number + "0000")).isEmpty();
    }

    @Test
    @Tag("IDN-06")
    @DisplayName("IDN-06: a SIREN has nine digits and a check digit")
    void siren() {
        assertThat(Siren.parse("920 002 011")).isPresent();
        assertThat(Siren.parse("920002012")).isEmpty();
        assertThat(Siren.parse("92000201")).isEmpty();
    }

    @Test
    @Tag("IDN-06")
    @DisplayName("IDN-06: an IBAN's check digits are verified and only its ends are shown")
    void iban() {
        assertThat(Iban.parse("FR76 9995 2000 0100 0000 0020 109"))
                .hasValueSatisfying(iban -> assertThat(iban.masked()).isEqualTo("FR76 •••• 0109"));
        assertThat(Iban.parse("FR7699952000010000000020108")).isEmpty();
    }

    @Test
    @Tag("SET-06")
    @DisplayName("SET-06: a creditor reference carries ISO 11649 check digits")
    void creditorReference() {
        assertThat(CreditorReference.of("539007547034")).hasToString("RF18539007547034");
        assertThat(CreditorReference.of("C100001-001").value()).startsWith("RF").endsWith("C100001001");
        assertThatThrownBy(() -> new CreditorReference("RF19539007547034"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
