package org.comptoir.integration.mapping.x12;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * Free texts where a set has no MSG: in REF or N9 of letters or notes (128 = L1), the note's number in the second element and
 * a part of it in the third. The parts of one number are one text.
 */
public final class X12Notes {
    static final String QUALIFIER = "L1";

    private X12Notes() {}

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
