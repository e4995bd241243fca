package org.comptoir.integration.mapping.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.kernel.gs1.Sscc;

/** A packing hierarchy is a tree: every unit stands on one that is there, none on itself, and a label is used once. */
final class PackingRules {
    private final Report report;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<String> circular = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    private PackingRules(Report report) {
        this.report = report;
    }

    static void check(DespatchAdvice advice, Report report) {
        PackingRules rules = new PackingRules(report);
        advice.packages().forEach(unit -> rules.parents.putIfAbsent(unit.id(), unit.parentId()));
        rules.parents.keySet().forEach(rules::circles);
        advice.packages().forEach(rules::parent);
        advice.lines().forEach(rules::line);
        PackageCounts.check(advice.packages(), report);
        labels(advice.packages().stream().map(PackageUnit::sscc).toList(), report, advice);
    }

    /** All units of a level stand in one place, which is told once. */
    private void parent(PackageUnit unit) {
        String parent = unit.parentId();
        boolean known = parent == null || parents.containsKey(parent);
        if ((!known || circular.contains(unit.id())) && told.add(name(unit.id()))) {
            report.at(unit)
                    .warning(
                            known ? "document.package.circle" : "document.package.parent",
                            name(unit.id()),
                            name(parent));
        }
    }

    /** Each unit is passed once, however deep a sender nests: hundreds of thousands of levels fit into a file. */
    private void circles(String id) {
        Set<String> path = new LinkedHashSet<>();
        String at = id;
        while (at != null && !settled.contains(at) && path.add(at)) {
            at = parents.get(at);
        }
        boolean met = false;
        for (String each : path) {
            met |= each.equals(at);
            if (met) {
                circular.add(each);
            }
        }
        settled.addAll(path);
    }

    private void line(DespatchAdvice.Line line) {
        if (line.packageId() != null && !parents.containsKey(line.packageId())) {
            report.at(line).warning("document.package.unknown", line.packageId());
        }
    }

    private static String name(String id) {
        return id == null ? "" : id;
    }

    /** An SSCC names one unit. */
    static void labels(Collection<Sscc> codes, Report report, Record part) {
        Set<Sscc> met = new HashSet<>();
        for (Sscc code : codes) {
            if (code != null && !met.add(code)) {
                report.at(code, part).warning("identifier.sscc.repeated", code);
            }
        }
    }
}
