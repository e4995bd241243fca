package org.comptoir.integration.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.x12.X12File;

/**
 * The interchange's reference, seen without reading the file: EDIFACT UNB 0020, X12 ISA13. It is part of the key by which
 * a repeat is recognised before anything is read; where it cannot be seen, the bytes alone tell.
 */
final class InterchangeReference {
    private static final int HEAD = 2048;
    private static final int LONGEST = 70;
    private static final int UNA = 9;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private InterchangeReference() {}

    static String of(byte[] bytes) {
        String head = head(bytes);
        String reference = head.startsWith("ISA") ? ofIsa(head) : ofUnb(head);
        return reference.length() > LONGEST ? reference.substring(0, LONGEST) : reference;
    }

    private static String head(byte[] bytes) {
        Charset charset = X12File.isEbcdic(bytes) ? Charset.forName("IBM037") : StandardCharsets.ISO_8859_1;
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset);
        return (head.startsWith(BYTE_ORDER_MARK) ? head.substring(BYTE_ORDER_MARK.length()) : head).stripLeading();
    }

    /** ISA13, the thirteenth of sixteen; a number as partners write it, with zeros in front. */
    private static String ofIsa(String head) {
        if (head.length() < 4 || Character.isLetterOrDigit(head.charAt(3))) {
            return "";
        }
        String[] elements = head.split(Pattern.quote(head.substring(3, 4)), 15);
        return elements.length < 15 ? "" : elements[13].strip();
    }

    private static String ofUnb(String head) {
        char separator = head.startsWith("UNA") && head.length() > UNA ? head.charAt(4) : '+';
        String quoted = Pattern.quote(String.valueOf(separator));
        // UNB + S001 + S002 + S003 + S004 + 0020
        Matcher unb = Pattern.compile(
                        "UNB" + quoted + "(?:[^" + quoted + "]*" + quoted + "){4}([^" + quoted + "'\\r\\n]*)")
                .matcher(head);
        boolean found = (head.startsWith("UNA") || head.startsWith("UNB")) && unb.find();
        return found ? unb.group(1).strip() : "";
    }
}
