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

    /** The order and the line that a row makes. @param data selector by property */
    static List<PartSpec> parts(String selector, List<Map.Entry<String, String>> data) {
        return List.of(
                new PartSpec("order", Order.class, selector, null, null, values(Order.class, HEAD, data)),
                new PartSpec(
                        "line", Order.Line.class, selector, "order", "lines", values(Order.Line.class, LINE, data)));
    }

    private static List<ValueSpec> values(
            Class<?> type, Map<String, String> paths, List<Map.Entry<String, String>> data) {
        List<ValueSpec> values = new ArrayList<>();
        data.forEach(entry -> {
            String path = paths.get(entry.getKey());
            if (path != null) {
                Target target = Target.of(type, path).orElseThrow();
                values.add(ValueSpec.of(target, entry.getValue(), Decoder.NONE, null, path.equals("wished")));
            }
        });
        return values;
    }
}
