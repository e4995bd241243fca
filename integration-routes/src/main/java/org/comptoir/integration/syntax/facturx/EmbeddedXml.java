package org.comptoir.integration.syntax.facturx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The business document that a PDF carries as an embedded XML file. Streams always stand openly in a PDF, even where its
 * other objects are packed: each one is looked into, and the last one that begins as such a document is taken, since a
 * later revision is appended. Nothing else of the PDF is parsed, so that time and memory stay bounded.
 */
public final class EmbeddedXml {
    private static final int LARGEST = 32 << 20;
    /** Some begin with pages of terms of use as a comment. */
    private static final int HEAD = 64 << 10;

    private static final int FIRST = 64;
    private static final int STREAMS = 50_000;
    /** Of those that begin as XML, the last ones beyond are not looked into: each costs a search through its head. */
    private static final int XMLS = 1_000;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern DOCUMENT = Pattern.compile(
            "<(?:\\w+:)?(?:CrossIndustryInvoice|CrossIndustryDocument|SCRDMCCBDACIOMessageStructure)[\\s>]");

    private final byte[] pdf;

    private EmbeddedXml(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The XML in {@code pdf}; empty when it carries none, or is encrypted. */
    public static Optional<byte[]> of(byte[] pdf) {
        return new EmbeddedXml(pdf).last();
    }

    private Optional<byte[]> last() {
        int found = -1;
        int xmls = 0;
        int at = next(0);
        for (int i = 0; at >= 0 && i < STREAMS && xmls < XMLS; i++) {
            if (isXml(content(at, FIRST))) {
                xmls++;
                found = isDocument(content(at, HEAD)) ? at : found;
            }
            at = next(at);
        }
        return found < 0 ? Optional.empty() : Optional.of(content(found, LARGEST));
    }

    private static boolean isXml(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        return text.replace("\u00EF\u00BB\u00BF", "").strip().startsWith("<");
    }

    private static boolean isDocument(byte[] head) {
        return DOCUMENT.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }

    /** The first byte after the next keyword "stream" and its line end, or -1. */
    private int next(int from) {
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

    /** Not the end of "endstream". */
    private boolean isKeyword(int at) {
        return at < 3 || pdf[at - 1] != 'd' || pdf[at - 2] != 'n' || pdf[at - 3] != 'e';
    }

    /** What the stream holds, unpacked where it is packed, at most {@code limit} bytes of it. */
    private byte[] content(int at, int limit) {
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
