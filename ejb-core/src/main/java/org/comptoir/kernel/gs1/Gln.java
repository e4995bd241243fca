package org.comptoir.kernel.gs1;

import java.io.Serializable;
import java.util.Optional;

/** A Global Location Number: 13 digits with a check digit; names a company or one of its places. */
public record Gln(String value) implements Serializable {
    /** @throws IllegalArgumentException when it is not 13 digits with a right check digit */
    public Gln {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a GLN: " + value);
        }
    }

    /** The GLN {@code value}. @throws IllegalArgumentException when it is none */
    public static Gln of(String value) {
        return new Gln(value);
    }

    /** The GLN in {@code text}, or empty when it is none. */
    public static Optional<Gln> parse(String text) {
        return text != null && valid(text.strip()) ? Optional.of(new Gln(text.strip())) : Optional.empty();
    }

    private static boolean valid(String value) {
        return value != null && value.length() == 13 && CheckDigit.digitsOnly(value) && CheckDigit.holds(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
