package org.comptoir.integration.syntax.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of a document that is given as maps, lists and values, named as the canonical records name them. */
public final class Rows {
    private final List<Row> rows = new ArrayList<>();
    private final Object currency;

    private Rows(Object currency) {
        this.currency = currency;
    }

    /** The rows in the order in which they are written. */
    public static List<Row> of(Layout layout, Map<?, ?> document) {
        boolean own = layout.head().field("currency").filter(Field::isShared).isEmpty();
        Rows rows = new Rows(own ? document.get("currency") : first(document));
        rows.record(layout.head(), document, null);
        return rows.rows;
    }

    /** The currency of the first amount. */
    private static Object first(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey("amount") && map.get("currency") != null ? map.get("currency") : any(map.values());
        }
        return value instanceof List<?> list ? any(list) : null;
    }

    private static Object any(Iterable<?> values) {
        for (Object value : values) {
            Object found = first(value);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void record(RecordType type, Object value, String role) {
        Object unit = hasUnit(type) ? unit(type, value) : null;
        List<Object> cells = new ArrayList<>();
        type.fields().forEach(f -> cells.add(cell(f, value, role, unit)));
        rows.add(new Row(type, cells));
        type.children().forEach(child -> children(child, value));
    }

    private static boolean hasUnit(RecordType type) {
        return type.fields().stream().anyMatch(f -> f.path().equals(Field.UNIT));
    }

    /** The unit of the first quantity, which is the row's. */
    private static Object unit(RecordType type, Object value) {
        return type.fields().stream()
                .map(f -> at(value, f.path() + ".unit"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void children(RecordType child, Object value) {
        for (String role : child.roles()) {
            Object party = at(value, role);
            if (party != null) {
                record(child, party, role);
            }
        }
        if (child.roles().isEmpty() && at(value, child.path()) instanceof List<?> list) {
            list.forEach(item -> record(child, item, null));
        }
    }

    private Object cell(Field field, Object value, String role, Object unit) {
        return switch (field.path()) {
            case Field.ROLE -> role;
            case Field.UNIT -> unit;
            case Field.CURRENCY -> currency;
            default ->
                field.paths().stream()
                        .map(path -> typed(at(value, path), unit))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        };
    }

    private Object typed(Object value, Object unit) {
        if (value instanceof Map<?, ?> map) {
            boolean amount = map.containsKey("amount");
            Object number = map.get(amount ? "amount" : "value");
            Object own = map.get(amount ? "currency" : "unit");
            boolean same = Objects.equals(own, amount ? currency : unit);
            return same ? number : Signs.unmistakable((BigDecimal) number) + " " + own;
        }
        boolean kept = value == null || value instanceof BigDecimal || value instanceof LocalDate;
        return kept ? value : value.toString();
    }

    private static Object at(Object value, String path) {
        Object found = value;
        for (String step : path.equals(".") ? new String[0] : path.split("\\.")) {
            found = step(found, step);
        }
        return found;
    }

    private static Object step(Object value, String step) {
        if (value instanceof List<?> list && Character.isDigit(step.charAt(0))) {
            int index = Integer.parseInt(step);
            return index < list.size() ? list.get(index) : null;
        }
        return value instanceof Map<?, ?> map ? map.get(step) : null;
    }
}
