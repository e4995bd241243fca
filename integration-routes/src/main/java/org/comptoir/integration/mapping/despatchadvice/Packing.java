package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.Labels;
import org.comptoir.integration.mapping.edifact.Measurements;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.edifact.SegmentWriter;
import org.comptoir.kernel.gs1.Sscc;

/** One level of the packing hierarchy: CPS, its packages (PAC), what they weigh (MEA), their marks and SSCC (PCI, GIN BJ). */
final class Packing {
    /** Element 4233: as the supplier wants it. */
    private static final String SUPPLIER = "17";
    /** How many shipping marks (7102) a PCI holds, and how long each may be. */
    private static final int MARKS = 10;

    private static final int MARK = 35;
    /** Element 7075 where it says no more than what stands in what: inner, intermediate, outer, none, shipment. */
    private static final Set<String> DEPTHS = Set.of("1", "2", "3", "4", "5");

    private Packing() {}

    /** A unit for each SSCC; one without SSCC for packages that are not identified; one for a bare level. */
    static List<PackageUnit> of(Group cps, EdifactReading reading) {
        Segment level = cps.trigger();
        String id = level.text(1);
        String parent = level.text(2);
        if (DEPTHS.contains(level.look(3))) {
            level.text(3);
        }
        List<PackageUnit> units = new ArrayList<>();
        for (Group pac : cps.groups("PAC")) {
            units.addAll(packages(id, parent, pac, reading));
        }
        if (units.isEmpty()) {
            units.add(reading.at(cps, new PackageUnit(id, parent, null, null, null)));
        }
        return units;
    }

    private static List<PackageUnit> packages(String id, String parent, Group pac, EdifactReading reading) {
        String type = pac.trigger().text(3, 1);
        Integer count = count(pac.trigger(), reading);
        List<Sscc> codes = Labels.of(pac, reading);
        pac.trigger().code(3, 3);
        List<String> marks = marks(pac);
        Measurements measured = Measurements.of(pac, reading);
        if (codes.size() <= 1) {
            Sscc only = codes.isEmpty() ? null : codes.get(0);
            Measures measures = count == null || count == 1 ? measured.ofOne() : measured.ofAll();
            return List.of(reading.at(pac, new PackageUnit(id, parent, count, type, only, measures, marks)));
        }
        count(pac.trigger(), count, codes.size(), reading);
        Measures each = measured.ofEach();
        return codes.stream()
                .map(c -> reading.at(pac, new PackageUnit(id, parent, 1, type, c, each, marks)))
                .toList();
    }

    /** PCI: what is written on the packages (C210). */
    private static List<String> marks(Group pac) {
        List<String> marks = new ArrayList<>();
        for (Group pci : pac.groups("PCI")) {
            for (int i = 1; i <= MARKS; i++) {
                String mark = pci.trigger().text(2, i);
                if (mark != null) {
                    marks.add(mark);
                }
            }
        }
        return marks;
    }

    /** Writes one unit of a level: PAC, MEA, PCI, GIN; nothing for one that says nothing but that there is a level. */
    static void write(PackageUnit unit, Writing out) {
        boolean bare = unit.count() == null && unit.type() == null && unit.sscc() == null;
        if (bare && unit.measures() == null && unit.marks().isEmpty()) {
            return;
        }
        out.put("PAC", Objects.toString(unit.count(), null), null, SegmentWriter.of(unit.type()));
        if (unit.count() == null || unit.count() == 1) {
            Measurements.writeOne(unit.measures(), out);
        } else {
            Measurements.writeAll(unit.measures(), out);
        }
        writeMarks(unit.marks(), out);
        Labels.write(unit.sscc() == null ? List.of() : List.of(unit.sscc()), out);
    }

    /** A mark that is longer than one may be (7102) becomes two. */
    private static void writeMarks(List<String> marks, Writing out) {
        List<String> parts = marks.stream()
                .flatMap(mark -> Wrapping.wrap(mark, MARK).stream())
                .toList();
        for (int i = 0; i < parts.size(); i += MARKS) {
            String[] ten = parts.subList(i, Math.min(i + MARKS, parts.size())).toArray(String[]::new);
            out.put("PCI", SUPPLIER, SegmentWriter.of(ten));
        }
    }

    /** Where each label makes a unit, their number is that of the packages. */
    private static void count(Segment pac, Integer announced, int labels, EdifactReading reading) {
        if (announced != null && announced != labels) {
            String found = Integer.toString(labels);
            reading.warning("document.package.count", pac.place(1, 1), announced.toString(), found);
        }
    }

    private static Integer count(Segment pac, EdifactReading reading) {
        BigDecimal count = reading.number(pac, 1, 1);
        return count == null ? null : count.intValue();
    }
}
