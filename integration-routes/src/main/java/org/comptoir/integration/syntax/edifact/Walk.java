package org.comptoir.integration.syntax.edifact;

import java.nio.charset.StandardCharsets;

/** Walks over the segments in a stretch of bytes by looking at service characters only. */
final class Walk {
    private static final int LONGEST_TAG = 6;

    private final byte[] bytes;
    private final int limit;
    private ServiceCharacters characters;
    private int start;
    private int end;
    private boolean broken;

    Walk(byte[] bytes, int from, int limit, ServiceCharacters characters) {
        this.bytes = bytes;
        this.limit = limit;
        this.characters = characters;
        this.end = from;
    }

    /** From here on other service characters hold. */
    void use(ServiceCharacters others) {
        characters = others;
    }

    /** Goes to the next segment. @return false when there is none */
    boolean advances() {
        if (!finds()) {
            return false;
        }
        take();
        return true;
    }

    /** Goes to where the next segment begins. @return false when there is none */
    boolean finds() {
        start = end;
        while (start < limit && isBlank(bytes[start]) && bytes[start] != characters.terminator()) {
            start++;
        }
        return start < limit;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\r' || b == '\n' || b == '\t' || b == 0 || b == 0x1A;
    }

    /** Finds the end of the segment that begins here. */
    void take() {
        char terminator = characters.terminator();
        char release = characters.hasRelease() ? characters.release() : terminator;
        int i = start;
        broken = false;
        for (; i < limit && bytes[i] != terminator; i++) {
            if (bytes[i] == release) {
                i++;
            }
            broken |= i < limit && bytes[i] == '\n';
        }
        end = Math.min(i + 1, limit);
    }

    /** Goes over what is no segment. @param to where the next one may begin */
    void skip(int to) {
        end = to;
    }

    int start() {
        return start;
    }

    /** Behind the terminator, or the end of the file when that is missing. */
    int end() {
        return end;
    }

    /** Whether a line ends inside the segment. */
    boolean isBroken() {
        return broken;
    }

    boolean isTerminated() {
        return bytes[end - 1] == characters.terminator();
    }

    /** Whether these letters stand where the segment begins. */
    boolean isAt(String letters) {
        if (start + letters.length() > limit) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (bytes[start + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The length of its tag, cut where it is far too long for one. */
    int tagLength() {
        int i = start;
        while (i < end && i < start + LONGEST_TAG && !characters.ends(bytes[i])) {
            i++;
        }
        return i - start;
    }

    String tag() {
        return new String(bytes, start, tagLength(), StandardCharsets.ISO_8859_1);
    }
}
