package org.comptoir.exchange.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Format;
import org.comptoir.exchange.PartnerProfile.Flow;

/** A profile's conversations as one text: {@code ORDERS_IN:D96A DESPATCH_ADVICE_OUT:D96A}. */
final class Flows {
    private Flows() {}

    static String written(List<Flow> flows) {
        return flows.stream()
                .map(flow -> flow.conversation() + ":" + flow.format())
                .collect(Collectors.joining(" "));
    }

    static List<Flow> read(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Flows::flow).toList();
    }

    private static Flow flow(String text) {
        String[] both = text.split(":");
        return new Flow(Conversation.valueOf(both[0]), Format.valueOf(both[1]));
    }
}
