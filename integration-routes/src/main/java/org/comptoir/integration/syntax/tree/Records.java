package org.comptoir.integration.syntax.tree;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Canonical records taken apart and put together by their components. */
public final class Records {
    private Records() {}

    /** What stands in a component of {@code record}; null where there is nothing. */
    public static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands at a path of names with points between; null where there is nothing. */
    public static Object at(Object record, String path) {
        Object found = record;
        for (String step : path.split("\\.")) {
            found = found instanceof Record part ? member(part, step) : null;
        }
        return found;
    }

    private static Object member(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .map(c -> get(c, record))
                .orElse(null);
    }

    /** @throws IllegalArgumentException what the record itself says against these values */
    public static Object make(Class<?> type, Object... arguments) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
