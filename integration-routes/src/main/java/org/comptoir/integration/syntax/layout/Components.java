package org.comptoir.integration.syntax.layout;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** What type the canonical documents have at a path. */
public final class Components {
    private Components() {}

    /** @throws IllegalArgumentException when {@code record} has no such component */
    static Class<?> type(Class<?> record, String path) {
        if (path.startsWith("@")) {
            return String.class;
        }
        Type type = record;
        for (String step : path.equals(".") ? new String[0] : path.split("\\.")) {
            type = step.matches("\\d+") ? type : component(raw(type), step).getGenericType();
        }
        return raw(type);
    }

    private static RecordComponent component(Class<?> record, String name) {
        return Arrays.stream(record.isRecord() ? record.getRecordComponents() : new RecordComponent[0])
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getSimpleName() + " has no " + name));
    }

    /** The class; of a list that of its elements. */
    public static Class<?> raw(Type type) {
        return type instanceof ParameterizedType list ? raw(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    public static boolean isList(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class;
    }
}
