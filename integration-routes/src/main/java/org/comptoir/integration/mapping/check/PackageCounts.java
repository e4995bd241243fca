package org.comptoir.integration.mapping.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.document.DespatchAdvice.PackageUnit;

/**
 * How many packages a shipment is said to have, against those that are described in it. Senders count what stands on the floor,
 * what is packed last, or both: any of these counts is right, for all packages or for those of one type. Packages of a type that
 * is described nowhere are counted alone.
 */
final class PackageCounts {
    private final Map<String, List<PackageUnit>> inside = new HashMap<>();
    private final Report report;

    private PackageCounts(Report report) {
        this.report = report;
    }

    static void check(List<PackageUnit> packages, Report report) {
        PackageCounts counts = new PackageCounts(report);
        Map<String, Integer> ofLevels = new HashMap<>();
        for (PackageUnit unit : packages) {
            if (unit.parentId() != null) {
                counts.inside
                        .computeIfAbsent(unit.parentId(), id -> new ArrayList<>())
                        .add(unit);
            } else if (unit.id() != null && unit.count() != null) {
                ofLevels.merge(unit.id(), unit.count(), Integer::sum);
            }
        }
        packages.stream()
                .filter(unit -> unit.parentId() == null && unit.count() != null && unit.sscc() == null)
                .filter(unit -> counts.inside.containsKey(unit.id()))
                .forEach(unit -> counts.compare(unit, ofLevels.get(unit.id())));
    }

    private void compare(PackageUnit shipment, int ofLevel) {
        List<PackageUnit> direct = inside.get(shipment.id());
        List<PackageUnit> all = below(shipment.id());
        List<PackageUnit> last =
                all.stream().filter(unit -> !inside.containsKey(unit.id())).toList();
        boolean sure = all.stream().allMatch(unit -> unit.count() != null);
        List<PackageUnit> alike = all.stream()
                .filter(unit -> shipment.type() != null && shipment.type().equals(unit.type()))
                .toList();
        boolean comparable = shipment.type() == null || !alike.isEmpty();
        Set<Integer> right = new HashSet<>(List.of(sum(direct), sum(all), sum(last), sum(alike)));
        if (sure && comparable && !right.contains(shipment.count()) && !right.contains(ofLevel)) {
            report.at(shipment).warning("document.package.inside", shipment.count(), sum(direct));
        }
    }

    private static int sum(List<PackageUnit> units) {
        return units.stream()
                .mapToInt(unit -> unit.count() == null ? 0 : unit.count())
                .sum();
    }

    private List<PackageUnit> below(String id) {
        List<PackageUnit> found = new ArrayList<>();
        Set<String> passed = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (PackageUnit unit : inside.getOrDefault(open.pop(), List.of())) {
                found.add(unit);
                if (unit.id() != null && passed.add(unit.id())) {
                    open.push(unit.id());
                }
            }
        }
        return found;
    }
}
