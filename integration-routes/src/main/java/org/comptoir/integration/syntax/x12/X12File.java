package org.comptoir.integration.syntax.x12;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Reads a file of X12 interchanges: decodes it, finds them, settles the separators of each, and has it read. */
public final class X12File {
    private static final int EXCERPT = 80;
    /** Each takes its own reader; a file with more was not made by anybody who trades. */
    static final int MOST_INTERCHANGES = 5_000;

    private X12File() {}

    /** Whether the bytes begin with ISA in EBCDIC. */
    public static boolean isEbcdic(byte[] bytes) {
        return Decoding.isEbcdic(bytes);
    }

    /** Reads {@code bytes}; {@code handlers} gives a new one for each interchange. */
    public static void read(byte[] bytes, Supplier<? extends X12Handler> handlers) {
        read(bytes, handlers, other -> false);
    }

    /**
     * Reads {@code bytes}; {@code handlers} gives a new one for each interchange.
     *
     * @param others is asked to read what stands between the interchanges, and says whether it is of a syntax of its own
     */
    public static void read(byte[] bytes, Supplier<? extends X12Handler> handlers, Predicate<byte[]> others) {
        Decoding.Text decoded = Decoding.of(bytes);
        List<Slice> slices = Scanner.scan(decoded.text());
        for (Slice slice : slices.subList(0, Math.min(slices.size(), MOST_INTERCHANGES))) {
            if (slice.separators() == null && others.test(decoded.bytes(slice.start(), slice.end()))) {
                continue;
            }
            X12Handler handler = handlers.get();
            decoded.findings().forEach(handler::finding);
            slice.findings().forEach(handler::finding);
            read(decoded.text(), slice, handler);
        }
        if (slices.size() > MOST_INTERCHANGES) {
            String most = Integer.toString(MOST_INTERCHANGES);
            handlers.get().finding(Finding.error("x12.interchanges.many", new Place.WholeFile(), most));
        }
    }

    private static void read(String text, Slice slice, X12Handler handler) {
        if (slice.separators() == null) {
            int length = Math.min(EXCERPT, slice.end() - slice.start());
            String excerpt =
                    text.substring(slice.start(), slice.start() + length).strip();
            if (slice.findings().isEmpty()) {
                handler.finding(Finding.error("x12.stray", new Place.WholeFile(), excerpt));
            }
        } else {
            new X12Reader(new X12Framing(text, slice), handler).read();
        }
    }
}
