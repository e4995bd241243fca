package org.comptoir.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.partners.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-05")
@DisplayName("EXC-05 The life of a message")
class MessageLifeCycleTest {
    @Test
    @DisplayName("lets the operator replay what is quarantined, processed, refused, overdue or dead, and nothing else")
    void replay() {
        Set<MessageState> replayable = Set.of(
                MessageState.QUARANTINED,
                MessageState.PROCESSED,
                MessageState.REFUSED,
                MessageState.OVERDUE,
                MessageState.DEAD);
        for (MessageState state : MessageState.values()) {
            assertThat(MessageLifeCycle.TABLE.allowed(state, Role.OPERATOR).contains(MessageAction.REPLAY))
                    .as(state.name())
                    .isEqualTo(replayable.contains(state));
        }
    }

    @Test
    @DisplayName("never processes a repeat")
    void repeat() {
        assertThat(MessageLifeCycle.TABLE.allowed(MessageState.DUPLICATE, Role.SYSTEM))
                .isEmpty();
        assertThat(MessageLifeCycle.TABLE.allowed(MessageState.DUPLICATE, Role.OPERATOR))
                .isEmpty();
    }

    @Test
    @DisplayName("sends nothing that was not claimed")
    void claimed() {
        assertThatThrownBy(() -> MessageLifeCycle.TABLE.next(MessageState.READY, MessageAction.SEND, Role.SYSTEM))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("lets nobody but the product itself move a message otherwise")
    void others() {
        for (MessageState state : MessageState.values()) {
            for (Role role : Set.of(Role.BUYER, Role.SUPPLIER, Role.WAREHOUSE, Role.ACCOUNTANT, Role.ERP)) {
                assertThat(MessageLifeCycle.TABLE.allowed(state, role)).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("is the one that docs/life-cycles.md prints")
    void printed() throws IOException {
        List<String> printed = Files.readAllLines(Path.of("../docs/life-cycles.md")).stream()
                .filter(line -> line.startsWith("| message |"))
                .toList();
        assertThat(printed)
                .isEqualTo(MessageLifeCycle.TABLE.steps().stream()
                        .map(step -> "| message | %s | %s | %s | %s |"
                                .formatted(
                                        step.from(),
                                        step.action(),
                                        step.who().iterator().next(),
                                        step.to()))
                        .toList());
    }
}
