package org.comptoir.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.exchange.PartnerAnswer.ACCEPTED;
import static org.comptoir.exchange.PartnerAnswer.RECEIVED;
import static org.comptoir.exchange.PartnerAnswer.REFUSED;

import java.time.Instant;
import java.util.List;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.MessageAction;
import org.comptoir.exchange.MessageState;
import org.comptoir.exchange.PartnerAnswer;
import org.comptoir.partners.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-04")
@DisplayName("EXC-04 A partner's answers to what we sent")
class PartnerAnswerTest {
    private static final Instant NOW = Instant.parse("2026-11-25T23:30:00Z");

    private static ExchangeMessage message(MessageAction... steps) {
        ExchangeMessage message = ExchangeMessage.ready(1, 1, Conversation.ORDER_RESPONSE_OUT, "4711", "C1-001", NOW);
        List.of(steps)
                .forEach(step -> message.step(step, step == MessageAction.REPLAY ? Role.OPERATOR : Role.SYSTEM, NOW));
        return message;
    }

    private static ExchangeMessage sent() {
        return message(MessageAction.CLAIM, MessageAction.SEND);
    }

    private static MessageState after(ExchangeMessage message, PartnerAnswer... answers) {
        List.of(answers).forEach(answer -> message.answered(answer, NOW));
        return message.state();
    }

    @Test
    @DisplayName("a TA1 that only says that it has arrived ends no wait, and hides no refusal, before or after it")
    void receiptHidesNothing() {
        assertThat(after(sent(), RECEIVED)).isEqualTo(MessageState.SENT);
        assertThat(after(sent(), RECEIVED, REFUSED)).isEqualTo(MessageState.REFUSED);
        assertThat(after(sent(), REFUSED, RECEIVED)).isEqualTo(MessageState.REFUSED);
        assertThat(after(sent(), ACCEPTED, RECEIVED)).isEqualTo(MessageState.ACKNOWLEDGED);
    }

    @Test
    @DisplayName("of several that say what became of it the last one counts")
    void lastCounts() {
        assertThat(after(sent(), ACCEPTED, REFUSED)).isEqualTo(MessageState.REFUSED);
        assertThat(after(sent(), REFUSED, ACCEPTED)).isEqualTo(MessageState.ACKNOWLEDGED);
        assertThat(after(sent(), REFUSED, REFUSED)).isEqualTo(MessageState.REFUSED);
        assertThat(after(message(MessageAction.CLAIM, MessageAction.SEND, MessageAction.CHASE), ACCEPTED))
                .isEqualTo(MessageState.ACKNOWLEDGED);
    }

    @Test
    @DisplayName("one that is quicker than our own note of having sent it is not lost")
    void quick() {
        assertThat(after(message(MessageAction.CLAIM), ACCEPTED)).isEqualTo(MessageState.ACKNOWLEDGED);
        assertThat(after(message(MessageAction.CLAIM), REFUSED)).isEqualTo(MessageState.REFUSED);
        assertThat(after(message(MessageAction.CLAIM, MessageAction.GIVE_UP), ACCEPTED))
                .isEqualTo(MessageState.ACKNOWLEDGED);
    }

    @Test
    @DisplayName("an old refusal does not stop what is sent anew")
    void sentAnew() {
        ExchangeMessage anew = sent();
        anew.answered(REFUSED, NOW);
        anew.step(MessageAction.REPLAY, Role.OPERATOR, NOW);
        assertThat(after(anew, REFUSED)).isEqualTo(MessageState.READY);
    }
}
