package org.comptoir.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Format;
import org.comptoir.exchange.PartnerProfile.Flow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-06")
@DisplayName("EXC-06 A profile's conversations")
class FlowsTest {
    @Test
    @DisplayName("come back as they were written")
    void roundTrip() {
        List<Flow> flows = List.of(
                new Flow(Conversation.ORDERS_IN, Format.PARTNER_FILE),
                new Flow(Conversation.ORDER_RESPONSE_OUT, Format.X12_4010),
                new Flow(Conversation.DESPATCH_ADVICE_OUT, Format.D01B));
        assertThat(Flows.read(Flows.written(flows))).isEqualTo(flows);
        assertThat(Flows.read(Flows.written(List.of()))).isEmpty();
    }
}
