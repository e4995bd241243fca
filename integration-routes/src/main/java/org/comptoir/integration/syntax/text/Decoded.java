package org.comptoir.integration.syntax.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
        String text;
        boolean windows = false;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
            windows = true;
        }
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, windows);
    }
}
