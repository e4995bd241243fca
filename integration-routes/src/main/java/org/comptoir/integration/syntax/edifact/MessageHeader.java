package org.comptoir.integration.syntax.edifact;

import org.comptoir.integration.syntax.edi.Segment;

/**
 * What UNH says.
 *
 * @param reference element 0062
 * @param type element 0065, for example {@code ORDERS}
 * @param version element 0052, for example {@code D}
 * @param release element 0054, for example {@code 96A}
 * @param agency element 0051, for example {@code UN}
 * @param association element 0057, for example {@code EAN008}, or empty
 */
public record MessageHeader(
        String reference, String type, String version, String release, String agency, String association) {
    static MessageHeader of(Segment unh) {
        return new MessageHeader(
                clean(unh.code(1)),
                clean(unh.code(2, 1)),
                clean(unh.code(2, 2)),
                clean(unh.code(2, 3)),
                clean(unh.code(2, 4)),
                clean(unh.code(2, 5)));
    }

    private static String clean(String text) {
        return text.strip();
    }

    /** The directory, for example {@code D.96A}. */
    public String directory() {
        return version + "." + release;
    }

    /** Directory and association code, for example {@code D.96A EAN008}. */
    public String fullVersion() {
        return association.isEmpty() ? directory() : directory() + " " + association;
    }
}
