package org.comptoir.launcher;

import java.util.List;
import java.util.stream.Collectors;

/** {@code status}: the state of each part, for people or as JSON. */
final class StatusCommand {

    private final Product product;

    StatusCommand(Product product) {
        this.product = product;
    }

    void run(boolean json) {
        List<PartState> states = product.states();
        System.out.println(json ? json(states) : table(states));
    }

    private static String json(List<PartState> states) {
        String parts = states.stream().map(PartState::toJson).collect(Collectors.joining(","));
        return "{\"parts\":[" + parts + "],\"ready\":" + states.stream().allMatch(PartState::isReady) + "}";
    }

    private static String table(List<PartState> states) {
        return states.stream()
                .map(s -> "%-10s %-9s %8s  %s".formatted(s.name(), s.state(), s.pid() == 0 ? "" : s.pid(), s.url()))
                .collect(Collectors.joining("\n"));
    }
}
