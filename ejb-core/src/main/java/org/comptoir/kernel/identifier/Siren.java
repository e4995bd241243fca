package org.comptoir.kernel.identifier;

import java.io.Serializable;
import java.util.Optional;

/** A French company's number: nine digits, the last a Luhn check digit. */
public record Siren(String value) implements Serializable {
    /** @throws IllegalArgumentException when it is not 9 digits with a right check digit */
    public Siren {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a SIREN: " + value);
        }
    }

    /** The SIREN in {@code text}, spaces ignored, or empty when it is none. */
    public static Optional<Siren> parse(String text) {
        String digits = text == null ? "" : text.replace(" ", "");
        return valid(digits) ? Optional.of(new Siren(digits)) : Optional.empty();
    }

    private static boolean valid(String value) {
        return value != null && value.matches("[0-9]{9}") && Luhn.holds(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
