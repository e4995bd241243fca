package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
@DisplayName("EXC-01 What a machine says")
class IntakeFitTest {
    private static final Place PLACE = new Place.InTree("line 7");

    private final List<Finding> findings = new ArrayList<>();
    private final IntakeFit fit = new IntakeFit(findings);

    @Test
    @DisplayName("is kept without a word where it fits")
    void fits() {
        assertThat(fit.identifier("PO-1", 4, PLACE)).isEqualTo("PO-1");
        assertThat(fit.identifier(null, 4, PLACE)).isNull();
        assertThat(fit.text("midi", 4, PLACE)).isEqualTo("midi");
        fit.quantity(Quantity.of(new BigDecimal("999999999999.125"), "KGM"), PLACE);
        fit.quantity(Quantity.of(new BigDecimal("5.50000"), "KGM"), PLACE);

        assertThat(findings).isEmpty();
    }

    @Test
    @DisplayName("is an error where a number is too long: half a number is another one")
    void identifier() {
        fit.identifier("PO-12", 4, PLACE);

        assertThat(findings).containsExactly(Finding.error("intake.identifier.long", PLACE, "PO-12", "5", "4"));
    }

    @Test
    @DisplayName("is cut where a text is too long, never within a character, and that is told")
    void text() {
        assertThat(fit.text("quai 3", 4, PLACE)).isEqualTo("quai");
        assertThat(fit.text("oui\uD83D\uDE9A!", 4, PLACE)).isEqualTo("oui");

        assertThat(findings).extracting(Finding::code).containsExactly("intake.text.long", "intake.text.long");
        assertThat(findings).noneMatch(Finding::isError);
    }

    @Test
    @DisplayName("is an error where a quantity would be rounded")
    void quantity() {
        fit.quantity(Quantity.of(new BigDecimal("0.0005"), "TNE"), PLACE);
        fit.quantity(Quantity.of(new BigDecimal("1E12"), "C62"), PLACE);

        assertThat(findings)
                .containsExactly(
                        Finding.error("intake.quantity.digits", PLACE, "0.0005", "12", "3"),
                        Finding.error("intake.quantity.digits", PLACE, "1000000000000", "12", "3"));
    }
}
