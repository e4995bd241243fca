package org.comptoir.integration.mapping.despatchadvice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.edifact.Measurements;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.References;
import org.comptoir.integration.mapping.edifact.TermsOfDelivery;
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
        new DespatchAdviceToEdifact(LevelNumbers.in(advice, out.isD01B()), out).write();
    }

    private void write() {
        out.beginning("351", advice.number(), "9");
        out.date("137", advice.issued());
        out.date("11", advice.despatched());
        out.date("17", advice.expected());
        Measurements.writeAll(advice.shipment().measures(), out);
        out.reference("ON", advice.orderNumber());
        out.reference("CN", advice.trackingNumber());
        advice.shipment().references().forEach(reference -> References.write(reference, out));
        PartyWriting parties = new PartyWriting(out);
        parties.party("BY", advice.buyer());
        parties.party("SU", advice.supplier());
        parties.party("DP", advice.deliverTo());
        parties.party("SF", advice.shipFrom());
        TermsOfDelivery.write(advice.shipment().deliveryTerms(), out);
        transport(advice.shipment().transportMode());
        levels();
        out.control(advice.lines().size());
    }

    private void transport(String mode) {
        if (mode != null || advice.carrier() != null) {
            out.put("TDT", "20", null, of(mode), null, of(null, null, null, advice.carrier()));
        }
    }

    /** Every level once, with its packages and lines; lines outside of any package under a level of their own. */
    private void levels() {
        Map<String, List<PackageUnit>> units = new LinkedHashMap<>();
        advice.packages().forEach(unit -> units.computeIfAbsent(unit.id(), id -> new ArrayList<>())
                .add(unit));
        Map<String, List<DespatchAdvice.Line>> inside = new HashMap<>();
        List<DespatchAdvice.Line> loose = new ArrayList<>();
        for (DespatchAdvice.Line line : advice.lines()) {
            String id = line.packageId();
            (units.containsKey(id) ? inside.computeIfAbsent(id, key -> new ArrayList<>()) : loose).add(line);
        }
        if (!loose.isEmpty() || units.isEmpty()) {
            level(free(units.keySet()), null, List.of(), loose);
        }
        units.forEach((id, alike) -> level(id, alike.get(0).parentId(), alike, inside.getOrDefault(id, List.of())));
    }

    /** A number that no package has: 1, 0, 2, 3 … */
    private static String free(Set<String> taken) {
        return Stream.concat(
                        Stream.of("1", "0"),
                        Stream.iterate(2, number -> number + 1).map(String::valueOf))
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
    }

    private void level(String id, String parent, List<PackageUnit> units, List<DespatchAdvice.Line> lines) {
        out.put("CPS", id, parent);
        if (!notesWritten) {
            out.texts("AAI", advice.notes());
            notesWritten = true;
        }
        units.forEach(unit -> Packing.write(unit, out));
        lines.forEach(line -> DespatchLineToEdifact.write(line, advice.orderNumber(), out));
    }
}
