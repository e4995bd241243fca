package org.comptoir.portal.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tabs over a list: each a word and the statuses that it gathers.
 *
 * @param <S> the statuses
 */
public final class Choices<S extends Enum<S>> {
    /** One tab. @param key its name in the address and in the words; statuses empty for all */
    public record Tab<S>(String key, Set<S> statuses) {}

    /** A tab with how many stand in it, or -1 where nobody counted. */
    public record Counted(String key, long count, boolean shown) {}

    private final List<Tab<S>> tabs;

    @SafeVarargs
    public Choices(Tab<S>... tabs) {
        this.tabs = List.of(tabs);
    }

    /** A tab of these statuses; of all when there are none. */
    @SafeVarargs
    public static <S> Tab<S> tab(String key, S... statuses) {
        return new Tab<>(key, Set.of(statuses));
    }

    /** The tab that the address names, or the first. */
    public Tab<S> chosen(String key) {
        return tabs.stream().filter(tab -> tab.key().equals(key)).findFirst().orElse(tabs.get(0));
    }

    /** All tabs with their counts. */
    public List<Counted> counted(Map<S, Long> counts, Tab<S> chosen) {
        List<Counted> counted = new ArrayList<>();
        for (Tab<S> tab : tabs) {
            counted.add(new Counted(tab.key(), count(counts, tab), tab.equals(chosen)));
        }
        return counted;
    }

    /** All tabs, of a list that is too long to be counted at each look. */
    public List<Counted> uncounted(Tab<S> chosen) {
        return tabs.stream()
                .map(tab -> new Counted(tab.key(), -1, tab.equals(chosen)))
                .toList();
    }

    private long count(Map<S, Long> counts, Tab<S> tab) {
        return counts.entrySet().stream()
                .filter(each -> tab.statuses().isEmpty() || tab.statuses().contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
