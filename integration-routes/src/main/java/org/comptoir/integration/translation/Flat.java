package org.comptoir.integration.translation;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.tree.Records;

/** The values of a document by their paths, for example {@code lines[2].quantity.value}; what is null or empty has none. */
final class Flat {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Flat() {}

    /** {@link BigDecimal} for numbers, texts for all else. */
    static Map<String, Object> values(BusinessDocument document) {
        Flat flat = new Flat();
        flat.add("", document);
        return flat.values;
    }

    private void add(String path, Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(path + "[" + (i + 1) + "]", list.get(i));
            }
        } else if (value instanceof Record part
                && !part.getClass().getPackageName().endsWith(".gs1")) {
            for (RecordComponent component : Records.components(part.getClass())) {
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                add(name, Records.get(component, part));
            }
        } else if (value != null) {
            values.put(path, value instanceof BigDecimal ? value : value.toString());
        }
    }
}
