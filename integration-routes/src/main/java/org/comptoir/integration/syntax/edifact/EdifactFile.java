package org.comptoir.integration.syntax.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.comptoir.integration.syntax.text.WellFormed;
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
    private final boolean resolved;
    private final EdifactHandler handler;

    /** @param resolved whether the text was brought from ISO 2022 to UTF-8 */
    private EdifactFile(byte[] bytes, Slice slice, boolean resolved, EdifactHandler handler) {
        this.bytes = bytes;
        this.slice = slice;
        this.resolved = resolved;
        this.handler = handler;
    }

    /** Reads {@code bytes}; {@code handlers} gives a new one for each interchange. */
    public static void read(byte[] bytes, Supplier<? extends EdifactHandler> handlers) {
        read(bytes, handlers, other -> false);
    }

    /**
     * Reads {@code bytes}; {@code handlers} gives a new one for each interchange.
     *
     * @param others is asked to read what stands between the interchanges, and says whether it is of a syntax of its own
     */
    public static void read(byte[] bytes, Supplier<? extends EdifactHandler> handlers, Predicate<byte[]> others) {
        byte[] plain = CodeExtension.resolved(bytes);
        boolean resolved = plain != bytes;
        Scanner.Found found = Scanner.scan(plain);
        if (found.wrapped()) {
            byte[] joined = Wrapped.joined(plain);
            Finding wrapped = Finding.information("edifact.wrapped", new Place.WholeFile());
            read(joined, Scanner.scan(joined).slices(), resolved, handlers, others, List.of(wrapped));
        } else {
            read(plain, found.slices(), resolved, handlers, others, List.of());
        }
    }

    private static void read(
            byte[] bytes,
            List<Slice> slices,
            boolean resolved,
            Supplier<? extends EdifactHandler> handlers,
            Predicate<byte[]> others,
            List<Finding> about) {
        for (Slice slice : slices.subList(0, Math.min(slices.size(), MOST_INTERCHANGES))) {
            if (slice.isStray() && others.test(Arrays.copyOfRange(bytes, slice.start(), slice.end()))) {
                continue;
            }
            EdifactHandler handler = handlers.get();
            about.forEach(handler::finding);
            new EdifactFile(bytes, slice, resolved, handler).read();
        }
        if (slices.size() > MOST_INTERCHANGES) {
            String most = Integer.toString(MOST_INTERCHANGES);
            handlers.get().finding(Finding.error("edifact.interchanges.many", new Place.WholeFile(), most));
        }
    }

    private void read() {
        Optional<Finding> hopeless = Hopeless.of(bytes, slice);
        if (hopeless.isPresent()) {
            handler.finding(hopeless.get());
        } else if (slice.begins("UNB")) {
            readWithin(false);
        } else if (slice.begins("UNH")) {
            handler.finding(Finding.warning("edifact.header.missing", new Place.WholeFile(), "UNB"));
            readWithin(true);
        } else {
            handler.finding(Finding.error("edifact.stray", new Place.WholeFile(), excerpt()));
        }
    }

    /** What is odd about the service characters, and yet understood. */
    private void characters() {
        Place unb = new Place.InSegment("", 1, "UNB", 0, 0);
        if (slice.isAdviceShort()) {
            handler.finding(Finding.warning("edifact.una.short", unb));
        }
        if (slice.guessed()) {
            handler.finding(Finding.warning(
                    "edifact.terminator.undeclared", unb, slice.characters().shownTerminator()));
        }
    }

    /** Tells a version that does not exist yet, which is read as the newest one. */
    private void version(Syntax syntax) {
        if (!syntax.version().matches("[1-4]?")) {
            String readAs = syntax.isVersion4() ? "4" : "3";
            handler.finding(Finding.warning(
                    "edifact.syntax.version", new Place.InSegment("", 1, "UNB", 1, 2), syntax.version(), readAs));
        }
    }

    private void readWithin(boolean standIn) {
        Syntax syntax = standIn ? new Syntax("UNOC", "3") : Syntax.of(bytes, slice);
        if (syntax.isUnversioned()) {
            handler.finding(
                    Finding.error("edifact.syntax.missing", new Place.InSegment("", 1, "UNB", 1, 2), syntax.id()));
            return;
        }
        characters();
        version(syntax);
        boolean utf8 = resolved && syntax.id().equals("UNOX");
        Charset charset =
                utf8 ? StandardCharsets.UTF_8 : new CharsetChoice(bytes, slice, syntax, handler::finding).make();
        ServiceCharacters advice = slice.declared() || needsAdvice() ? charactersFor(syntax) : null;
        EdifactFraming framing = new EdifactFraming(bytes, slice, advice, standIn);
        new EdifactReader(framing, charset, syntax.isVersion4(), handler).read();
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
        boolean utf8 = WellFormed.is(bytes, slice.start(), slice.start() + length, StandardCharsets.UTF_8);
        Charset charset = utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new String(bytes, slice.start(), length, charset).strip();
    }

    /** Syntax identifier and version of UNB (S001). */
    record Syntax(String id, String version) {
        static Syntax of(byte[] bytes, Slice slice) {
            Walk unb = slice.walk(bytes);
            unb.advances();
            int length = unb.end() - unb.start() - (unb.isTerminated() ? 1 : 0);
            String text = new String(bytes, unb.start(), length, StandardCharsets.ISO_8859_1);
            String s001 = part(text, slice.characters().element(), 1);
            char component = slice.characters().component();
            return new Syntax(
                    part(s001, component, 0).strip(), part(s001, component, 1).strip());
        }

        /** What stands before the separator number {@code index}, or empty. */
        private static String part(String text, char separator, int index) {
            int start = 0;
            for (int i = 0; i < index; i++) {
                int next = text.indexOf(separator, start);
                if (next < 0) {
                    return "";
                }
                start = next + 1;
            }
            int end = text.indexOf(separator, start);
            return text.substring(start, end < 0 ? text.length() : end);
        }

        /** Whether an identifier stands there and no version, by which alone the rest can be understood. */
        boolean isUnversioned() {
            return id.matches("UNO[A-Z]") && version.isEmpty();
        }

        boolean isVersion4() {
            return version.compareTo("4") >= 0;
        }
    }
}
