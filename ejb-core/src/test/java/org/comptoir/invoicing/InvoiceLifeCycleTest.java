package org.comptoir.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.OrderParty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("INV-02")
@Tag("INV-06")
class InvoiceLifeCycleTest {
    private static final Map<String, InvoiceStatus> ALLOWED = Map.of(
            "UPLOADED CHECK SYSTEM", InvoiceStatus.CHECKED,
            "UPLOADED ACCEPT OPERATOR", InvoiceStatus.ACCEPTED,
            "UPLOADED REFUSE OPERATOR", InvoiceStatus.REFUSED,
            "UPLOADED CANCEL SUPPLIER", InvoiceStatus.CANCELLED,
            "CHECKED ACCEPT OPERATOR", InvoiceStatus.ACCEPTED,
            "CHECKED REFUSE OPERATOR", InvoiceStatus.REFUSED,
            "CHECKED CANCEL SUPPLIER", InvoiceStatus.CANCELLED,
            "REFUSED CANCEL SUPPLIER", InvoiceStatus.CANCELLED);

    static Stream<Arguments> everything() {
        return Stream.of(InvoiceStatus.values()).flatMap(status -> Stream.of(InvoiceAction.values())
                .flatMap(action -> Stream.of(OrderParty.values()).map(who -> Arguments.of(status, action, who))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everything")
    @DisplayName("INV-02 INV-06 status × action × who: eight steps and no other; an accepted invoice has none")
    void wholeProduct(InvoiceStatus status, InvoiceAction action, OrderParty who) {
        InvoiceStatus expected = ALLOWED.get(status + " " + action + " " + who);
        if (expected == null) {
            assertThatThrownBy(() -> InvoiceLifeCycle.TABLE.next(status, action, who))
                    .isInstanceOf(RefusedException.class);
        } else {
            assertThat(InvoiceLifeCycle.TABLE.next(status, action, who)).isEqualTo(expected);
        }
    }
}
