package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.syntax.binding.Section;

/**
 * The units of a despatch advice in their hierarchy. Like units without an SSCC are written as often as they are; what lies
 * deeper than the table reaches is written in its last level.
 */
final class PackingToUbl {
    /** Levels of the table below the handling unit. */
    private static final int DEEPEST = 7;

    /** More like units than this are written once: nobody lists them. */
    private static final int MOST = 1_000;

    private final Map<String, List<PackageUnit>> inside = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> used;
    private final DespatchAdvice advice;

    private PackingToUbl(DespatchAdvice advice) {
        this.advice = advice;
        this.used = advice.lines().stream()
                .map(DespatchAdvice.Line::packageId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        advice.packages().forEach(unit -> inside.computeIfAbsent(unit.parentId(), none -> new ArrayList<>())
                .add(unit));
    }

    /** Puts the advice's units into {@code shipment}; a level that says nothing but that it holds others is left out. */
    static void write(DespatchAdvice advice, Section shipment) {
        new PackingToUbl(advice).write(shipment);
    }

    private void write(Section shipment) {
        Set<String> ids = advice.packages().stream().map(PackageUnit::id).collect(Collectors.toSet());
        advice.packages().stream()
                .filter(unit -> unit.parentId() == null || !ids.contains(unit.parentId()))
                .forEach(unit -> top(unit, shipment));
    }

    private void top(PackageUnit unit, Section shipment) {
        if (isBare(unit) && !used.contains(unit.id())) {
            opened(unit).forEach(inner -> unit(inner, shipment, 0));
        } else {
            unit(unit, shipment, 0);
        }
    }

    private static boolean isBare(PackageUnit unit) {
        return unit.equals(new PackageUnit(unit.id(), unit.parentId(), null, null, null));
    }

    /** What lies in it; in the first of several with one id. */
    private List<PackageUnit> opened(PackageUnit unit) {
        boolean first = unit.id() != null && opened.add(unit.id());
        return first ? inside.getOrDefault(unit.id(), List.of()) : List.of();
    }

    /** @param depth how many units are around it */
    private void unit(PackageUnit unit, Section into, int depth) {
        List<PackageUnit> content = opened(unit);
        Section section = open(unit, into);
        content.forEach(inner -> unit(inner, depth < DEEPEST ? section : into, Math.min(depth + 1, DEEPEST)));
        boolean many = content.isEmpty() && unit.sscc() == null && unit.count() != null && unit.count() <= MOST;
        for (int i = 1; many && i < unit.count(); i++) {
            open(unit, into);
        }
    }

    private static Section open(PackageUnit unit, Section into) {
        Section section = into.open("unit")
                .put("sscc", PackingOfUbl.name(unit), PackingOfUbl.scheme(unit))
                .put("type", unit.type());
        unit.marks().forEach(mark -> section.put("mark", mark));
        MeasuresOfUbl.write(unit.measures(), section);
        return section;
    }
}
