package org.comptoir.kernel.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1IdentifiersTest {
    @ParameterizedTest
    @Tag("CAT-01")
    @DisplayName("CAT-01: GTINs of 8, 12, 13 and 14 digits with a right check digit are taken")
    @ValueSource(strings = {"96385074", "036000291452", "9521000000018", "19521000000015", " 9521000000018 "})
    void takesRightGtins(String text) {
        assertThat(Gtin.parse(text)).isPresent();
    }

    @ParameterizedTest
    @Tag("CAT-01")
    @DisplayName("CAT-01: a wrong check digit, a wrong length, letters and nothing are refused")
    @ValueSource(strings = {"9521000000019", "95210000000", "952100000001A", "", "0000000000000", "٩521000000018"})
    void refusesWrongGtins(String text) {
        assertThat(Gtin.parse(text)).isEmpty();
        assertThatThrownBy(() -> Gtin.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("CAT-01")
    @DisplayName("CAT-01: the same article written with 12 and with 13 digits is one article")
    void comparesByFourteenDigits() {
        assertThat(Gtin.of("036000291452")).isEqualTo(Gtin.of("0036000291452"));
        assertThat(Gtin.of("036000291452")).hasToString("036000291452");
    }

    @Test
    @DisplayName("CAT-01: a body is completed by its check digit")
    void completes() {
        assertThat(Gtin.complete("952100000001")).hasToString("9521000000018");
    }

    @Test
    @Tag("EXC-06")
    @DisplayName("EXC-06: a GLN has 13 digits and a right check digit")
    void checksGln() {
        assertThat(Gln.parse("9520000100001")).isPresent();
        assertThat(Gln.parse("9520000100002")).isEmpty();
        assertThat(Gln.parse("96385074")).isEmpty();
    }

    @Test
    @DisplayName("FUL-04: an SSCC has 18 digits and a right check digit")
    void checksSscc() {
        assertThat(new Sscc("395200000000000012").value()).hasSize(18);
        assertThatThrownBy(() -> new Sscc("395200000000000013")).isInstanceOf(IllegalArgumentException.class);
    }
}
