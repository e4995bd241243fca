package org.comptoir.integration.syntax.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.comptoir.integration.mapping.layout.Data;

/**
 * Writes maps, lists, records and values as JSON (RFC 8259). Its own few lines, so that the command starts at once.
 * Amounts are {@code {"amount": "12.50", "currency": "EUR"}}: texts, since a JSON number may be read as binary.
 */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** {@code value} on one line. */
    public static String of(Object value) {
        JsonWriter json = new JsonWriter();
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
        } else {
            Object data = Data.of(value);
            if (data instanceof Map<?, ?>) {
                value(data);
            } else {
                text(value.toString());
            }
        }
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
        } else if (isInvisible((char) c)) {
            escapedOrPair(c);
        } else {
            out.append((char) c);
        }
    }

    /** Controls of ASCII and ISO 8859, line ends of Unicode, what turns the direction of writing, half pairs. */
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private void escapedOrPair(int c) {
        out.append(String.format("\\u%04x", c));
    }
}
