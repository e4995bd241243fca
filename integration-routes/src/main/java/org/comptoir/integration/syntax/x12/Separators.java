package org.comptoir.integration.syntax.x12;

/**
 * The characters that structure an interchange, as ISA shows them by position (X12.5): no release character exists.
 *
 * @param component separates components, or {@link #NONE}
 * @param repetition separates repetitions from version 00402 on, or {@link #NONE}
 */
public record Separators(char element, char component, char repetition, char terminator) {
    /** Stands for "there is none". */
    public static final char NONE = '\uFFFF';

    /** Whether a reader of this interchange takes {@code c} for one of them. */
    public boolean separates(char c) {
        return c == element || c == component || c == repetition || c == terminator;
    }

    /** What could be part of a text separates nothing: components are not told apart then. */
    Separators withoutPlainOnes() {
        return new Separators(element, plainIsNone(component), plainIsNone(repetition), terminator);
    }

    private char plainIsNone(char c) {
        boolean plain = Character.isLetterOrDigit(c) || c == ' ' || c == element || c == terminator;
        return plain ? NONE : c;
    }
}
