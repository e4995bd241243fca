package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Sscc;

/**
 * The packing hierarchy in UBL: handling units, the packages in them and what these contain, three levels deep. A unit's
 * SSCC is its id too: lines name it by that.
 */
final class PackingOfUbl {
    static final String SSCC = "0018";
    private static final int DEEPEST = 3;

    private PackingOfUbl() {}

    /** The units of a shipment, each before what it contains. */
    static List<PackageUnit> read(Section shipment, Values values) {
        List<PackageUnit> units = new ArrayList<>();
        shipment.sections("unit").forEach(unit -> read(unit, null, units, values));
        return units;
    }

    private static void read(Section unit, String parent, List<PackageUnit> into, Values values) {
        Optional<Term> id = unit.term("sscc");
        Optional<Sscc> sscc = id.flatMap(t -> Sscc.parse(t.text()));
        id.filter(t -> sscc.isEmpty() && SSCC.equals(t.qualifier()))
                .ifPresent(t -> values.tell(Finding.warning("identifier.sscc", t.place(), t.text())));
        Integer count = Optional.ofNullable(values.number(unit, "count"))
                .map(java.math.BigDecimal::intValue)
                .orElse(null);
        String name = id.map(Term::text).orElse(null);
        into.add(new PackageUnit(name, parent, count, unit.text("type"), sscc.orElse(null)));
        unit.sections("unit").forEach(inner -> read(inner, name, into, values));
    }

    /** How a unit is named in UBL. */
    static String name(PackageUnit unit) {
        return unit.sscc() == null ? unit.id() : unit.sscc().value();
    }

    /** The scheme of its name, or null. */
    static String scheme(PackageUnit unit) {
        return unit.sscc() == null ? null : SSCC;
    }

    /** Puts the advice's units into {@code shipment}; a level that says nothing but that it holds others is left out. */
    static void write(DespatchAdvice advice, Section shipment) {
        List<String> ids = advice.packages().stream()
                .map(PackageUnit::id)
                .filter(Objects::nonNull)
                .toList();
        advice.packages().stream()
                .filter(unit -> unit.parentId() == null || !ids.contains(unit.parentId()))
                .forEach(unit -> top(unit, advice, shipment));
    }

    private static void top(PackageUnit unit, DespatchAdvice advice, Section shipment) {
        boolean used = advice.lines().stream()
                .map(DespatchAdvice.Line::packageId)
                .anyMatch(id -> id != null && id.equals(unit.id()));
        boolean bare = !used && unit.sscc() == null && unit.type() == null && unit.count() == null;
        if (bare) {
            inside(unit, advice).forEach(inner -> unit(inner, advice, shipment, 0));
        } else {
            unit(unit, advice, shipment, 0);
        }
    }

    private static List<PackageUnit> inside(PackageUnit outer, DespatchAdvice advice) {
        return advice.packages().stream()
                .filter(unit -> unit != outer
                        && unit.parentId() != null
                        && unit.parentId().equals(outer.id()))
                .toList();
    }

    /** @param depth how many units are around it; what lies deeper than the table reaches has no place */
    private static void unit(PackageUnit unit, DespatchAdvice advice, Section into, int depth) {
        Section section = into.open("unit");
        section.put("sscc", name(unit), scheme(unit)).put("type", unit.type());
        section.put("count", unit.count() == null ? null : unit.count().toString());
        if (depth < DEEPEST) {
            inside(unit, advice).forEach(inner -> unit(inner, advice, section, depth + 1));
        }
    }
}
