package org.comptoir.integration.translation;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.document.BusinessDocument;

/** A document as one text for each of its values, by their paths; numbers without the zeros at their end. */
final class FlatDocument {
    private final Map<String, String> values = new TreeMap<>();

    private FlatDocument() {}

    /** What two documents differ in: {@code path: one | other}, without those whose path matches one of {@code but}. */
    static List<String> differences(BusinessDocument one, BusinessDocument other, List<String> but) {
        Map<String, String> before = of(one);
        Map<String, String> after = of(other);
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            boolean same = Objects.equals(before.get(path), after.get(path));
            if (!same && but.stream().noneMatch(path::matches)) {
                differences.add(path + ": " + before.get(path) + " | " + after.get(path));
            }
        }
        return differences;
    }

    static Map<String, String> of(BusinessDocument document) {
        FlatDocument flat = new FlatDocument();
        flat.add("", document);
        return flat.values;
    }

    private void add(String path, Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(path + "[" + (i + 1) + "]", list.get(i));
            }
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                add(path + "." + component.getName(), get(component, part));
            }
        } else if (value != null) {
            values.put(
                    path, value instanceof BigDecimal n ? n.stripTrailingZeros().toPlainString() : value.toString());
        }
    }

    private static Object get(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
