package org.comptoir.integration.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * Writes maps, lists, records and values as JSON (RFC 8259). Its own few lines, so that the command starts at once.
 * Amounts are {@code {"amount": "12.50", "currency": "EUR"}}: texts, since a JSON number may be read as binary.
 */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** {@code value} on one line. */
    static String of(Object value) {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Collection<?> list) {
            array(list);
        } else {
            composed(value);
        }
    }

    private void composed(Object value) {
        if (value instanceof BigDecimal number) {
            text(number.toPlainString());
        } else if (value instanceof Money money) {
            object(amount(money.amount(), money.currency().getCurrencyCode()));
        } else if (value instanceof UnitPrice price) {
            Map<String, Object> parts = amount(price.amount(), price.currency().getCurrencyCode());
            parts.put("per", price.per());
            object(parts);
        } else if (value instanceof Quantity quantity) {
            Map<String, Object> parts = new java.util.LinkedHashMap<>();
            parts.put("value", quantity.value());
            parts.put("unit", quantity.unit());
            object(parts);
        } else {
            simpleOrRecord(value);
        }
    }

    private static Map<String, Object> amount(BigDecimal amount, String currency) {
        Map<String, Object> parts = new java.util.LinkedHashMap<>();
        parts.put("amount", amount);
        parts.put("currency", currency);
        return parts;
    }

    /** Identifiers are records with a text of their own: those of the kernel are written as texts. */
    private void simpleOrRecord(Object value) {
        if (value.getClass().isRecord() && !value.getClass().getPackageName().startsWith("org.comptoir.kernel.gs1")) {
            record(value);
        } else {
            text(value.toString());
        }
    }

    private void record(Object value) {
        Map<String, Object> parts = new java.util.LinkedHashMap<>();
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                parts.put(component.getName(), component.getAccessor().invoke(value));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        object(parts);
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            text(entry.getKey().toString());
            out.append(": ");
            value(entry.getValue());
            out.append(entries.hasNext() ? ", " : "");
        }
        out.append('}');
    }

    private void array(Collection<?> list) {
        out.append('[');
        Iterator<?> values = list.iterator();
        while (values.hasNext()) {
            value(values.next());
            out.append(values.hasNext() ? ", " : "");
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || Character.isSurrogate((char) c)) {
            escapedOrPair(c);
        } else {
            out.append((char) c);
        }
    }

    private void escapedOrPair(int c) {
        out.append(String.format("\\u%04x", c));
    }
}
