package org.comptoir.portal.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.comptoir.fulfilment.Carrier;
import org.comptoir.fulfilment.NewDespatch;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.portal.orders.SampleOrder;
import org.comptoir.portal.words.Formats;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FUL-03")
@DisplayName("The form with which goods leave")
class ShipFormTest {
    private final ShipForm form = new ShipForm(
            SampleOrder.placed()
                    .line("Cement", "10", "4", "7.10")
                    .line("Sand", "2.5", "0", "1")
                    .line("Gone", "3", "3", "1")
                    .view(),
            Formats.of(Locale.FRENCH));

    @Test
    @DisplayName("proposes what is still open, in the reader's writing, and leaves out what has gone")
    void proposes() {
        assertThat(form.getLines()).extracting(ShipForm.Leaving::getQuantity).containsExactly("6", "2,5");
    }

    @Test
    @DisplayName("sends the quantities as typed, without those that stay")
    void quantities() {
        form.getLines().get(0).setQuantity("0");
        form.getLines().get(1).setQuantity("1,5");
        assertThat(form.despatch().lines()).containsExactly(new NewDespatch.Line(2, new BigDecimal("1.5")));
    }

    @Test
    @DisplayName("names another carrier by the name that was typed")
    void otherCarrier() {
        form.setCarrier(Carrier.OTHER);
        refusedAs("ship.carrier");
        form.setOtherCarrier("Transports Morel");
        assertThat(form.despatch().carrier()).isEqualTo("Transports Morel");
    }

    @Test
    @DisplayName("refuses a quantity that is none, and a despatch of nothing")
    void refused() {
        form.getLines().get(0).setQuantity("six");
        refusedAs("ship.quantity");
        form.getLines().forEach(line -> line.setQuantity("0"));
        refusedAs("despatch.empty");
    }

    private void refusedAs(String code) {
        assertThatThrownBy(form::despatch).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().code())
                .isEqualTo(code));
    }
}
