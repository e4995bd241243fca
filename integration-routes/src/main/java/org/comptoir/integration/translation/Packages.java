package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;

/**
 * The packages of a despatch advice under names that do not depend on the syntax: the label, else a number in their order. What
 * a syntax calls a package (CPS, HL01) says only which other one it lies in.
 */
final class Packages {
    /** A name is not made longer than this many labels need: a unit may be there 20,000 times. */
    private static final int LONG = 100;

    /** By their ids; where units share one, what lies in it lies in all of them together. */
    private final Map<String, String> names = new HashMap<>();

    /** Of each unit. */
    private final List<String> own = new ArrayList<>();

    private Packages(DespatchAdvice advice) {
        int unlabelled = 0;
        for (PackageUnit unit : advice.packages()) {
            String name = unit.sscc() == null ? "#" + ++unlabelled : unit.sscc().value();
            own.add(name);
            if (unit.id() != null) {
                names.merge(unit.id(), name, (first, next) -> first.length() > LONG ? first : first + " + " + next);
            }
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
                IntStream.range(0, own.size())
                        .mapToObj(i -> named(advice.packages().get(i), own.get(i)))
                        .toList(),
                advice.lines().stream()
                        .map(line -> line.in(name(line.packageId())))
                        .toList());
    }

    private PackageUnit named(PackageUnit unit, String id) {
        return new PackageUnit(
                id, name(unit.parentId()), unit.count(), unit.type(), unit.sscc(), unit.measures(), unit.marks());
    }
}
