package org.comptoir.integration.translation;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;

/**
 * The packages of a despatch advice under names that do not depend on the syntax: the label, else a number in their order. What
 * a syntax calls a package (CPS, HL01) says only which other one it lies in.
 */
final class Packages {
    private final Map<String, String> names = new HashMap<>();

    private Packages(DespatchAdvice advice) {
        int unlabelled = 0;
        for (PackageUnit unit : advice.packages()) {
            String name = unit.sscc() == null ? "#" + ++unlabelled : unit.sscc().value();
            names.putIfAbsent(unit.id(), name);
        }
    }

    /** The document itself unless it is a despatch advice. */
    static BusinessDocument named(BusinessDocument document) {
        return document instanceof DespatchAdvice advice ? new Packages(advice).named(advice) : document;
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private DespatchAdvice named(DespatchAdvice advice) {
        return advice.withContents(
                advice.packages().stream().map(this::named).toList(),
                advice.lines().stream()
                        .map(line -> line.in(name(line.packageId())))
                        .toList());
    }

    private PackageUnit named(PackageUnit unit) {
        return new PackageUnit(
                name(unit.id()),
                name(unit.parentId()),
                unit.count(),
                unit.type(),
                unit.sscc(),
                unit.measures(),
                unit.marks());
    }
}
