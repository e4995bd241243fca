package org.comptoir.integration.syntax.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a document that must be in UTF-8 is. Asked before it is parsed: the JDK's reader prints such a fault on the
 * console, and its sentence helps nobody.
 */
final class Utf8 {
    private static final Pattern OTHER =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-?8)[\"'])[^>]*>.*", Pattern.DOTALL);
    private static final int HEAD = 256;

    private Utf8() {}

    /** Where the first byte stands that is not UTF-8; empty when all is well, or another character set is declared. */
    static OptionalInt fault(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        OptionalInt odd = oddDeclaration(head);
        if (odd.isPresent()) {
            return odd;
        }
        boolean wide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE") || head.indexOf(0) >= 0;
        return wide || OTHER.matcher(head.strip()).matches() ? OptionalInt.empty() : decode(bytes);
    }

    /** A declaration is written in ASCII (XML 1.0, 2.8), whatever it declares. */
    private static OptionalInt oddDeclaration(String head) {
        int end = head.indexOf("?>");
        int begin = head.indexOf("<?xml");
        return begin < 0 || end < begin
                ? OptionalInt.empty()
                : IntStream.range(begin, end).filter(i -> head.charAt(i) > 0x7F).findFirst();
    }

    private static OptionalInt decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    }

    /** The line of a byte, beginning at 1. */
    static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
