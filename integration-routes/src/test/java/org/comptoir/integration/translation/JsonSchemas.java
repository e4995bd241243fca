package org.comptoir.integration.translation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.integration.syntax.layout.Field;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.RecordType;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** The JSON Schema (2020-12) of a document in our own layout, made of its table. */
final class JsonSchemas {
    private static final List<String> TEXT = List.of("string", "null");
    private static final Map<String, Object> NUMBER =
            Map.of("type", List.of("number", "string", "null"), "pattern", "^-?[0-9]*([.,][0-9]+)?$");
    private static final Map<String, Object> DAY =
            Map.of("type", TEXT, "pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}|)$");

    private JsonSchemas() {}

    /** The envelope with the document in it. */
    static Map<String, Object> of(Layout layout) {
        Map<String, Object> content = object(layout.head());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("comptoir", Map.of("const", Layout.VERSION));
        properties.put("document", Map.of("const", layout.document()));
        properties.put("content", content);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", layout.document());
        schema.put("description", layout.meaning());
        schema.put("type", "object");
        schema.put("required", List.of("comptoir", "document", "content"));
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> object(RecordType type) {
        Map<String, Object> object = empty();
        type.fields().stream().filter(f -> !f.isShared()).forEach(f -> f.paths()
                .forEach(path -> field(object, f, path)));
        for (RecordType child : type.children()) {
            child.roles().forEach(role -> properties(object).put(role, nullable(object(child))));
            if (child.roles().isEmpty()) {
                list(object, child);
            }
        }
        return object;
    }

    private static void list(Map<String, Object> object, RecordType child) {
        boolean value = child.fields().get(0).path().equals(".");
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", child.isNeeded() ? "array" : List.of("array", "null"));
        if (child.isNeeded()) {
            array.put("minItems", 1);
            required(object).add(child.path());
        }
        array.put("items", value ? Map.of("type", "string") : object(child));
        properties(object).put(child.path(), array);
    }

    private static void field(Map<String, Object> object, Field field, String path) {
        String[] steps = path.split("\\.");
        Map<String, Object> at = object;
        for (int i = 0; i < steps.length - 1; i++) {
            if (Character.isDigit(steps[i + 1].charAt(0))) {
                properties(at)
                        .put(steps[i], Map.of("type", List.of("array", "null"), "items", Map.of("type", "string")));
                return;
            }
            String step = steps[i];
            at = cast(properties(at).computeIfAbsent(step, none -> nullable(empty())));
        }
        String name = steps[steps.length - 1];
        Map<String, Object> value = new LinkedHashMap<>(type(field));
        if (!field.meaning().isEmpty()) {
            value.put("description", field.meaning());
        }
        Object before = properties(at).get(name);
        properties(at).put(name, before instanceof Map<?, ?> old && old.containsKey("properties") ? old : value);
        if (field.is("must") && steps.length == 1 && field.rule("default").isEmpty()) {
            required(at).add(name);
        }
    }

    private static Map<String, Object> type(Field field) {
        Class<?> type = field.type();
        if (type == Quantity.class) {
            return parts(Map.of("value", NUMBER, "unit", Map.of("type", TEXT)), "value");
        } else if (type == Money.class) {
            return parts(Map.of("amount", NUMBER, "currency", Map.of("type", TEXT)), "amount");
        } else if (type == UnitPrice.class) {
            return parts(Map.of("amount", NUMBER, "currency", Map.of("type", TEXT), "per", NUMBER), "amount");
        } else if (type == BigDecimal.class || type == Integer.class || type == int.class) {
            return NUMBER;
        } else if (type == LocalDate.class) {
            return DAY;
        } else if (type == Boolean.class || type == boolean.class) {
            return Map.of("type", List.of("boolean", "string", "null"));
        }
        return type.isEnum() ? Map.of("enum", constants(type)) : Map.of("type", TEXT);
    }

    private static List<String> constants(Class<?> type) {
        List<String> names = new ArrayList<>();
        Arrays.stream(type.getEnumConstants()).forEach(c -> names.add(((Enum<?>) c).name()));
        return names;
    }

    private static Map<String, Object> parts(Map<String, Object> properties, String required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", List.of("object", "null"));
        object.put("required", List.of(required));
        object.put("properties", new java.util.TreeMap<>(properties));
        return object;
    }

    private static Map<String, Object> empty() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("required", new ArrayList<String>());
        object.put("properties", new LinkedHashMap<String, Object>());
        return object;
    }

    private static Map<String, Object> nullable(Map<String, Object> object) {
        object.put("type", List.of("object", "null"));
        return object;
    }

    private static Map<String, Object> properties(Map<String, Object> object) {
        return cast(object.get("properties"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> required(Map<String, Object> object) {
        return (List<String>) object.get("required");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
