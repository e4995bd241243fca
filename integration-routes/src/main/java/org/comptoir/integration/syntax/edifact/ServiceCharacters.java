package org.comptoir.integration.syntax.edifact;

import java.nio.charset.StandardCharsets;

/**
 * The characters that structure an interchange (ISO 9735-1 clause 8), as UNA gives them or as they are by default.
 *
 * @param release quotes the next character, or a space for "none"
 * @param repetition separates repetitions from syntax version 4 on, or a space for "none"
 */
public record ServiceCharacters(
        char component, char element, char decimal, char release, char repetition, char terminator) {
    /** The set of level A, used without UNA. */
    public static final ServiceCharacters DEFAULT = new ServiceCharacters(':', '+', '.', '?', ' ', '\'');
    /** The set of level B: the information separators IS1, IS3, IS4, without release character. */
    public static final ServiceCharacters LEVEL_B = new ServiceCharacters('\u001F', '\u001D', '.', ' ', ' ', '\u001C');

    /** The six characters after "UNA" at {@code at}; the caller has checked that they are there. */
    static ServiceCharacters at(byte[] bytes, int at) {
        String una = new String(bytes, at, 6, StandardCharsets.ISO_8859_1);
        return new ServiceCharacters(
                una.charAt(0), una.charAt(1), una.charAt(2), una.charAt(3), una.charAt(4), una.charAt(5));
    }

    /** The same with another terminator. */
    ServiceCharacters endingWith(char other) {
        return new ServiceCharacters(component, element, decimal, release, repetition, other);
    }

    /** UNA without its blank in the fifth place: the terminator stands there, and what follows is no sign any more. */
    boolean areShort() {
        return repetition == DEFAULT.terminator && (terminator <= ' ' || Character.isLetter(terminator));
    }

    /** What was meant by a UNA without its blank. */
    ServiceCharacters completed() {
        return new ServiceCharacters(component, element, decimal, release, ' ', repetition);
    }

    /** Whether each of them can do its work: no letters, no digits, nothing twice. */
    boolean areUsable() {
        return component != element && element != terminator && component != terminator && arePlain();
    }

    private boolean arePlain() {
        return isPlain(component) && isPlain(element) && isPlain(terminator) && release != element;
    }

    private static boolean isPlain(char c) {
        return c < 128 && !Character.isLetterOrDigit(c) && c != ' ';
    }

    boolean hasRelease() {
        return release != ' ';
    }

    /** Whether a tag ends before this byte. */
    boolean ends(byte b) {
        return b == element || b == component || b == terminator;
    }

    /** The terminator for people to read. */
    String shownTerminator() {
        return terminator == '\n' || terminator == '\r' ? "\u21B5" : String.valueOf(terminator);
    }

    /** The segment UNA that declares them. */
    String toUna() {
        return "UNA" + component + element + decimal + release + repetition + terminator;
    }
}
