package org.comptoir.integration.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The interchange's reference, seen without reading the file: EDIFACT UNB 0020. It is part of the key by which a repeat
 * is recognised before anything is read; where it cannot be seen, the bytes alone tell.
 */
final class InterchangeReference {
    private static final int HEAD = 2048;
    private static final int LONGEST = 70;
    private static final int UNA = 9;

    private InterchangeReference() {}

    static String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).stripLeading();
        char separator = head.startsWith("UNA") && head.length() > UNA ? head.charAt(4) : '+';
        String quoted = Pattern.quote(String.valueOf(separator));
        // UNB + S001 + S002 + S003 + S004 + 0020
        Matcher unb = Pattern.compile(
                        "UNB" + quoted + "(?:[^" + quoted + "]*" + quoted + "){4}([^" + quoted + "'\\r\\n]*)")
                .matcher(head);
        boolean found = (head.startsWith("UNA") || head.startsWith("UNB")) && unb.find();
        String reference = found ? unb.group(1).strip() : "";
        return reference.length() > LONGEST ? reference.substring(0, LONGEST) : reference;
    }
}
