package org.comptoir.integration.intake;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;

/** A document in words, a line for each thing it says, for people who do not read segments. */
final class Readable {
    private final StringBuilder text = new StringBuilder();

    private Readable() {}

    static String of(Record document) {
        Readable readable = new Readable();
        readable.text.append(document.getClass().getSimpleName()).append('\n');
        readable.components(document, "  ");
        return readable.text.toString();
    }

    private void components(Record document, String indent) {
        for (RecordComponent component : document.getClass().getRecordComponents()) {
            value(words(component.getName()), valueOf(document, component), indent);
        }
    }

    private void value(String name, Object value, String indent) {
        if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
            return;
        }
        if (value instanceof Collection<?> several) {
            several.forEach(each -> value(name, each, indent));
        } else if (isOurs(value)) {
            text.append(indent).append(name).append('\n');
            components((Record) value, indent + "  ");
        } else {
            text.append(indent).append(name).append(": ").append(value).append('\n');
        }
    }

    /** Documents and their parts are unfolded; value types speak for themselves. */
    private static boolean isOurs(Object value) {
        return value instanceof Record && value.getClass().getName().startsWith("org.comptoir.document.");
    }

    private static Object valueOf(Record document, RecordComponent component) {
        try {
            return component.getAccessor().invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
