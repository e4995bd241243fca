package org.comptoir.integration.syntax.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads a file of EDIFACT interchanges: finds them, settles character set and service characters of each, and has it
 * read. Messages without an envelope are read as if they had one, with a finding.
 */
public final class EdifactFile {
    private static final int EXCERPT = 80;
    /** Each takes its own reader; a file with more was not made by anybody who trades. */
    private static final int MOST_INTERCHANGES = 5_000;

    private final byte[] bytes;
    private final Slice slice;
    private final EdifactHandler handler;

    private EdifactFile(byte[] bytes, Slice slice, EdifactHandler handler) {
        this.bytes = bytes;
        this.slice = slice;
        this.handler = handler;
    }

    /** Reads {@code bytes}; {@code handlers} gives a new one for each interchange. */
    public static void read(byte[] bytes, Supplier<? extends EdifactHandler> handlers) {
        List<Slice> slices = Scanner.scan(bytes);
        if (Wrapped.is(bytes, slices)) {
            byte[] joined = Wrapped.joined(bytes);
            Finding wrapped = Finding.information("edifact.wrapped", new Place.WholeFile());
            read(joined, Scanner.scan(joined), handlers, List.of(wrapped));
        } else {
            read(bytes, slices, handlers, List.of());
        }
    }

    private static void read(
            byte[] bytes, List<Slice> slices, Supplier<? extends EdifactHandler> handlers, List<Finding> about) {
        for (Slice slice : slices.subList(0, Math.min(slices.size(), MOST_INTERCHANGES))) {
            EdifactHandler handler = handlers.get();
            about.forEach(handler::finding);
            new EdifactFile(bytes, slice, handler).read();
        }
        if (slices.size() > MOST_INTERCHANGES) {
            String most = Integer.toString(MOST_INTERCHANGES);
            handlers.get().finding(Finding.error("edifact.interchanges.many", new Place.WholeFile(), most));
        }
    }

    private void read() {
        if (slice.begins("UNB")) {
            readWithin(false);
        } else if (slice.count("UNH") > 0 && slice.begins("UNH")) {
            handler.finding(Finding.warning("edifact.header.missing", new Place.WholeFile(), "UNB"));
            readWithin(true);
        } else {
            handler.finding(Finding.error("edifact.stray", new Place.WholeFile(), excerpt()));
        }
    }

    private void readWithin(boolean standIn) {
        Syntax syntax = standIn ? new Syntax("UNOC", "3") : Syntax.of(bytes, slice);
        Charset charset = new CharsetChoice(bytes, slice, syntax, handler::finding).make();
        ServiceCharacters advice = slice.declared() || needsAdvice() ? charactersFor(syntax) : null;
        Framing.Frame frame = new Framing(bytes, slice).make(advice, standIn);
        new EdifactReader(frame, charset, syntax.isVersion4(), handler).read();
    }

    /** Level B's separators, and those carried over from an earlier UNA, must be declared to StAEDI. */
    private boolean needsAdvice() {
        return !slice.declared() && !slice.characters().equals(ServiceCharacters.DEFAULT);
    }

    /** Version 4's "no repetition" must not be a space for StAEDI, which would repeat at each space then. */
    private ServiceCharacters charactersFor(Syntax syntax) {
        ServiceCharacters c = slice.characters();
        char repetition = syntax.isVersion4() && c.repetition() == ' ' ? unusedControl() : c.repetition();
        return new ServiceCharacters(c.component(), c.element(), c.decimal(), c.release(), repetition, c.terminator());
    }

    private char unusedControl() {
        for (char candidate = 1; candidate < ' '; candidate++) {
            boolean blank = candidate == '\t' || candidate == '\n' || candidate == '\r';
            if (!blank && !occurs(candidate)) {
                return candidate;
            }
        }
        return '*';
    }

    private boolean occurs(char c) {
        for (int i = slice.start(); i < slice.end(); i++) {
            if (bytes[i] == c) {
                return true;
            }
        }
        return false;
    }

    private String excerpt() {
        int length = Math.min(EXCERPT, slice.end() - slice.start());
        return new String(bytes, slice.start(), length, StandardCharsets.ISO_8859_1).strip();
    }

    /** Syntax identifier and version of UNB (S001). */
    record Syntax(String id, String version) {
        static Syntax of(byte[] bytes, Slice slice) {
            Slice.Token unb = slice.segments().get(0);
            String text = new String(bytes, unb.start(), unb.end() - unb.start(), StandardCharsets.ISO_8859_1);
            String[] parts =
                    split(text, slice.characters().element(), slice.characters().terminator());
            String[] s001 =
                    parts.length > 1 ? split(parts[1], slice.characters().component(), '\0') : new String[0];
            return new Syntax(s001.length > 0 ? s001[0].strip() : "", s001.length > 1 ? s001[1].strip() : "");
        }

        private static String[] split(String text, char separator, char end) {
            String cut = end != 0 && text.endsWith(String.valueOf(end)) ? text.substring(0, text.length() - 1) : text;
            return cut.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1);
        }

        boolean isVersion4() {
            return version.compareTo("4") >= 0;
        }
    }
}
