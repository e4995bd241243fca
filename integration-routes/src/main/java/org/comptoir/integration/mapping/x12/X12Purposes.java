package org.comptoir.integration.mapping.x12;

import java.util.Set;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * The purpose of a set (element 353) whose document is always an original. A cancellation must never be taken for what it
 * cancels: it is refused. Any other purpose (replaced, duplicate …) is told, and the set read as an original.
 */
public final class X12Purposes {
    private static final String ORIGINAL = "00";
    private static final Set<String> CANCELS = Set.of("01", "03");

    private X12Purposes() {}

    /** Takes the purpose at {@code element}. */
    public static void original(Segment segment, int element, Reading reading) {
        String purpose = segment.text(element);
        if (purpose != null && CANCELS.contains(purpose)) {
            reading.error("x12.purpose.cancels", segment.place(element, 0), purpose);
        } else if (purpose != null && !purpose.equals(ORIGINAL)) {
            reading.warning("x12.purpose", segment.place(element, 0), purpose);
        }
    }
}
