package org.comptoir.integration.syntax.x12;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.integration.syntax.text.WellFormed;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** The characters of a file: EBCDIC by its first letters, else UTF-8 where it is well-formed, else ISO 8859-1. */
final class Decoding {
    private static final String EBCDIC = "IBM037";

    private Decoding() {}

    record Text(String text, Charset charset, List<Finding> findings) {
        /** A stretch of the text as it stood in the file. */
        byte[] bytes(int start, int end) {
            return text.substring(start, end).getBytes(charset);
        }
    }

    /** Whether the file begins with ISA in EBCDIC. */
    static boolean isEbcdic(byte[] b) {
        return b.length > 2 && b[0] == (byte) 0xC9 && b[1] == (byte) 0xE2 && b[2] == (byte) 0xC1;
    }

    static Text of(byte[] bytes) {
        if (isEbcdic(bytes) && Charset.isSupported(EBCDIC)) {
            Charset ebcdic = Charset.forName(EBCDIC);
            return new Text(
                    new String(bytes, ebcdic).replace('\u0085', '\n'),
                    ebcdic,
                    List.of(Finding.information("x12.ebcdic", new Place.WholeFile())));
        }
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        Charset charset = charset(bytes, start);
        return new Text(new String(bytes, start, bytes.length - start, charset), charset, List.of());
    }

    private static Charset charset(byte[] bytes, int start) {
        boolean utf8 = WellFormed.is(bytes, start, bytes.length, StandardCharsets.UTF_8);
        return utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }
}
