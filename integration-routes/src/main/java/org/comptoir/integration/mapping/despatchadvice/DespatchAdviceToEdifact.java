package org.comptoir.integration.mapping.despatchadvice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.edifact.Dates;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;

/** A {@link DespatchAdvice} to DESADV of D.96A or D.01B (EANCOM). */
public final class DespatchAdviceToEdifact {
    private final Writing out;
    private final DespatchAdvice advice;
    private boolean notesWritten;

    private DespatchAdviceToEdifact(DespatchAdvice advice, Writing out) {
        this.advice = advice;
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(DespatchAdvice advice, Writing out) {
        new DespatchAdviceToEdifact(advice, out).write();
    }

    private void write() {
        out.beginning("351", advice.number(), "9");
        out.date("137", advice.issued());
        out.date("11", advice.despatched());
        out.date("17", advice.expected());
        out.reference("ON", advice.orderNumber());
        out.reference("CN", advice.trackingNumber());
        PartyWriting parties = new PartyWriting(out);
        parties.party("BY", advice.buyer());
        parties.party("SU", advice.supplier());
        parties.party("DP", advice.deliverTo());
        parties.party("SF", advice.shipFrom());
        if (advice.carrier() != null) {
            out.put("TDT", "20", null, null, null, of(null, null, null, advice.carrier()));
        }
        levels();
        out.control(advice.lines().size());
    }

    /** Every level once, with its packages and lines; lines outside of any package under a level of their own. */
    private void levels() {
        List<PackageUnit> packages = named(advice.packages());
        List<String> ids = packages.stream().map(PackageUnit::id).distinct().toList();
        List<DespatchAdvice.Line> loose = new ArrayList<>(advice.lines());
        loose.removeIf(l -> ids.contains(l.packageId()));
        if (!loose.isEmpty() || ids.isEmpty()) {
            level(ids.contains("1") ? "0" : "1", null, List.of(), loose);
        }
        for (String id : ids) {
            List<PackageUnit> units =
                    packages.stream().filter(p -> p.id().equals(id)).toList();
            List<DespatchAdvice.Line> inside = advice.lines().stream()
                    .filter(l -> id.equals(l.packageId()))
                    .toList();
            level(id, units.get(0).parentId(), units, inside);
        }
    }

    /** A level must have an id: who has none gets one that no other has. Packages that only lines name are levels too. */
    private List<PackageUnit> named(List<PackageUnit> packages) {
        Set<String> taken = packages.stream().map(PackageUnit::id).collect(Collectors.toSet());
        List<PackageUnit> named = new ArrayList<>();
        int next = 1;
        for (PackageUnit unit : packages) {
            while (unit.id() == null && !taken.add(Integer.toString(next))) {
                next++;
            }
            String id = unit.id() == null ? Integer.toString(next) : unit.id();
            named.add(new PackageUnit(id, unit.parentId(), unit.count(), unit.type(), unit.sscc()));
        }
        advice.lines().stream()
                .map(DespatchAdvice.Line::packageId)
                .filter(id -> id != null && taken.add(id))
                .forEach(id -> named.add(new PackageUnit(id, null, null, null, null)));
        return named;
    }

    private void level(String id, String parent, List<PackageUnit> units, List<DespatchAdvice.Line> lines) {
        out.put("CPS", id, parent);
        if (!notesWritten) {
            out.texts("AAI", advice.notes());
            notesWritten = true;
        }
        units.forEach(this::unit);
        lines.forEach(this::line);
    }

    private void unit(PackageUnit unit) {
        if (unit.count() == null && unit.type() == null && unit.sscc() == null) {
            return;
        }
        String count = Objects.toString(unit.count(), null);
        out.put("PAC", count, null, of(unit.type()));
        if (unit.sscc() != null) {
            out.put("PCI", "33E");
            out.put("GIN", "BJ", unit.sscc().value());
        }
    }

    private void line(DespatchAdvice.Line line) {
        out.article(line.lineId(), null, line.item());
        out.quantity("12", line.despatched());
        String order = line.orderNumber() == null ? advice.orderNumber() : line.orderNumber();
        if (line.orderNumber() != null || line.orderLineId() != null) {
            out.reference("ON", order, line.orderLineId());
        }
        marking(line);
    }

    private void marking(DespatchAdvice.Line line) {
        if (line.batch() == null && line.bestBefore() == null) {
            return;
        }
        out.put("PCI", "17");
        if (line.bestBefore() != null) {
            out.put("DTM", of("361", Dates.write(line.bestBefore()), "102"));
        }
        if (line.batch() != null) {
            out.put("GIN", "BX", line.batch());
        }
    }
}
