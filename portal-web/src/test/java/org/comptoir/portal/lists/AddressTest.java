package org.comptoir.portal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.ordering.OrderStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORD-17")
@DisplayName("A list remembers itself in its address")
class AddressTest {
    @Test
    @DisplayName("what is empty is left out, what is odd is encoded")
    void address() {
        Address address =
                new Address().with("tab", "open").with("q", "A & B ré").with("after", null);
        assertThat(address).hasToString("?tab=open&q=A+%26+B+r%C3%A9");
        assertThat(address.with("q", "")).hasToString("?tab=open");
    }

    @Test
    @DisplayName("a tab counts the statuses that it gathers; an unknown tab is the first one")
    void tabs() {
        Choices<OrderStatus> choices =
                new Choices<>(Choices.tab("all"), Choices.tab("stopped", OrderStatus.REFUSED, OrderStatus.CANCELLED));
        Map<OrderStatus, Long> counts =
                Map.of(OrderStatus.PLACED, 4L, OrderStatus.REFUSED, 1L, OrderStatus.CANCELLED, 2L);
        assertThat(choices.counted(counts, choices.chosen("nonsense")))
                .containsExactly(new Choices.Counted("all", 7, true), new Choices.Counted("stopped", 3, false));
    }
}
