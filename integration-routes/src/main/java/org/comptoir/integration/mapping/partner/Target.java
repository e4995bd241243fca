package org.comptoir.integration.mapping.partner;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.Party;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/**
 * A property of a canonical document by its path, for example {@code buyer.address.town}: the components of the records
 * are the vocabulary, so every document can be bound without a class of its own. A quantity, price or amount alone means
 * its number; {@code buyer.ids.92} is the buyer's number in a scheme; {@code buyer} alone a GLN or else his own number.
 *
 * @param isMany whether all texts that are found stand in it, and not the first one alone
 * @param type what stands there; {@link Party} for a number of a party of which nobody says by whom it was given
 */
record Target(String path, boolean isMany, Class<?> type) {
    private static final Set<Class<?>> SIMPLE = Set.of(
            String.class,
            LocalDate.class,
            LocalTime.class,
            BigDecimal.class,
            Integer.class,
            Boolean.class,
            boolean.class,
            Currency.class,
            Gln.class,
            Gtin.class,
            Sscc.class);
    private static final Map<Class<?>, String> MAIN =
            Map.of(Quantity.class, "value", UnitPrice.class, "amount", Money.class, "amount", VatRate.class, "percent");

    /** The scheme of a party's number that is no GLN: assigned by the buyer (UNCL3055). */
    static final String PLAIN_ID = ".number";

    /** The target in {@code record}; empty when the record has no such property. */
    static Optional<Target> of(Class<?> record, String path) {
        return path.isEmpty() ? Optional.empty() : resolve(record, path, "");
    }

    private static Optional<Target> resolve(Class<?> record, String path, String before) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        return component(record, first).flatMap(c -> within(c, rest, before + first));
    }

    private static Optional<Target> within(RecordComponent component, String rest, String path) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return list(component, rest, path);
        }
        if (SIMPLE.contains(type) || type.isEnum()) {
            return rest.isEmpty() ? Optional.of(new Target(path, false, type)) : Optional.empty();
        }
        if (rest.isEmpty()) {
            return type == Party.class
                    ? Optional.of(new Target(path + PLAIN_ID, false, Party.class))
                    : Optional.ofNullable(MAIN.get(type))
                            .map(main -> new Target(path + "." + main, false, BigDecimal.class));
        }
        return resolve(type, rest, path + ".");
    }

    private static Optional<Target> list(RecordComponent component, String rest, String path) {
        Class<?> item = item(component);
        boolean texts = (item == String.class || item == Sscc.class) && rest.isEmpty();
        boolean ids = item == Party.PartyId.class && rest.matches("[A-Za-z0-9]{1,10}");
        return texts
                ? Optional.of(new Target(path, true, item))
                : ids ? Optional.of(new Target(path + "." + rest, false, item)) : Optional.empty();
    }

    /** What may be bound where {@code path} leaves the names of {@code record} and of its groups, without what lies deeper. */
    static String names(Class<?> record, String path) {
        Class<?> group = record;
        String above = "";
        for (String step : path.split("\\.")) {
            Optional<Class<?>> inner = group(group, step);
            if (inner.isEmpty()) {
                break;
            }
            group = inner.get();
            above += step + ".";
        }
        String before = above;
        return Arrays.stream(group.getRecordComponents())
                .map(component -> before + component.getName())
                .collect(Collectors.joining(", "));
    }

    /** The record that groups other properties under a name. */
    private static Optional<Class<?>> group(Class<?> record, String name) {
        return component(record, name)
                .<Class<?>>map(RecordComponent::getType)
                .filter(type -> type.isRecord() && !SIMPLE.contains(type));
    }

    /** Whether what stands at a path of names in {@code record} is of a type. */
    static boolean isOf(Class<?> record, String path, Class<?> type) {
        Class<?> found = record;
        for (String step : path.split("\\.")) {
            found = found.isRecord()
                    ? component(found, step)
                            .<Class<?>>map(RecordComponent::getType)
                            .orElse(Object.class)
                    : Object.class;
        }
        return found == type;
    }

    static Optional<RecordComponent> component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst();
    }

    /** What a list component holds. */
    static Class<?> item(RecordComponent list) {
        Type type = list.getGenericType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : Object.class;
        return (Class<?>) type;
    }
}
