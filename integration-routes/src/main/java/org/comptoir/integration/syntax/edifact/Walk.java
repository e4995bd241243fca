package org.comptoir.integration.syntax.edifact;

import java.nio.charset.StandardCharsets;
import org.comptoir.integration.syntax.edi.SegmentWalk;

/** Walks over segments of EDIFACT. */
final class Walk extends SegmentWalk {
    private static final int LONGEST_TAG = 6;

    private final byte[] bytes;
    private ServiceCharacters characters;
    private boolean broken;

    Walk(byte[] bytes, int from, int limit, ServiceCharacters characters) {
        super(from, limit);
        this.bytes = bytes;
        this.characters = characters;
    }

    /** From here on other service characters hold. */
    void use(ServiceCharacters others) {
        characters = others;
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
            broken |= i < limit() && bytes[i] == '\n';
        }
        return i + 1;
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
