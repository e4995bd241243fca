package org.comptoir.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
        assertThat(VatNumber.parse("DE123456789")).isPresent();
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
