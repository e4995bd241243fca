package org.comptoir.integration.syntax.tree;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.document.Item;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;

/** A canonical document as maps, lists and values, named as its records name them. */
public final class Data {
    private static final String WRITTEN = "gtinAsWritten";

    private Data() {}

    /** Maps, lists, {@link BigDecimal}, {@link LocalDate}, {@link Boolean}, {@link Integer}, texts, null. */
    public static Object of(Object value) {
        Object level = level(value);
        if (level instanceof Collection<?> list) {
            return list.stream().map(Data::of).toList();
        }
        if (level instanceof Map<?, ?> parts) {
            Map<String, Object> all = new LinkedHashMap<>();
            parts.forEach((name, part) -> all.put(name.toString(), of(part)));
            return all;
        }
        return level;
    }

    /** The same, whose parts are left as they are: a large document need not be in memory twice. */
    public static Object level(Object value) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return value;
        }
        if (value instanceof Money money) {
            return map("amount", money.amount(), "currency", money.currency().getCurrencyCode());
        }
        if (value instanceof UnitPrice price) {
            Map<String, Object> parts =
                    map("amount", price.amount(), "currency", price.currency().getCurrencyCode());
            parts.put("per", price.per());
            return parts;
        }
        boolean identifier = value != null && value.getClass().getPackageName().startsWith("org.comptoir.kernel.gs1");
        return value instanceof Record && !identifier ? record((Record) value) : simple(value);
    }

    private static Object simple(Object value) {
        boolean kept = value == null
                || value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof Boolean
                || value instanceof Integer;
        return kept ? value : value.toString();
    }

    private static Map<String, Object> map(String one, Object first, String two, Object second) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(one, first);
        parts.put(two, second);
        return parts;
    }

    private static Object record(Record value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : Records.components(value.getClass())) {
            parts.put(component.getName(), Records.get(component, value));
        }
        if (value instanceof Item item && item.gtin() != null && item.gtinAsWritten() == null) {
            parts.put(WRITTEN, item.gtin().toString());
        }
        return parts;
    }

    /** Where two documents first say something else; numbers of one value and blank parts are the same. */
    public static Optional<String> difference(Object one, Object other) {
        return difference("", one, other);
    }

    private static Optional<String> difference(String path, Object one, Object other) {
        if (one instanceof Map<?, ?> || other instanceof Map<?, ?>) {
            return members(path, asMap(one), asMap(other));
        }
        if (one instanceof List<?> || other instanceof List<?>) {
            return items(path, asList(one), asList(other));
        }
        return leaf(one).equals(leaf(other)) ? Optional.empty() : Optional.of(path);
    }

    private static Map<?, ?> asMap(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> asList(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Optional<String> members(String path, Map<?, ?> one, Map<?, ?> other) {
        Set<String> keys = new TreeSet<>();
        one.keySet().forEach(k -> keys.add(k.toString()));
        other.keySet().forEach(k -> keys.add(k.toString()));
        if (one.get(WRITTEN) != null && one.get(WRITTEN).equals(other.get(WRITTEN))) {
            keys.remove("gtin"); // what is made of the same text is no loss
        }
        return keys.stream()
                .flatMap(k -> difference(path + "/" + k, one.get(k), other.get(k)).stream())
                .findFirst();
    }

    private static Optional<String> items(String path, List<?> one, List<?> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Object first = i < one.size() ? one.get(i) : null;
            Object second = i < other.size() ? other.get(i) : null;
            Optional<String> found = difference(path + "/" + i, first, second);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Object leaf(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return value instanceof String text
                ? text.replace("\r\n", "\n").strip()
                : Objects.requireNonNullElse(value, "");
    }
}
