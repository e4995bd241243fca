package org.comptoir.integration.syntax.edifact;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.integration.syntax.edifact.Slice.Token;

/**
 * Cuts a file into interchanges by looking at service characters and service segments only, in one pass. What stands
 * between interchanges and is not white space becomes a slice of its own, so that nothing is lost.
 */
final class Scanner {
    private final byte[] bytes;
    private final List<Slice> slices = new ArrayList<>();
    private ServiceCharacters characters = ServiceCharacters.DEFAULT;
    private List<Token> tokens = new ArrayList<>();
    private boolean declared;
    private int start;
    private int body;

    private Scanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The interchanges (and stray segments) of {@code bytes}, in order. */
    static List<Slice> scan(byte[] bytes) {
        Scanner scanner = new Scanner(bytes);
        scanner.run(afterByteOrderMark(bytes));
        return scanner.slices;
    }

    static int afterByteOrderMark(byte[] b) {
        return b.length > 2 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF ? 3 : 0;
    }

    private void run(int from) {
        int at = skipBlank(from);
        open(at);
        while (at < bytes.length) {
            at = skipBlank(isAt(at, "UNA") && at + 9 <= bytes.length ? advice(at) : segment(at));
        }
        close(bytes.length);
    }

    private int advice(int at) {
        ServiceCharacters found = ServiceCharacters.at(bytes, at + 3);
        if (!found.areUsable()) {
            return segment(at);
        }
        close(at);
        open(at);
        characters = found;
        declared = true;
        body = skipBlank(at + 9);
        return at + 9;
    }

    private int segment(int at) {
        if (isAt(at, "UNB") && !(declared && tokens.isEmpty())) {
            close(at);
            open(at);
            characters = charactersOf(at);
        }
        int end = endOf(at);
        tokens.add(new Token(tag(at, end), at, end, isTerminator(end - 1)));
        if (isAt(at, "UNZ")) {
            close(end);
            open(end);
        }
        return end;
    }

    /** Without UNA the defaults hold, unless UNB itself shows level B or the characters of the UNA before. */
    private ServiceCharacters charactersOf(int unb) {
        int after = unb + 3 < bytes.length ? bytes[unb + 3] : '+';
        if (after == ServiceCharacters.LEVEL_B.element()) {
            return ServiceCharacters.LEVEL_B;
        }
        return after == characters.element() ? characters : ServiceCharacters.DEFAULT;
    }

    private int endOf(int at) {
        int i = at;
        while (i < bytes.length && bytes[i] != characters.terminator()) {
            i += characters.hasRelease() && bytes[i] == characters.release() ? 2 : 1;
        }
        return Math.min(i + 1, bytes.length);
    }

    private boolean isTerminator(int at) {
        return at >= 0 && bytes[at] == characters.terminator();
    }

    private String tag(int at, int end) {
        int i = at;
        while (i < end
                && i < at + 6
                && bytes[i] != characters.element()
                && bytes[i] != characters.component()
                && bytes[i] != characters.terminator()) {
            i++;
        }
        return new String(bytes, at, i - at, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private void open(int at) {
        start = at;
        body = at;
        declared = false;
        tokens = new ArrayList<>();
    }

    private void close(int end) {
        if (!tokens.isEmpty() || declared) {
            slices.add(new Slice(start, body, end, characters, declared, tokens));
        }
    }

    private int skipBlank(int from) {
        int i = from;
        while (i < bytes.length && (isBlank(bytes[i]) && bytes[i] != characters.terminator())) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\r' || b == '\n' || b == '\t' || b == 0 || b == 0x1A;
    }

    private boolean isAt(int at, String tag) {
        if (at + tag.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            if (bytes[at + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
