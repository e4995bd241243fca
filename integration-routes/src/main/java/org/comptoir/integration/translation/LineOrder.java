package org.comptoir.integration.translation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines are the same by their number, wherever they stand: a format that has lines inside of packages writes them in the
 * order of these. Only where both documents have the same numbers, each once: else lines are compared as they stand.
 */
final class LineOrder {
    private static final Pattern ID = Pattern.compile("lines\\[(\\d+)]\\.lineId");
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)](.*)");

    private LineOrder() {}

    /** The values of {@code after} with its lines in the order of those of {@code before}. */
    static Map<String, Object> as(Map<String, Object> before, Map<String, Object> after) {
        Map<Object, String> wanted = positions(before);
        Map<Object, String> found = positions(after);
        if (wanted.equals(found) || !wanted.keySet().equals(found.keySet())) {
            return after;
        }
        Map<String, String> moved = new HashMap<>();
        found.forEach((id, position) -> moved.put(position, wanted.get(id)));
        Map<String, Object> all = new LinkedHashMap<>();
        after.forEach((path, value) -> {
            Matcher line = LINE.matcher(path);
            boolean known = path.startsWith("lines[") && line.matches() && moved.containsKey(line.group(1));
            all.put(known ? "lines[" + moved.get(line.group(1)) + "]" + line.group(2) : path, value);
        });
        return moved.size() == lines(after) ? all : after;
    }

    private static long lines(Map<String, Object> values) {
        return values.keySet().stream()
                .filter(path -> path.startsWith("lines["))
                .map(path -> path.substring(0, path.indexOf(']')))
                .distinct()
                .count();
    }

    /** Where the lines of each number stand; nothing where a number is there twice. */
    private static Map<Object, String> positions(Map<String, Object> values) {
        Map<Object, String> positions = new HashMap<>();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            Matcher id = ID.matcher(value.getKey());
            if (value.getKey().startsWith("lines[")
                    && id.matches()
                    && positions.put(value.getValue(), id.group(1)) != null) {
                return Map.of();
            }
        }
        return positions;
    }
}
