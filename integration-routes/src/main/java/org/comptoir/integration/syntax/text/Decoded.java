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
        boolean windows = !WellFormed.is(bytes, 0, bytes.length, StandardCharsets.UTF_8);
        String text = new String(bytes, windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, windows);
    }
}
