package org.comptoir.integration.syntax.binding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.xml.XmlElement;
import org.comptoir.integration.syntax.xml.XmlNode;

/**
 * One step of a path: {@code cac:Party}, {@code a|b} (either; the first is written), {@code x*} (each term has its own
 * element), {@code x[path=value]} and {@code x[path!=value]} (only such elements are read; the path may end with
 * {@code @attribute}, the value may be {@code a|b}: one of these, and {@code a|}: this or absent).
 *
 * @param locals the names without their prefixes
 */
record Step(
        List<String> names,
        List<String> locals,
        boolean repeated,
        List<String> condition,
        boolean equal,
        List<String> values) {
    private static final Pattern FORM = Pattern.compile("([\\w:|]+)(\\*?)(?:\\[([\\w:/@]+)(!?=)([^\\]]*)])?");

    static Step of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a step: " + text);
        }
        List<String> condition =
                form.group(3) == null ? List.of() : locals(form.group(3).split("/"));
        String[] names = form.group(1).split("\\|");
        return new Step(
                List.of(names),
                locals(names),
                !form.group(2).isEmpty(),
                condition,
                "=".equals(form.group(4)),
                form.group(5) == null ? List.of() : List.of(form.group(5).split("\\|", -1)));
    }

    private static List<String> locals(String... names) {
        return Arrays.stream(names).map(Step::local).toList();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The name to be written, with its prefix. */
    String name() {
        return names.get(0);
    }

    boolean names(XmlNode node) {
        return locals.contains(node.name());
    }

    /** Whether {@code written} has what the elements of this step must not have; not so for null. */
    boolean excludes(XmlElement written) {
        boolean absent = equal && condition.size() == 1 && values.equals(List.of(""));
        return written != null && absent && written.has(condition.get(0));
    }

    /** Whether the element has this name and meets the condition; what the condition looks at is taken then. */
    boolean matches(XmlNode node) {
        if (!names(node)) {
            return false;
        }
        List<XmlNode> found = condition.isEmpty() ? List.of() : inside(node);
        boolean met = condition.isEmpty() || isMet(found) == equal;
        if (met) {
            found.stream().filter(n -> equal ? isValue(n) : isOther(n)).forEach(XmlNode::take);
        }
        return met;
    }

    private boolean isMet(List<XmlNode> found) {
        return found.isEmpty() ? values.contains("") : found.stream().anyMatch(this::isValue);
    }

    private List<XmlNode> inside(XmlNode node) {
        List<XmlNode> found = List.of(node);
        for (String name : condition) {
            List<XmlNode> here = found;
            found = name.startsWith("@")
                    ? here
                    : here.stream().flatMap(n -> n.children(name).stream()).toList();
        }
        return found;
    }

    /** Whether it says another value than the one it must not have; of a truth value, only the opposite is one. */
    private boolean isOther(XmlNode node) {
        return !values.contains("true") || word(node.text()).equals("false");
    }

    private boolean isValue(XmlNode node) {
        String last = condition.get(condition.size() - 1);
        String text = last.startsWith("@") ? String.valueOf(node.attribute(last.substring(1))) : node.text();
        return values.contains(text) || values.contains(word(text));
    }

    /** xs:boolean has two ways to say it. */
    private static String word(String text) {
        return text.equals("1") ? "true" : text.equals("0") ? "false" : text;
    }
}
