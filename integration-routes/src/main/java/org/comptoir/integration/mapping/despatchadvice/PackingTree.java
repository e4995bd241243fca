package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;

/**
 * The packages of a despatch advice by what they stand in, and the lines by the package that they lie in. A single unit without
 * SSCC around all the others is the shipment itself, which may say how many packages it has. Packages that stand in each other
 * in a circle begin anew at one of them.
 */
final class PackingTree {
    private final Map<String, List<PackageUnit>> units = new LinkedHashMap<>();
    private final Map<String, List<String>> inside = new HashMap<>();
    private final Map<String, List<DespatchAdvice.Line>> lines = new HashMap<>();
    private final List<DespatchAdvice.Line> loose = new ArrayList<>();
    private final List<String> tops = new ArrayList<>();
    private List<String> roots = tops;
    private PackageUnit shipment;

    PackingTree(DespatchAdvice advice) {
        advice.packages().forEach(u -> units.computeIfAbsent(key(u), k -> new ArrayList<>())
                .add(u));
        units.keySet().forEach(this::settle);
        breakCircles();
        for (DespatchAdvice.Line line : advice.lines()) {
            boolean packed = line.packageId() != null && units.containsKey(line.packageId());
            (packed ? lines.computeIfAbsent(line.packageId(), k -> new ArrayList<>()) : loose).add(line);
        }
        leaveOutShipment();
    }

    /** A unit without id stands for itself. */
    private String key(PackageUnit unit) {
        return unit.id() == null ? "\n" + units.size() : unit.id();
    }

    private void settle(String key) {
        String parent = parent(key);
        boolean top = parent == null || parent.equals(key) || !units.containsKey(parent);
        (top ? tops : inside.computeIfAbsent(parent, k -> new ArrayList<>())).add(key);
    }

    private void breakCircles() {
        Set<String> reached = new HashSet<>();
        tops.forEach(top -> reached.addAll(below(top)));
        for (String key : units.keySet()) {
            if (!reached.contains(key)) {
                String first = inCircle(key);
                inside.get(parent(first)).remove(first);
                tops.add(first);
                reached.addAll(below(first));
            }
        }
    }

    /** Whoever stands in a circle, or below one, comes upon it on the way up. */
    private String inCircle(String key) {
        Set<String> passed = new HashSet<>();
        String at = key;
        while (passed.add(at)) {
            at = parent(at);
        }
        return at;
    }

    private String parent(String key) {
        return units.get(key).get(0).parentId();
    }

    private void leaveOutShipment() {
        List<PackageUnit> top = tops.size() == 1 ? units.get(tops.get(0)) : List.of();
        if (top.size() == 1 && top.get(0).sscc() == null) {
            shipment = top.get(0);
            loose.addAll(0, lines(tops.get(0)));
            roots = inside(tops.get(0));
        }
    }

    /** A package and all those in it, however deep. */
    List<String> below(String root) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            String key = open.pop();
            found.add(key);
            inside(key).forEach(open::push);
        }
        return found;
    }

    /** The unit that is the shipment itself, or null. */
    PackageUnit shipment() {
        return shipment;
    }

    /** The packages that stand in no other, the unit that is the shipment itself among them. */
    List<String> tops() {
        return tops;
    }

    /** The packages that stand in no other but the shipment itself. */
    List<String> roots() {
        return roots;
    }

    /** The packages right inside another. */
    List<String> inside(String key) {
        return inside.getOrDefault(key, List.of());
    }

    /** The units that share an id. */
    List<PackageUnit> units(String key) {
        return units.get(key);
    }

    /** The lines that lie right in a package. */
    List<DespatchAdvice.Line> lines(String key) {
        return lines.getOrDefault(key, List.of());
    }

    /** The lines in no package. */
    List<DespatchAdvice.Line> loose() {
        return loose;
    }
}
