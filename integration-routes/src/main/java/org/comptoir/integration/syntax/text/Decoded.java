package org.comptoir.integration.syntax.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text out of bytes: UTF-8 where it is well-formed, else what spreadsheets in Western Europe write. A byte order mark is
 * left out.
 *
 * @param windows whether it was read as Windows-1252
 */
public record Decoded(String text, boolean windows) {
    public static Decoded of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), false);
        }
        boolean windows = !WellFormed.is(bytes, 0, bytes.length, StandardCharsets.UTF_8);
        String text = new String(bytes, windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, windows);
    }

    /** Told by the byte order mark: what spreadsheets call « Unicode text ». */
    public static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }
}
