package org.comptoir.integration.syntax.tree;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Canonical records taken apart and put together by their components. */
public final class Records {
    /** The JVM makes them anew whenever it is asked: in a document of 20,000 lines that is half of the time. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(
                        components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }
    };

    private Records() {}

    /** The components of a record, in their order. */
    public static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

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
        return components(record.getClass()).stream()
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .map(c -> get(c, record))
                .orElse(null);
    }

    /** @throws IllegalArgumentException what the record itself says against these values */
    public static Object make(Class<?> type, Object... arguments) {
        try {
            return CONSTRUCTORS.get(type).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
