package org.comptoir.integration.syntax.x12;

import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * The separators of an interchange, taken from ISA: by position where it has its fixed width of 106 characters, else by
 * counting its sixteen elements.
 */
final class IsaHeader {
    private static final int[] SEPARATORS = {6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};
    private static final int COMPONENT = 104;
    private static final int REPETITION = 82;
    private static final int FARTHEST = 400;
    private static final int ELEMENTS = 16;

    private final String text;
    private final int at;
    private final char element;

    private IsaHeader(String text, int at) {
        this.text = text;
        this.at = at;
        this.element = text.charAt(at + 3);
    }

    /** Whether an interchange header can begin at {@code at}. */
    static boolean isAt(String text, int at) {
        return text.startsWith("ISA", at)
                && at + 3 < text.length()
                && !Character.isLetterOrDigit(text.charAt(at + 3))
                && text.charAt(at + 3) != ' ';
    }

    /** The separators with findings about the header, or null with an error when it cannot be understood. */
    record Found(Separators separators, List<Finding> findings) {}

    static Found of(String text, int at) {
        IsaHeader header = new IsaHeader(text, at);
        return header.isFixed() ? header.fixed() : header.counted();
    }

    private boolean isFixed() {
        if (at + COMPONENT + 1 >= text.length()) {
            return false;
        }
        for (int position : SEPARATORS) {
            if (text.charAt(at + position) != element) {
                return false;
            }
        }
        return true;
    }

    private Found fixed() {
        return checked(
                text.charAt(at + REPETITION), text.charAt(at + COMPONENT), text.charAt(at + COMPONENT + 1), List.of());
    }

    /** After the sixteenth separator stand the component separator and the terminator. */
    private Found counted() {
        int i = at + 3;
        int eleventh = 0;
        for (int n = 0; n < ELEMENTS; i++) {
            if (i >= text.length() - 1 || i > at + FARTHEST) {
                return new Found(null, List.of(Finding.error("x12.isa.broken", new Place.WholeFile())));
            }
            n += text.charAt(i) == element ? 1 : 0;
            eleventh = n == 11 && text.charAt(i) == element ? i + 1 : eleventh;
        }
        if (i + 1 >= text.length()) {
            return new Found(null, List.of(Finding.error("x12.isa.broken", new Place.WholeFile())));
        }
        Finding width = Finding.warning("x12.isa.width", new Place.WholeFile());
        return checked(text.charAt(eleventh), text.charAt(i), afterSpaces(i + 1), List.of(width));
    }

    /** The terminator: a header filled up with spaces at its end has it behind them. */
    private char afterSpaces(int from) {
        int i = from;
        while (i < text.length() - 1 && text.charAt(i) == ' ') {
            i++;
        }
        return text.charAt(i);
    }

    private Found checked(char repetition, char component, char terminator, List<Finding> findings) {
        boolean swallowed = component == '~' && (terminator == '\n' || terminator == '\r');
        char end = swallowed ? component : terminator;
        if (Character.isLetterOrDigit(end) || end == ' ' || end == element) {
            return new Found(null, List.of(Finding.error("x12.isa.broken", new Place.WholeFile())));
        }
        Separators raw = new Separators(element, component, repetition, end);
        Separators usable = raw.withoutPlainOnes();
        if (usable.component() != Separators.NONE) {
            return new Found(usable, findings);
        }
        Finding odd = Finding.warning("x12.isa.component", new Place.WholeFile(), printable(component));
        return new Found(
                usable,
                java.util.stream.Stream.concat(findings.stream(), java.util.stream.Stream.of(odd))
                        .toList());
    }

    private static String printable(char c) {
        return c < ' ' ? String.format(java.util.Locale.ROOT, "0x%02X", (int) c) : String.valueOf(c);
    }
}
