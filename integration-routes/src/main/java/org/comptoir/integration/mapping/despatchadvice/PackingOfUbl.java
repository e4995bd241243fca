package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.xml.LeftOvers;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Sscc;

/**
 * The packing hierarchy in UBL: handling units, the packages in them and what these contain. An element is one unit: UBL's
 * quantities there count what is inside (TotalPackageQuantity, Quantity), so that like units are repeated, each with what it
 * weighs itself. A unit's SSCC is its id too: lines name it by that.
 */
final class PackingOfUbl {
    static final String SSCC = "0018";

    private final Values values;
    private final List<PackageUnit> units = new ArrayList<>();

    private PackingOfUbl(Values values) {
        this.values = values;
    }

    /** The units of a shipment, each before what it contains; then those that only lines name. */
    static List<PackageUnit> read(Section shipment, List<Section> lines, Values values) {
        PackingOfUbl packing = new PackingOfUbl(values);
        packing.inside(shipment, null);
        packing.named(lines);
        return packing.units;
    }

    private void inside(Section above, String parent) {
        PackageUnit last = null;
        for (Section unit : above.sections("unit")) {
            PackageUnit read = unit(unit, parent);
            boolean closed = unit.sections("unit").isEmpty();
            if (closed && isAnother(last, read)) {
                again(read);
            } else {
                units.add(read);
            }
            last = closed ? read : null;
            inside(unit, read.id());
        }
    }

    /** Tells a number of a label that is said to be one of another kind. */
    static void scheme(Term name, boolean sscc, Values values) {
        if (sscc && name.qualifier() != null && !SSCC.equals(name.qualifier())) {
            values.tell(LeftOvers.ofQualifier(name, "schemeID"));
        }
    }

    private PackageUnit unit(Section section, String parent) {
        Optional<Term> name = section.term("sscc");
        Optional<Sscc> sscc = name.flatMap(t -> Sscc.parse(t.text()));
        name.filter(t -> sscc.isEmpty() && SSCC.equals(t.qualifier()))
                .ifPresent(t -> values.tell(Finding.warning("identifier.sscc", t.place(), t.text())));
        name.ifPresent(t -> scheme(t, sscc.isPresent(), values));
        return new PackageUnit(
                name.map(Term::text).orElse(null),
                parent,
                1,
                section.text("type"),
                sscc.orElse(null),
                MeasuresOfUbl.read(section, values),
                section.terms("mark").stream()
                        .map(Term::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** Only what has no SSCC can be counted. @param before the last one, if it contains nothing by name, or null */
    private static boolean isAnother(PackageUnit before, PackageUnit unit) {
        return unit.sscc() == null && unit.equals(before);
    }

    private void again(PackageUnit unit) {
        int last = units.size() - 1;
        int count = units.get(last).count() + 1;
        units.set(
                last,
                new PackageUnit(
                        unit.id(),
                        unit.parentId(),
                        count,
                        unit.type(),
                        unit.sscc(),
                        MeasuresOfUbl.times(unit.measures(), count),
                        unit.marks()));
    }

    private void named(List<Section> lines) {
        Set<String> known =
                units.stream().map(PackageUnit::id).filter(Objects::nonNull).collect(Collectors.toSet());
        for (Section line : lines) {
            line.section("package")
                    .filter(unit -> unit.has("sscc") && known.add(unit.text("sscc")))
                    .ifPresent(unit -> units.add(unit(unit, null)));
        }
    }

    /** How a unit is named in UBL. */
    static String name(PackageUnit unit) {
        return unit.sscc() == null ? unit.id() : unit.sscc().value();
    }

    /** The scheme of its name, or null. */
    static String scheme(PackageUnit unit) {
        return unit.sscc() == null ? null : SSCC;
    }
}
