package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.kernel.lifecycle.LifeCycle.Step;
import org.comptoir.kernel.refusal.RefusedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrderLifeCycleTest {
    @Test
    @Tag("VAL-05")
    @DisplayName(
            "VAL-05: over all statuses, actions and parties, what the table does not name is refused with the allowed actions")
    void wholeProduct() {
        Map<String, OrderStatus> table = OrderLifeCycle.TABLE.steps().stream()
                .flatMap(step ->
                        step.who().stream().map(who -> Map.entry(key(step.from(), step.action(), who), step.to())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (OrderStatus from : OrderStatus.values()) {
            for (OrderAction action : OrderAction.values()) {
                for (OrderParty who : OrderParty.values()) {
                    check(table.get(key(from, action, who)), from, action, who);
                }
            }
        }
    }

    @Test
    @Tag("ORD-10")
    @DisplayName("ORD-10: the buyer may cancel until something has left")
    void cancelUntilShipped() {
        Set<OrderStatus> cancellable = EnumSet.noneOf(OrderStatus.class);
        for (OrderStatus status : OrderStatus.values()) {
            if (OrderLifeCycle.TABLE.allowed(status, OrderParty.CUSTOMER).contains(OrderAction.CANCEL)) {
                cancellable.add(status);
            }
        }
        assertThat(cancellable)
                .containsExactlyInAnyOrder(
                        OrderStatus.AWAITING_PAYMENT, OrderStatus.PLACED, OrderStatus.VALIDATED, OrderStatus.MODIFIED);
    }

    @Test
    @Tag("IDN-04")
    @DisplayName("IDN-04: the warehouse ships and does nothing else")
    void warehouseShipsOnly() {
        Set<OrderAction> actions = OrderLifeCycle.TABLE.steps().stream()
                .filter(step -> step.who().contains(OrderParty.WAREHOUSE))
                .map(Step::action)
                .collect(Collectors.toSet());
        assertThat(actions).containsExactlyInAnyOrder(OrderAction.SHIP, OrderAction.SHIP_PART);
    }

    @Test
    @Tag("VAL-04")
    @DisplayName("VAL-04: the life cycle printed in docs/life-cycles.md is the one that runs")
    void printed() throws Exception {
        String printed = Files.readString(Path.of("../docs/life-cycles.md"));
        OrderLifeCycle.TABLE.steps().forEach(step -> assertThat(printed).contains(row(step)));
        long rows = printed.lines().filter(line -> line.startsWith("| order |")).count();
        assertThat(rows).isEqualTo(OrderLifeCycle.TABLE.steps().size());
    }

    private static String row(Step<OrderStatus, OrderAction, OrderParty> step) {
        String who = step.who().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return "| order | %s | %s | %s | %s |".formatted(step.from(), step.action(), who, step.to());
    }

    private static void check(OrderStatus to, OrderStatus from, OrderAction action, OrderParty who) {
        if (to != null) {
            assertThat(OrderLifeCycle.TABLE.next(from, action, who)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> OrderLifeCycle.TABLE.next(from, action, who))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> {
                        assertThat(refused.refusal().state()).isEqualTo(from.name());
                        assertThat(refused.refusal().allowed()).doesNotContain(action.name());
                    });
        }
    }

    private static String key(OrderStatus from, OrderAction action, OrderParty who) {
        return from + " " + action + " " + who;
    }
}
