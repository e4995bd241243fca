package org.comptoir.integration.mapping.partner;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The names that selectors may use. Of rows the reader says them all, so that a mistaken one is refused when the mapping is
 * stored, and so are segments and groups of segments that no message has; what else a file has is known when it comes.
 */
final class ConfigNames {
    /** What a row has as an attribute: where it stands. */
    private static final Set<String> ATTRIBUTES = Set.of("number");
    /** A tag, with a qualifier or without. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Z][A-Z0-9]{1,2}(\\..*)?");

    private final String root;
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> segments = new LinkedHashSet<>();
    private final ConfigParts.Refusals refusals;

    private ConfigNames(String root, ConfigParts.Refusals refusals) {
        this.root = root;
        this.refusals = refusals;
    }

    /** @param reader may be null, where it was refused; beans: whose documents tell which messages are read */
    static ConfigNames of(ReaderSpec reader, List<Element> beans, ConfigParts.Refusals refusals) {
        ConfigNames names = new ConfigNames(reader == null ? "" : RowSource.root(reader), refusals);
        if (reader != null && ReaderKind.of(reader.kind()).isOverStandard()) {
            List<Class<? extends Record>> documents = beans.stream()
                    .flatMap(bean -> DocumentTypes.document(bean.getAttribute("class")).stream())
                    .toList();
            GroupNames known = GroupNames.of(ReaderKind.of(reader.kind()), documents);
            names.groups.addAll(known.groups());
            names.segments.addAll(known.segments());
        }
        if (reader != null) {
            reader.records().forEach(record -> names.fields
                    .computeIfAbsent(record.name(), n -> new LinkedHashSet<>())
                    .addAll(record.fields().stream()
                            .map(ReaderSpec.Field::name)
                            .filter(n -> !n.equals(ReaderSpec.IGNORED))
                            .toList()));
        }
        return names;
    }

    /** Looks at what a bean begins on. */
    void part(Element bean, String path) {
        String selector = bean.getAttribute("createOnElement");
        if (selector.isEmpty()) {
            refusals.refuse(bean, "partner.config.selector", path + "/@createOnElement", selector);
        } else if (!isKnown(steps(selector))) {
            refuse(bean, path + "/@createOnElement", selector);
        }
        segments(bean, path + "/@createOnElement", steps(selector));
    }

    /** Of messages it is known what segments and groups of segments there are. @param steps without an element of a segment */
    private void segments(Element at, String path, List<String> steps) {
        steps.stream()
                .filter(step -> !segments.isEmpty() && SEGMENT.matcher(step).matches())
                .filter(step -> !segments.contains(step.split("\\.")[0]))
                .forEach(
                        step -> refusals.refuse(at, "partner.config.segment", path, step, String.join(", ", segments)));
        steps.stream()
                .filter(step -> step.startsWith("g.") && !groups.isEmpty())
                .filter(step -> !groups.contains(step.split("\\.")[1]))
                .forEach(step ->
                        refusals.refuse(at, "partner.config.group", path, step, "g." + String.join(", g.", groups)));
    }

    /** Looks at where a value stands, if it does not stand in the mapping itself. */
    void value(Element value, String path, String data) {
        if (!value.hasAttribute("data")) {
            constant(value, path);
            return;
        }
        if (!data.matches("[^@]+(/@[^@/]+)?")) {
            refusals.refuse(value, "partner.config.selector", path + "/@data", data);
            return;
        }
        int at = data.indexOf("/@");
        boolean attribute = at < 0 || fields.isEmpty() || ATTRIBUTES.contains(data.substring(at + 2));
        if (!attribute || !isKnown(steps(at < 0 ? data : data.substring(0, at)))) {
            refuse(value, path + "/@data", data);
        }
        List<String> steps = steps(at < 0 ? data : data.substring(0, at));
        segments(value, path + "/@data", at < 0 ? steps.subList(0, Math.max(0, steps.size() - 1)) : steps);
    }

    /** A value that stands nowhere is always the same, which must be said. */
    private void constant(Element value, String path) {
        if (value.getAttribute("default").isEmpty()) {
            refusals.refuse(value, "partner.config.nothing", path + "/@data", value.getAttribute("property"));
        }
    }

    private static List<String> steps(String selector) {
        return Arrays.stream(selector.split("/")).filter(s -> !s.isEmpty()).toList();
    }

    /** By its last two steps: a field of a row, a row, or the root around all rows. */
    private boolean isKnown(List<String> steps) {
        if (fields.isEmpty() || steps.isEmpty()) {
            return !steps.isEmpty();
        }
        String last = steps.get(steps.size() - 1);
        String before = steps.size() > 1 ? steps.get(steps.size() - 2) : null;
        boolean field = fields.entrySet().stream()
                .anyMatch(row -> row.getValue().contains(last) && (before == null || before.equals(row.getKey())));
        boolean row = fields.containsKey(last) && (before == null || before.equals(root));
        return field || row || last.equals(root) && before == null;
    }

    private void refuse(Element at, String path, String selector) {
        String known = fields.entrySet().stream()
                .flatMap(row -> row.getValue().stream().map(field -> row.getKey() + "/" + field))
                .collect(Collectors.joining(", "));
        refusals.refuse(at, "partner.config.field", path, selector, known);
    }
}
