package org.comptoir.integration.syntax.edifact;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a file into interchanges by looking at service characters and service segments only, in one pass. What stands
 * between interchanges and is not white space becomes a slice of its own, so that nothing is lost.
 */
final class Scanner {
    /** The length of UNA. */
    static final int UNA = 9;

    private final byte[] bytes;
    private final Walk walk;
    private final Wrapped wrapped;
    private final List<Slice> slices = new ArrayList<>();
    private ServiceCharacters characters = ServiceCharacters.DEFAULT;
    private boolean declared;
    private boolean guessed;
    private int start;
    private int body;
    private String first = "";
    private boolean empty = true;

    private Scanner(byte[] bytes) {
        this.bytes = bytes;
        this.walk = new Walk(bytes, afterByteOrderMark(bytes), bytes.length, characters);
        this.wrapped = new Wrapped(bytes);
    }

    /** The interchanges (and stray segments) of a file, in order; wrapped whether it was cut into lines of one length. */
    record Found(List<Slice> slices, boolean wrapped) {}

    static Found scan(byte[] bytes) {
        Scanner scanner = new Scanner(bytes);
        scanner.run();
        return new Found(scanner.slices, scanner.wrapped.is());
    }

    static int afterByteOrderMark(byte[] b) {
        return b.length > 2 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF ? 3 : 0;
    }

    private void run() {
        boolean more = walk.finds();
        open(walk.start());
        while (more) {
            if (!(walk.isAt("UNA") && walk.start() + UNA <= bytes.length && advice())) {
                segment();
            }
            more = walk.finds();
        }
        close(bytes.length);
    }

    /** @return false when the characters behind UNA cannot be service characters */
    private boolean advice() {
        int at = walk.start();
        ServiceCharacters written = ServiceCharacters.at(bytes, at + 3);
        ServiceCharacters found = written.areShort() ? written.completed() : written;
        if (!found.areUsable()) {
            return false;
        }
        close(at);
        open(at);
        use(found);
        declared = true;
        body = at + (written.areShort() ? UNA - 1 : UNA);
        walk.skip(body);
        return true;
    }

    private void use(ServiceCharacters found) {
        characters = found;
        walk.use(found);
    }

    private void segment() {
        int at = walk.start();
        if (walk.isAt("UNB") && !(declared && empty)) {
            close(at);
            open(at);
            ServiceCharacters usual = charactersOf(at);
            use(UndeclaredTerminator.in(bytes, at, usual));
            guessed = !characters.equals(usual);
        }
        walk.take();
        if (empty && leavesStrayText(at)) {
            return;
        }
        if (walk.isBroken() && characters.terminator() != '\n') {
            wrapped.note(at, walk.end());
        }
        if (empty) {
            first = walk.tag();
            empty = false;
        }
        if (walk.isAt("UNZ")) {
            close(walk.end());
            open(walk.end());
        }
    }

    /** Goes back to the line of this stretch where an interchange begins: what is before it is no segment. */
    private boolean leavesStrayText(int from) {
        if (walk.isAt("UN")) {
            return false;
        }
        int line = lineOfInterchange(from, Math.min(walk.end(), bytes.length - UNA));
        if (line < 0) {
            return false;
        }
        first = "";
        empty = false;
        close(line);
        open(line);
        walk.skip(line);
        return true;
    }

    private int lineOfInterchange(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean begins = bytes[i - 1] == '\n' && bytes[i] == 'U' && bytes[i + 1] == 'N';
            if (begins && (bytes[i + 2] == 'A' || bytes[i + 2] == 'B') && !Character.isLetterOrDigit(bytes[i + 3])) {
                return i;
            }
        }
        return -1;
    }

    /** Without UNA the defaults hold, unless UNB itself shows level B or the characters of the UNA before. */
    private ServiceCharacters charactersOf(int unb) {
        int after = unb + 3 < bytes.length ? bytes[unb + 3] : '+';
        if (after == ServiceCharacters.LEVEL_B.element()) {
            return ServiceCharacters.LEVEL_B;
        }
        return after == characters.element() ? characters : ServiceCharacters.DEFAULT;
    }

    private void open(int at) {
        start = at;
        body = at;
        declared = false;
        guessed = false;
        first = "";
        empty = true;
    }

    private void close(int end) {
        if (!empty || declared) {
            slices.add(new Slice(start, body, end, characters, declared, guessed, first));
        }
    }
}
