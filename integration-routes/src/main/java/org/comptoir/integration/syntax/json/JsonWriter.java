package org.comptoir.integration.syntax.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.tree.Data;

/**
 * Writes maps, lists, records and values as JSON (RFC 8259). Its own few lines, so that the command starts at once.
 * Amounts are {@code {"amount": "12.50", "currency": "EUR"}}: texts, since a JSON number may be read as binary.
 */
public final class JsonWriter {
    private static final int PIECE = 8_192;

    private final StringBuilder out = new StringBuilder();
    private final Consumer<CharSequence> target;

    private JsonWriter(Consumer<CharSequence> target) {
        this.target = target;
    }

    /** {@code value} on one line. */
    public static String of(Object value) {
        StringBuilder all = new StringBuilder();
        write(value, all::append);
        return all.toString();
    }

    /** Writes {@code value} on one line, in pieces. */
    public static void write(Object value, Consumer<CharSequence> target) {
        JsonWriter json = new JsonWriter(target);
        json.value(value);
        json.flush();
    }

    private void flush() {
        target.accept(out);
        out.setLength(0);
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
            Object data = Data.level(value);
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
            next(entries.hasNext());
        }
        out.append('}');
    }

    private void array(Collection<?> list) {
        out.append('[');
        Iterator<?> values = list.iterator();
        while (values.hasNext()) {
            value(values.next());
            next(values.hasNext());
        }
        out.append(']');
    }

    private void next(boolean more) {
        out.append(more ? ", " : "");
        if (out.length() > PIECE) {
            flush();
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (isInvisible(c)) {
            escapedOrPair(c);
        } else {
            out.append(c);
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

    private void escapedOrPair(char c) {
        out.append(String.format("\\u%04x", (int) c));
    }
}
