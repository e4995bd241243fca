package org.comptoir.settlement;

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

@Tag("SET-04")
class PayoutLifeCycleTest {
    private static final Map<String, PayoutStatus> ALLOWED = Map.ofEntries(
            Map.entry("PROPOSED APPROVE OPERATOR", PayoutStatus.APPROVED),
            Map.entry("PROPOSED DISCARD OPERATOR", PayoutStatus.DISCARDED),
            Map.entry("APPROVED NOTE_SENT SYSTEM", PayoutStatus.SENT),
            Map.entry("APPROVED NOTE_ACCEPTED SYSTEM", PayoutStatus.ACCEPTED_BY_BANK),
            Map.entry("APPROVED NOTE_REJECTED SYSTEM", PayoutStatus.REJECTED),
            Map.entry("APPROVED NOTE_BOOKED SYSTEM", PayoutStatus.BOOKED),
            Map.entry("SENT NOTE_ACCEPTED SYSTEM", PayoutStatus.ACCEPTED_BY_BANK),
            Map.entry("SENT NOTE_REJECTED SYSTEM", PayoutStatus.REJECTED),
            Map.entry("SENT NOTE_BOOKED SYSTEM", PayoutStatus.BOOKED),
            Map.entry("ACCEPTED_BY_BANK NOTE_REJECTED SYSTEM", PayoutStatus.REJECTED),
            Map.entry("ACCEPTED_BY_BANK NOTE_BOOKED SYSTEM", PayoutStatus.BOOKED));

    static Stream<Arguments> everything() {
        return Stream.of(PayoutStatus.values()).flatMap(status -> Stream.of(PayoutAction.values())
                .flatMap(action -> Stream.of(OrderParty.values()).map(who -> Arguments.of(status, action, who))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everything")
    @DisplayName("SET-04 status × action × who: what is booked, rejected or discarded has no further step")
    void wholeProduct(PayoutStatus status, PayoutAction action, OrderParty who) {
        PayoutStatus expected = ALLOWED.get(status + " " + action + " " + who);
        if (expected == null) {
            assertThatThrownBy(() -> PayoutLifeCycle.TABLE.next(status, action, who))
                    .isInstanceOf(RefusedException.class);
        } else {
            assertThat(PayoutLifeCycle.TABLE.next(status, action, who)).isEqualTo(expected);
        }
    }
}
