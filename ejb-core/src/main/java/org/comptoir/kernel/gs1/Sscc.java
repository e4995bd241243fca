package org.comptoir.kernel.gs1;

import java.io.Serializable;
import java.util.Optional;

/** A Serial Shipping Container Code: 18 digits with a check digit; names one logistic unit. */
public record Sscc(String value) implements Serializable {
    /** @throws IllegalArgumentException when it is not 18 digits with a right check digit */
    public Sscc {
        if (!valid(value)) {
            throw new IllegalArgumentException("not an SSCC: " + value);
        }
    }

    /** The SSCC in {@code text}, or empty when it is none. */
    public static Optional<Sscc> parse(String text) {
        return text != null && valid(text.strip()) ? Optional.of(new Sscc(text.strip())) : Optional.empty();
    }

    /** The SSCC whose first 17 digits are {@code body}. */
    public static Sscc completing(String body) {
        return new Sscc(body + CheckDigit.of(body));
    }

    private static boolean valid(String value) {
        return value != null && value.length() == 18 && CheckDigit.digitsOnly(value) && CheckDigit.holds(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
