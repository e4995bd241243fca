package org.comptoir.integration.syntax.edifact;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** An interchange whose separators are not those that it uses: told once, instead of a fault for each of its elements. */
final class Hopeless {
    private static final int TAG = 3;
    private static final int SYNTAX_ID = 4;

    private final byte[] bytes;
    private final Slice slice;

    private Hopeless(byte[] bytes, Slice slice) {
        this.bytes = bytes;
        this.slice = slice;
    }

    /** Why this stretch cannot be read at all, or empty. */
    static Optional<Finding> of(byte[] bytes, Slice slice) {
        return Optional.ofNullable(new Hopeless(bytes, slice).finding());
    }

    private Finding finding() {
        String capitals = slice.first().toUpperCase(Locale.ROOT);
        boolean small = !capitals.equals(slice.first()) && (capitals.equals("UNB") || capitals.equals("UNH"));
        if (small) {
            return error("edifact.lowercase", slice.first());
        }
        if (slice.declared() && isOtherThanDeclared()) {
            return error("edifact.una.separators", slice.characters().toUna());
        }
        return slice.begins("UNB") && isEndless() ? error("edifact.terminator.none") : null;
    }

    /** UNB goes on behind its tag, or behind its syntax identifier, with a sign that is none of the declared ones. */
    private boolean isOtherThanDeclared() {
        String unb = text(TAG + 1 + SYNTAX_ID + 1);
        boolean begins = unb.matches("UNB[^A-Za-z0-9][A-Z]{4}[^A-Za-z0-9]");
        char element = begins ? unb.charAt(TAG) : 0;
        char component = begins ? unb.charAt(unb.length() - 1) : 0;
        ServiceCharacters declared = slice.characters();
        return begins && (element != declared.element() || component != declared.component() && component != element);
    }

    /** The first segment has no end, and messages begin inside it. */
    private boolean isEndless() {
        Walk walk = slice.walk(bytes);
        return walk.advances()
                && !walk.isTerminated()
                && text(walk.end() - walk.start())
                        .contains("UNH" + slice.characters().element());
    }

    private String text(int length) {
        int from = Math.min(slice.body(), slice.end());
        Walk walk = slice.walk(bytes);
        int start = walk.finds() ? walk.start() : from;
        return new String(bytes, start, Math.min(length, slice.end() - start), StandardCharsets.ISO_8859_1);
    }

    private static Finding error(String code, String... arguments) {
        return Finding.error(code, new Place.InSegment("", 1, "UNB", 0, 0), arguments);
    }
}
