package org.comptoir.integration.syntax.x12;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes segments. X12 has no release character: the separators are chosen among the usual ones so that no text has them,
 * and nothing of a text is lost.
 */
public final class X12SegmentWriter {
    private static final String ELEMENTS = "*|^\u001D";
    private static final String COMPONENTS = ">:<\u001F";
    private static final String REPETITIONS = "^`!\u001E";
    private static final String TERMINATORS = "~\u001C";
    private static final char DELETE = 0x7F;

    private final List<List<Object>> segments = new ArrayList<>();

    /** A composite of {@code components}; null and empty ones keep their place. */
    public static Composite of(String... components) {
        return new Composite(Arrays.asList(components));
    }

    /** Writes a segment; an element is a {@link Composite}, or a text, or null for an empty one. */
    public void put(String tag, Object... elements) {
        List<Object> segment = new ArrayList<>();
        segment.add(tag);
        segment.addAll(Arrays.asList(elements));
        segments.add(segment);
    }

    /** How many segments were written. */
    public int count() {
        return segments.size();
    }

    /** Separators that no text of these segments has. */
    public Separators separators() {
        StringBuilder texts = new StringBuilder();
        segments.forEach(s -> s.forEach(e -> texts.append(e)));
        String all = texts.toString();
        char element = unused(ELEMENTS, all, "");
        char component = unused(COMPONENTS, all, "" + element);
        char repetition = unused(REPETITIONS, all, "" + element + component);
        return new Separators(
                element, component, repetition, unused(TERMINATORS, all, "" + element + component + repetition));
    }

    private static char unused(String candidates, String texts, String taken) {
        for (char c : candidates.toCharArray()) {
            if (texts.indexOf(c) < 0 && taken.indexOf(c) < 0) {
                return c;
            }
        }
        return candidates.charAt(candidates.length() - 1);
    }

    /** The segments, one a line. */
    public String text(Separators separators) {
        StringBuilder out = new StringBuilder();
        for (List<Object> segment : segments) {
            List<String> parts =
                    segment.stream().map(e -> element(e, separators)).toList();
            out.append(joined(parts, separators.element()))
                    .append(separators.terminator())
                    .append('\n');
        }
        return out.toString();
    }

    private static String element(Object element, Separators separators) {
        if (element instanceof Composite composite) {
            return joined(
                    composite.components().stream()
                            .map(text -> clean(text, separators))
                            .toList(),
                    separators.component());
        }
        return clean((String) element, separators);
    }

    /** Texts that have every candidate for a separator must not become other segments: X12 has no release character. */
    private static String clean(String text, Separators separators) {
        StringBuilder out = new StringBuilder(text == null ? "" : text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c < ' ' || c == DELETE || separators.separates(c)) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** Without those at the end that are empty. */
    private static String joined(List<String> parts, char separator) {
        int last = parts.size();
        while (last > 0 && parts.get(last - 1).isEmpty()) {
            last--;
        }
        return String.join(String.valueOf(separator), parts.subList(0, last));
    }

    /** Components of one element. */
    public record Composite(List<String> components) {
        @Override
        public String toString() {
            return components.stream().filter(Objects::nonNull).collect(Collectors.joining());
        }
    }
}
