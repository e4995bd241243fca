package org.comptoir.integration.mapping.x12;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * Free texts where a set has no MSG: in REF or N9 of letters or notes (128 = L1), the note's number in the second element and
 * a part of it in the third. The parts of one number are one text.
 */
public final class X12Notes {
    static final String QUALIFIER = "L1";
    /** The longest REF03 (352). */
    private static final int WIDTH = 80;

    private X12Notes() {}

    /** The text that stands under {@code label} in place of a number, its parts joined by spaces; null where there is none. */
    public static String labelled(Collection<Segment> segments, String label) {
        List<String> parts = segments.stream()
                .filter(s -> s.code(1).equals(QUALIFIER)
                        && s.look(2).equals(label)
                        && !s.look(3).isEmpty())
                .map(s -> {
                    s.text(2);
                    return s.text(3);
                })
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** The notes among {@code segments}, their parts joined by spaces. */
    public static List<String> of(Collection<Segment> segments) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Segment segment : segments) {
            if (segment.code(1).equals(QUALIFIER)) {
                add(segment, notes);
            }
        }
        return List.copyOf(notes.values());
    }

    /** Writes a text under a label, see {@link #labelled}; nothing for null. */
    public static void label(String label, String text, X12Writing out) {
        if (text != null) {
            Wrapping.wrap(text, WIDTH).forEach(part -> out.put("REF", QUALIFIER, label, part));
        }
    }

    /** A note without a third element is its second one. */
    private static void add(Segment segment, Map<String, String> notes) {
        String number = segment.text(2);
        String part = segment.text(3);
        if (part != null && number != null) {
            notes.merge(number, part, (before, after) -> before + " " + after);
        } else if (part != null || number != null) {
            notes.put("#" + notes.size(), part == null ? number : part);
        }
    }
}
