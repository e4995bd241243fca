package org.comptoir.integration.syntax.binding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order the elements inside of an element stand, as far as a {@link Binding} writes them: its lines follow the
 * schema. What the table does not know has no order here.
 */
public final class Sequence {
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Sequence> inside = new HashMap<>();

    Sequence() {}

    static Sequence of(List<Entry> entries) {
        Sequence sequence = new Sequence();
        sequence.add(entries);
        return sequence;
    }

    private void add(List<Entry> entries) {
        entries.stream().filter(Entry::written).forEach(entry -> {
            Sequence at = this;
            for (Step step : entry.steps()) {
                at = at.step(step);
            }
            at.add(entry.inside());
        });
    }

    /** Elements that stand for each other have one place. */
    private Sequence step(Step step) {
        int rank = ranks.getOrDefault(step.locals().get(0), ranks.size());
        Sequence below = inside.computeIfAbsent(step.locals().get(0), none -> new Sequence());
        for (String name : step.locals()) {
            ranks.putIfAbsent(name, rank);
            inside.putIfAbsent(name, below);
        }
        return below;
    }

    /** The place of an element by its local name: less stands before more; null when it is unknown. */
    public Integer rank(String name) {
        return ranks.get(name);
    }

    /** The order inside of the element of this local name, or null when it is unknown. */
    public Sequence inside(String name) {
        return inside.get(name);
    }

    /** The elements that it knows, by their local names. */
    Map<String, Integer> ranks() {
        return ranks;
    }
}
