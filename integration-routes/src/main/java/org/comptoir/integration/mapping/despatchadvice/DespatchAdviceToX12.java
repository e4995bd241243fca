package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;

/**
 * A {@link DespatchAdvice} to 856. Where each package holds goods of one order, the orders stand above the packages, as most
 * recipients want it (BSN05 = 0001); else the packages stand above the orders (0003). Without packages it is 0004.
 */
public final class DespatchAdviceToX12 {
    private static final String NONE = "";

    private final DespatchAdvice advice;
    private final X12Writing out;
    private final PackingTree tree;
    private final LevelsToX12 levels = new LevelsToX12();
    private final Map<String, List<String>> rootsOfOrders = new LinkedHashMap<>();
    private final DespatchSegmentsToX12 segments;

    private DespatchAdviceToX12(DespatchAdvice advice, X12Writing out) {
        this.advice = advice;
        this.out = out;
        this.tree = new PackingTree(advice);
        this.segments = new DespatchSegmentsToX12(advice, out);
    }

    /** Writes the segments between ST and SE. */
    public static void write(DespatchAdvice advice, X12Writing out) {
        new DespatchAdviceToX12(advice, out).write();
    }

    private void write() {
        boolean ordersAbove = tree.roots().stream().allMatch(this::hasOneOrder);
        String structure = tree.roots().isEmpty() ? "0004" : ordersAbove ? "0001" : "0003";
        String day = X12Values.write(advice.issued() == null ? advice.despatched() : advice.issued());
        out.put("BSN", "00", advice.number(), day, "0000", structure);
        int shipment = levels.add(0, "S", () -> segments.shipment(tree.shipment()));
        if (ordersAbove) {
            byOrder(shipment);
        } else {
            tree.roots().forEach(root -> packages(root, shipment, NONE));
            items(tree.loose(), shipment, NONE);
        }
        levels.write(out);
        out.total(levels.count());
    }

    /** Notes the package under its order, if it is one. */
    private boolean hasOneOrder(String root) {
        Set<String> orders = new HashSet<>();
        tree.below(root).forEach(key -> tree.lines(key).forEach(line -> orders.add(order(line))));
        String only = orders.isEmpty()
                ? Objects.requireNonNullElse(advice.orderNumber(), NONE)
                : orders.iterator().next();
        rootsOfOrders.computeIfAbsent(only, o -> new ArrayList<>()).add(root);
        return orders.size() <= 1;
    }

    private String order(DespatchAdvice.Line line) {
        return Objects.requireNonNullElse(line.orderNumber(), Objects.requireNonNullElse(advice.orderNumber(), NONE));
    }

    private void byOrder(int shipment) {
        Map<String, List<DespatchAdvice.Line>> loose = new LinkedHashMap<>();
        tree.loose().forEach(line -> loose.computeIfAbsent(order(line), o -> new ArrayList<>())
                .add(line));
        Set<String> orders = new LinkedHashSet<>(rootsOfOrders.keySet());
        orders.addAll(loose.keySet());
        for (String order : orders) {
            int under = order.equals(NONE) ? shipment : orderLevel(order, shipment);
            rootsOfOrders.getOrDefault(order, List.of()).forEach(root -> packages(root, under, order));
            items(loose.getOrDefault(order, List.of()), under, order);
        }
    }

    private int orderLevel(String order, int under) {
        return levels.add(under, "O", () -> out.put("PRF", order));
    }

    private record Step(String key, int under) {}

    /** A package with all that is in it; by a list of its own and not by recursion, since it may be deep. */
    private void packages(String root, int under, String order) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(root, under)));
        while (!open.isEmpty()) {
            Step step = open.pop();
            int level = units(step);
            items(tree.lines(step.key()), level, order);
            List<String> inner = tree.inside(step.key());
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.push(new Step(inner.get(i), level));
            }
        }
    }

    /**
     * What packages of one level have in common.
     *
     * @param measured the number of the only one of its level, since a weight is that of the level; 0 when none is measured
     */
    private record Alike(String type, List<String> marks, int measured) {
        static Alike of(PackageUnit unit, int number) {
            return new Alike(unit.type(), unit.marks(), unit.measures() == null ? 0 : number);
        }
    }

    /** A level for those that are alike among the units of one id. @return the number of the first */
    private int units(Step step) {
        Map<Alike, List<PackageUnit>> byKind = new LinkedHashMap<>();
        int number = 0;
        for (PackageUnit unit : tree.units(step.key())) {
            number++;
            byKind.computeIfAbsent(Alike.of(unit, number), a -> new ArrayList<>())
                    .add(unit);
        }
        int first = 0;
        for (List<PackageUnit> alike : byKind.values()) {
            String kind = PackageTypesOfX12.level(alike.get(0).type());
            int level = levels.add(step.under(), kind, () -> segments.packages(alike, kind));
            first = first == 0 ? level : first;
        }
        return first;
    }

    /** Items, those of other orders than {@code above} below a level of their order. */
    private void items(Collection<DespatchAdvice.Line> lines, int under, String above) {
        Map<String, List<DespatchAdvice.Line>> byOrder = new LinkedHashMap<>();
        lines.forEach(line ->
                byOrder.computeIfAbsent(order(line), o -> new ArrayList<>()).add(line));
        byOrder.forEach((order, own) -> {
            boolean said = order.equals(NONE) || order.equals(above);
            int parent = said ? under : orderLevel(order, under);
            own.forEach(line -> levels.add(parent, "I", () -> segments.item(line)));
        });
    }
}
