package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;

/**
 * The numbers of the levels of a DESADV (CPS, 7164 and 7166). They only say what stands in what: a package without id, or
 * with one that is longer than the element, as an SSCC in D.96A, gets a number that no other has. The SSCC stands in GIN.
 */
final class LevelNumbers {
    private static final int LONGEST_D96A = 12;
    private static final int LONGEST_D01B = 35;

    private final int longest;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> numbers = new HashMap<>();
    private int next = 1;

    private LevelNumbers(boolean d01b) {
        this.longest = d01b ? LONGEST_D01B : LONGEST_D96A;
    }

    /** The same despatch advice whose packages all have ids that fit; packages that only lines name are there too. */
    static DespatchAdvice in(DespatchAdvice advice, boolean d01b) {
        return new LevelNumbers(d01b).numbered(advice);
    }

    private DespatchAdvice numbered(DespatchAdvice advice) {
        advice.packages().forEach(unit -> taken.add(unit.id()));
        advice.packages().forEach(unit -> taken.add(unit.parentId()));
        advice.lines().forEach(line -> taken.add(line.packageId()));
        List<PackageUnit> units = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (PackageUnit unit : advice.packages()) {
            units.add(numbered(unit));
            named.add(unit.id());
        }
        for (DespatchAdvice.Line line : advice.lines()) {
            if (line.packageId() != null && named.add(line.packageId())) {
                units.add(new PackageUnit(number(line.packageId()), null, null, null, null));
            }
        }
        return advice.withContents(
                units,
                advice.lines().stream()
                        .map(line -> line.in(number(line.packageId())))
                        .toList());
    }

    private PackageUnit numbered(PackageUnit unit) {
        return new PackageUnit(
                unit.id() == null ? free() : number(unit.id()),
                number(unit.parentId()),
                unit.count(),
                unit.type(),
                unit.sscc(),
                unit.measures(),
                unit.marks());
    }

    private String number(String id) {
        return id == null || id.length() <= longest ? id : numbers.computeIfAbsent(id, key -> free());
    }

    private String free() {
        while (!taken.add(Integer.toString(next))) {
            next++;
        }
        return Integer.toString(next);
    }
}
