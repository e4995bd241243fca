package org.comptoir.integration.syntax.edifact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.edifact.Slice.Token;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Makes a regular interchange of what was found, so that one fault does not hide all that follows it: trailers that
 * are missing are put in, segments that no reader could place are taken out. Each of these is a finding.
 */
final class Framing {
    /** StAEDI holds one element in a buffer of 4,096 characters; the longest of the directories has 512. */
    private static final int LONGEST = 4_000;

    /** The richest segment of the directories has some eighty components. */
    private static final int MOST_PARTS = 500;

    private static final int EXCERPT = 60;

    private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]{2}");

    private final byte[] bytes;
    private final Slice slice;
    private final ByteArrayOutputStream out;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Finding> removed = new ArrayList<>();
    private final char element;
    private boolean inMessage;
    private boolean inGroup;
    private boolean ended;
    private int number;

    Framing(byte[] bytes, Slice slice) {
        this.bytes = bytes;
        this.slice = slice;
        this.element = slice.characters().element();
        this.out = new ByteArrayOutputStream(slice.end() - slice.start() + 64);
    }

    /** @param advice the characters for UNA, or null to write none; standIn whether UNB must be put in */
    Frame make(ServiceCharacters advice, boolean standIn) {
        if (advice != null) {
            out.writeBytes(advice.toUna().getBytes(StandardCharsets.ISO_8859_1));
            numbers.add(0);
        }
        if (standIn) {
            char c = slice.characters().component();
            put("UNB", "UNOC" + c + "3", "-", "-", "000101" + c + "0000", "-");
        }
        slice.segments().forEach(this::token);
        number++;
        closeMessage();
        closeGroup();
        if (!ended) {
            put("UNZ", "0", "-");
        }
        return new Frame(out.toByteArray(), numbers, removed);
    }

    private void token(Token token) {
        number++;
        switch (token.tag()) {
            case "UNB" -> copy(token);
            case "UNH" -> {
                closeMessage();
                inMessage = true;
                copy(token);
            }
            case "UNT" -> {
                copyIf(inMessage, token);
                inMessage = false;
            }
            case "UNG", "UNE", "UNZ" -> envelope(token);
            default -> body(token);
        }
    }

    private void envelope(Token token) {
        closeMessage();
        switch (token.tag()) {
            case "UNG" -> {
                closeGroup();
                inGroup = true;
                copy(token);
            }
            case "UNE" -> {
                copyIf(inGroup, token);
                inGroup = false;
            }
            default -> {
                closeGroup();
                ended = true;
                copy(token);
            }
        }
    }

    private void body(Token token) {
        if (!TAG.matcher(token.tag()).matches()) {
            remove(token, "edifact.segment.tag");
        } else if (longest(token) > LONGEST) {
            remove(token, "edifact.segment.long");
        } else if (parts(token) > MOST_PARTS) {
            remove(token, "edifact.segment.parts");
        } else {
            copyIf(inMessage, token);
        }
    }

    private int longest(Token token) {
        int longest = 0;
        int start = token.start();
        for (int i = token.start(); i < token.end() && token.end() - token.start() > LONGEST; i++) {
            if (bytes[i] == element || bytes[i] == slice.characters().component()) {
                start = i;
            }
            longest = Math.max(longest, i - start);
        }
        return longest;
    }

    private int parts(Token token) {
        int parts = 0;
        for (int i = token.start(); i < token.end() && token.end() - token.start() > MOST_PARTS; i++) {
            parts += bytes[i] == element || bytes[i] == slice.characters().component() ? 1 : 0;
        }
        return parts;
    }

    private void copyIf(boolean fits, Token token) {
        if (fits) {
            copy(token);
        } else {
            remove(token, "edifact.segment.outside");
        }
    }

    private void copy(Token token) {
        out.write(bytes, token.start(), token.end() - token.start());
        if (!token.terminated()) {
            out.write(slice.characters().terminator());
            removed.add(Finding.warning("edifact.terminator.missing", place(token)));
        }
        numbers.add(number);
    }

    private void remove(Token token, String code) {
        int length = Math.min(EXCERPT, token.end() - token.start());
        String text = new String(bytes, token.start(), length, StandardCharsets.ISO_8859_1).strip();
        removed.add(Finding.error(code, place(token), text));
    }

    private Place place(Token token) {
        return new Place.InSegment("", number, token.tag().strip(), 0, 0);
    }

    private void closeMessage() {
        if (inMessage) {
            put("UNT", "0", "-");
            inMessage = false;
        }
    }

    private void closeGroup() {
        if (inGroup) {
            put("UNE", "0", "-");
            inGroup = false;
        }
    }

    /** A segment that the file does not have: it gets the number of the one before it, negative. */
    private void put(String tag, String... elements) {
        String text = tag
                + element
                + String.join(String.valueOf(element), elements)
                + slice.characters().terminator();
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        numbers.add(Math.min(0, 1 - number));
    }

    /**
     * The interchange as StAEDI gets it.
     *
     * @param numbers for each segment of it, its number in the file; for one that was put in, the number of the one before it,
     *     negative or 0
     * @param removed findings about what was taken out or completed, in the order of the file
     */
    record Frame(byte[] bytes, List<Integer> numbers, List<Finding> removed) {}
}
