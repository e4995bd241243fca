package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.comptoir.document.Order;

/**
 * The first kind of mapping, one flat bean a row of an order file: its properties as those of an order and its lines.
 * Such configurations are stored with partners and stay valid.
 */
final class RowTargets {
    private static final Map<String, String> HEAD = Map.of(
            "number", "number",
            "issued", "issued",
            "wished", "wished",
            "buyer", "buyer",
            "supplier", "supplier",
            "deliverTo", "deliverTo",
            "currency", "currency");
    private static final Map<String, String> LINE = Map.of(
            "lineId", "lineId",
            "gtin", "item.gtin",
            "supplierReference", "item.supplierReference",
            "customerReference", "item.customerReference",
            "name", "item.name",
            "quantity", "quantity",
            "unit", "quantity.unit",
            "price", "price",
            "wished", "wished",
            "note", "notes");

    private RowTargets() {}

    static boolean has(String property) {
        return HEAD.containsKey(property) || LINE.containsKey(property);
    }

    static String names() {
        return String.join(", ", new TreeSet<>(LINE.keySet())) + ", " + String.join(", ", new TreeSet<>(HEAD.keySet()));
    }

    /**
     * What a row binds.
     *
     * @param data its selector, or empty for a constant; standard: what it is where nothing stands, or null
     */
    record Bound(String property, String data, String standard) {}

    /** The order and the line that a row makes. */
    static List<PartSpec> parts(String selector, List<Bound> row) {
        return List.of(
                new PartSpec("order", Order.class, selector, null, null, values(Order.class, HEAD, row)),
                new PartSpec(
                        "line", Order.Line.class, selector, "order", "lines", values(Order.Line.class, LINE, row)));
    }

    private static List<ValueSpec> values(Class<?> type, Map<String, String> paths, List<Bound> row) {
        List<ValueSpec> values = new ArrayList<>();
        row.forEach(bound -> {
            String path = paths.get(bound.property());
            if (path != null) {
                Target target = Target.of(type, path).orElseThrow();
                values.add(ValueSpec.of(target, bound.data(), Decoder.NONE, bound.standard(), path.equals("wished")));
            }
        });
        return values;
    }
}
