package org.comptoir.integration.translation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A mapping tried on a sample file before it is activated: what is read by the old one, what by the new one, and each
 * value that differs (EXC-06). A pure function.
 *
 * @param before by the old mapping, or by the product's own reading when there was none
 */
public record PartnerTrial(ReadResult before, ReadResult after, List<Difference> differences) {
    /** Tries {@code next} on a file. @param old the mapping in use, or null when there is none */
    public static PartnerTrial of(String old, String next, byte[] bytes, ReadOptions options) {
        ReadResult before = old == null ? Documents.read(bytes, options) : PartnerMapping.read(old, bytes, options);
        ReadResult after = PartnerMapping.tried(next, bytes, options);
        return new PartnerTrial(before, after, differences(before.messages(), after.messages()));
    }

    private static List<Difference> differences(List<Message> before, List<Message> after) {
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Message one = i < before.size() ? before.get(i) : null;
            Message two = i < after.size() ? after.get(i) : null;
            String name = (i + 1) + " " + (two == null ? one : two).reference();
            compare(name, values(one), values(two), all);
        }
        return List.copyOf(all);
    }

    private static void compare(
            String document, Map<String, String> before, Map<String, String> after, List<Difference> all) {
        java.util.Set<String> paths = new java.util.LinkedHashSet<>(before.keySet());
        paths.addAll(new TreeSet<>(after.keySet()));
        for (String path : paths) {
            if (!Objects.equals(before.get(path), after.get(path))) {
                all.add(new Difference(document, path, before.get(path), after.get(path)));
            }
        }
    }

    private static Map<String, String> values(Message message) {
        Map<String, String> values = new LinkedHashMap<>();
        if (message != null) {
            values.put("outcome", message.outcome().word());
            if (message.document() != null) {
                Flat.values(message.document()).forEach((path, value) -> values.put(path, shown(value)));
            }
        }
        return values;
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
