package org.comptoir.portal.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.ordering.OrderStatus;

/** The tabs over a list of orders: each a word and the statuses that it gathers. */
public final class Choices {
    /** One tab. @param key its name in the address and in the words; statuses empty for all */
    public record Tab(String key, Set<OrderStatus> statuses) {}

    /** A tab with how many orders stand in it. */
    public record Counted(String key, long count, boolean shown) {}

    private final List<Tab> tabs;

    public Choices(Tab... tabs) {
        this.tabs = List.of(tabs);
    }

    /** A tab of these statuses. */
    public static Tab tab(String key, OrderStatus... statuses) {
        Set<OrderStatus> set = EnumSet.noneOf(OrderStatus.class);
        set.addAll(List.of(statuses));
        return new Tab(key, set);
    }

    /** The tab that the address names, or the first. */
    public Tab chosen(String key) {
        return tabs.stream().filter(tab -> tab.key().equals(key)).findFirst().orElse(tabs.get(0));
    }

    /** All tabs with their counts. */
    public List<Counted> counted(Map<OrderStatus, Long> counts, Tab chosen) {
        List<Counted> counted = new ArrayList<>();
        for (Tab tab : tabs) {
            counted.add(new Counted(tab.key(), count(counts, tab), tab.equals(chosen)));
        }
        return counted;
    }

    private static long count(Map<OrderStatus, Long> counts, Tab tab) {
        return counts.entrySet().stream()
                .filter(each -> tab.statuses().isEmpty() || tab.statuses().contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
