package org.comptoir.integration.syntax.edifact;

import java.nio.charset.StandardCharsets;
import org.comptoir.integration.syntax.edi.SegmentWalk;

/** Walks over segments of EDIFACT. */
final class Walk extends SegmentWalk {
    private static final int LONGEST_TAG = 6;
    private static final int TAG = 3;

    private final byte[] bytes;
    private ServiceCharacters characters;
    private boolean broken;
    private boolean byLines;

    Walk(byte[] bytes, int from, int limit, ServiceCharacters characters) {
        super(from, limit);
        this.bytes = bytes;
        this.characters = characters;
    }

    /** From here on other service characters hold. */
    void use(ServiceCharacters others) {
        characters = others;
    }

    /** From here on a line that begins like a segment is one, even where the one before has no terminator. */
    Walk byLines() {
        byLines = true;
        return this;
    }

    @Override
    protected boolean isBlank(int at) {
        byte b = bytes[at];
        boolean blank = b == ' ' || b == '\r' || b == '\n' || b == '\t' || b == 0 || b == 0x1A;
        return blank && b != characters.terminator();
    }

    @Override
    protected int end(int from) {
        char terminator = characters.terminator();
        char release = characters.hasRelease() ? characters.release() : terminator;
        int i = from;
        broken = false;
        for (; i < limit() && bytes[i] != terminator; i++) {
            if (bytes[i] == release) {
                i++;
            }
            boolean line = i < limit() && bytes[i] == '\n';
            broken |= line;
            if (line && byLines && isSegment(i + 1)) {
                return i + 1;
            }
        }
        return i + 1;
    }

    /** A tag of three capitals or digits with the element separator behind it. */
    private boolean isSegment(int at) {
        if (at + TAG >= limit() || bytes[at + TAG] != characters.element()) {
            return false;
        }
        boolean tag = bytes[at] >= 'A' && bytes[at] <= 'Z';
        for (int i = at + 1; i < at + TAG; i++) {
            tag &= bytes[i] >= 'A' && bytes[i] <= 'Z' || bytes[i] >= '0' && bytes[i] <= '9';
        }
        return tag;
    }

    /** Whether a line ends inside the segment. */
    boolean isBroken() {
        return broken;
    }

    boolean isTerminated() {
        return bytes[end() - 1] == characters.terminator();
    }

    /** Whether these letters stand where the segment begins. */
    boolean isAt(String letters) {
        if (start() + letters.length() > limit()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (bytes[start() + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The length of its tag, cut where it is far too long for one. */
    int tagLength() {
        int i = start();
        while (i < end() && i < start() + LONGEST_TAG && !characters.ends(bytes[i])) {
            i++;
        }
        return i - start();
    }

    String tag() {
        return new String(bytes, start(), tagLength(), StandardCharsets.ISO_8859_1);
    }
}
