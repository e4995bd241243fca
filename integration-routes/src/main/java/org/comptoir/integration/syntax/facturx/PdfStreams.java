package org.comptoir.integration.syntax.facturx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The streams of a PDF. They always stand openly in it, even where its other objects are packed. */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] pdf;

    PdfStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The first byte after the next keyword "stream" and its line end, or -1. */
    int next(int from) {
        int at = find(STREAM, from, pdf.length);
        while (at >= 0 && !isKeyword(at)) {
            at = find(STREAM, at + 1, pdf.length);
        }
        if (at < 0) {
            return -1;
        }
        int data = at + STREAM.length;
        data += data < pdf.length && pdf[data] == '\r' ? 1 : 0;
        return data + (data < pdf.length && pdf[data] == '\n' ? 1 : 0);
    }

    /** Not the end of "endstream", nor of "octet-stream": the end of its line follows. */
    private boolean isKeyword(int at) {
        int end = at + STREAM.length;
        boolean line = end >= pdf.length || pdf[end] == '\r' || pdf[end] == '\n';
        return line && (at < 3 || pdf[at - 1] != 'd' || pdf[at - 2] != 'n' || pdf[at - 3] != 'e');
    }

    /** What the stream holds, unpacked where it is packed, at most {@code limit} bytes of it. */
    byte[] content(int at, int limit) {
        boolean plain = at < pdf.length && (pdf[at] == '<' || pdf[at] == (byte) 0xEF);
        return plain ? plain(at, limit) : inflated(at, limit);
    }

    /** The end is looked for no further than needed: thousands of streams without one would cost hours. */
    private byte[] plain(int at, int limit) {
        int most = (int) Math.min(pdf.length, (long) at + limit);
        int end = find(END, at, most);
        return Arrays.copyOfRange(pdf, at, end < 0 ? most : end);
    }

    private byte[] inflated(int at, int limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            return inflated(inflater, limit);
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflated(Inflater inflater, int limit) {
        byte[] out = new byte[Math.min(limit, 64 * 1024)];
        int length = 0;
        try {
            int read = inflater.inflate(out, 0, out.length);
            while (read > 0) {
                length += read;
                if (length == out.length && length < limit) {
                    out = Arrays.copyOf(out, Math.min(limit, 2 * out.length));
                }
                read = length == out.length ? 0 : inflater.inflate(out, length, out.length - length);
            }
        } catch (DataFormatException e) {
            // not packed this way, or broken: what came before it is looked at all the same
        }
        return Arrays.copyOf(out, length);
    }

    private int find(byte[] word, int from, int to) {
        for (int i = from; i <= to - word.length; i++) {
            if (pdf[i] == word[0] && Arrays.equals(pdf, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }
}
