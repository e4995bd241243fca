package org.comptoir.integration.syntax.edifact;

/**
 * What ends the segments of an interchange without UNA that does not use the apostrophe: some senders write a tilde or a
 * line end and leave UNA out. It shows before the first UNH or UNG.
 */
final class UndeclaredTerminator {
    /** The longest UNB of the standard has some 250 characters. */
    private static final int FAR = 600;

    private final byte[] bytes;
    private final ServiceCharacters usual;

    private UndeclaredTerminator(byte[] bytes, ServiceCharacters usual) {
        this.bytes = bytes;
        this.usual = usual;
    }

    /** {@code usual}, or the same with the terminator that is really used. @param unb where UNB begins */
    static ServiceCharacters in(byte[] bytes, int unb, ServiceCharacters usual) {
        return new UndeclaredTerminator(bytes, usual).from(unb);
    }

    private ServiceCharacters from(int unb) {
        int limit = Math.min(bytes.length - 4, unb + FAR);
        for (int i = unb + 4; i < limit && bytes[i] != usual.terminator(); i++) {
            if (isHeader(i)) {
                return usual.endingWith(before(i));
            }
        }
        return usual;
    }

    private boolean isHeader(int at) {
        boolean header = bytes[at] == 'U' && bytes[at + 1] == 'N' && (bytes[at + 2] == 'H' || bytes[at + 2] == 'G');
        return header && bytes[at + 3] == usual.element();
    }

    /** A sign before the header, else the end of the line; the usual terminator where neither can be one. */
    private char before(int header) {
        int last = header - 1;
        while (bytes[last] == '\n' || bytes[last] == '\r') {
            last--;
        }
        byte sign = bytes[last];
        if (sign < 0) {
            return usual.terminator();
        }
        if (!Character.isLetterOrDigit(sign) && sign > ' ' && sign != usual.element() && sign != usual.component()) {
            return (char) sign;
        }
        return last + 1 < header ? (char) bytes[last + 1] : usual.terminator();
    }
}
