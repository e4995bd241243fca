package org.comptoir.integration.syntax.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Text out of bytes: UTF-8 where it is well-formed, else what spreadsheets in Western Europe write. A byte order mark is
 * left out.
 *
 * @param windows whether it was read as Windows-1252
 */
public record Decoded(String text, boolean windows) {
    private static final int BUFFER = 8192;

    public static Decoded of(byte[] bytes) {
        boolean windows = !WellFormed.is(bytes, 0, bytes.length, StandardCharsets.UTF_8);
        String text = new String(bytes, windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, windows);
    }

    /** Asked in small pieces: decoding a large file as a whole would take its size three times. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }
}
