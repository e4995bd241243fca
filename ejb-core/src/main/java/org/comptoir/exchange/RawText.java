package org.comptoir.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as a text that people can read and correct: UTF-8 where they are valid in it, else ISO 8859-1. */
final class RawText {
    private RawText() {}

    static String of(byte[] bytes) {
        return new String(bytes, charsetOf(bytes));
    }

    /** The character set in which {@code bytes} were shown, so that a corrected text goes back in the same. */
    static Charset charsetOf(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
