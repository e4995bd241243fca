package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.Measures;
import org.comptoir.integration.syntax.binding.Section;

/**
 * The units of a despatch advice in their hierarchy. Like units without an SSCC are written as often as they are, each with its
 * part of what they weigh together; what lies deeper than the table reaches is written in its last level.
 */
final class PackingToUbl {
    /** Levels of the table below the handling unit. */
    private static final int DEEPEST = 7;

    /** Where like units of one document would be repeated more often than this, they are written once: nobody lists them. */
    private static final int MOST = 20_000;

    private final PackingTree tree;
    private final Set<String> used;
    private int repeated;

    private PackingToUbl(DespatchAdvice advice) {
        this.tree = new PackingTree(advice);
        this.used = advice.lines().stream()
                .map(DespatchAdvice.Line::packageId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Puts the advice's units into {@code shipment}; a level that says nothing but that it holds others is left out. */
    static void write(DespatchAdvice advice, Section shipment) {
        PackingToUbl packing = new PackingToUbl(advice);
        packing.tree.tops().forEach(top -> packing.top(top, shipment));
    }

    private void top(String key, Section shipment) {
        boolean bare = !used.contains(key) && tree.units(key).stream().allMatch(PackingToUbl::isBare);
        (bare ? tree.inside(key) : List.of(key)).forEach(outermost -> write(outermost, shipment));
    }

    private static boolean isBare(PackageUnit unit) {
        return unit.equals(new PackageUnit(unit.id(), unit.parentId(), null, null, null));
    }

    /** @param depth how many units are around it */
    private record Step(String key, Section into, int depth) {}

    /** What lies in several units of one id lies in the first. A list and no recursion, since units may be nested without end. */
    private void write(String outermost, Section shipment) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(outermost, shipment, 0)));
        while (!open.isEmpty()) {
            Step step = open.pop();
            List<String> content = tree.inside(step.key());
            Section first = units(tree.units(step.key()), content.isEmpty(), step.into());
            boolean deeper = step.depth() < DEEPEST;
            for (int i = content.size() - 1; i >= 0; i--) {
                open.push(new Step(content.get(i), deeper ? first : step.into(), step.depth() + (deeper ? 1 : 0)));
            }
        }
    }

    /** Writes the units of one id. @param empty whether nothing lies in them by name @return the first */
    private Section units(List<PackageUnit> units, boolean empty, Section into) {
        Section first = unit(units.get(0), empty, into);
        units.stream().skip(1).forEach(unit -> unit(unit, true, into));
        return first;
    }

    private Section unit(PackageUnit unit, boolean empty, Section into) {
        boolean alike = empty && unit.sscc() == null && unit.count() != null && unit.count() > 1;
        int count = alike && unit.count() <= MOST - repeated ? unit.count() : 1;
        repeated += count - 1;
        Measures each = MeasuresOfUbl.part(unit.measures(), count);
        Section first = open(unit, each, into);
        for (int i = 1; i < count; i++) {
            open(unit, each, into);
        }
        return first;
    }

    private static Section open(PackageUnit unit, Measures measures, Section into) {
        Section section = into.open("unit")
                .put("sscc", PackingOfUbl.name(unit), PackingOfUbl.scheme(unit))
                .put("type", unit.type());
        unit.marks().forEach(mark -> section.put("mark", mark));
        MeasuresOfUbl.write(measures, section);
        return section;
    }
}
