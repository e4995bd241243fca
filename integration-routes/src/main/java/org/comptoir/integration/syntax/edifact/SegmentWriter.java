package org.comptoir.integration.syntax.edifact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Writes segments with the default service characters: release character where needed, no trailing separators
 * (ISO 9735-1 clause 9). Knows how many it has written, for UNT.
 */
public final class SegmentWriter {
    private static final String TO_RELEASE = "?+:'";

    private final boolean version4;
    private final UnaryOperator<String> repertoire;
    private final List<String> segments = new ArrayList<>();

    /**
     * @param version4 whether {@code *} separates repetitions and must be released in texts
     * @param repertoire fits a text into the characters that may be written
     */
    public SegmentWriter(boolean version4, UnaryOperator<String> repertoire) {
        this.version4 = version4;
        this.repertoire = repertoire;
    }

    /** A composite of {@code components}; null and empty ones keep their place. */
    public static Composite of(String... components) {
        return new Composite(Arrays.asList(components));
    }

    /** Writes a segment; an element is a {@link Composite}, or a text, or null for an empty one. */
    public void put(String tag, Object... elements) {
        List<String> parts = new ArrayList<>();
        for (Object element : elements) {
            parts.add(element instanceof Composite composite ? composite(composite) : escape((String) element));
        }
        segments.add(tag + trimmed("+", parts) + "'");
    }

    private String composite(Composite composite) {
        List<String> parts = composite.components().stream().map(this::escape).toList();
        String joined = trimmed(":", parts);
        return joined.isEmpty() ? joined : joined.substring(1);
    }

    /** Each part after a separator, without those at the end that are empty. */
    private static String trimmed(String separator, List<String> parts) {
        int last = parts.size();
        while (last > 0 && parts.get(last - 1).isEmpty()) {
            last--;
        }
        StringBuilder out = new StringBuilder();
        parts.subList(0, last).forEach(p -> out.append(separator).append(p));
        return out.toString();
    }

    private String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : repertoire.apply(Objects.requireNonNullElse(text, "")).toCharArray()) {
            if (TO_RELEASE.indexOf(c) >= 0 || version4 && c == '*') {
                out.append('?');
            }
            out.append(withoutControl(c));
        }
        return out.toString();
    }

    /** No control character of ASCII is written, DEL neither: a space stands for it. */
    public static char withoutControl(char c) {
        return c < ' ' || c == 0x7F ? ' ' : c;
    }

    /** How many segments were written. */
    public int count() {
        return segments.size();
    }

    /** The segments, one a line. */
    public String text() {
        return String.join("\n", segments) + "\n";
    }

    /** Components of one element. */
    public record Composite(List<String> components) {}
}
