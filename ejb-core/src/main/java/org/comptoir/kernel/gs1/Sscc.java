package org.comptoir.kernel.gs1;

import java.io.Serializable;

/** A Serial Shipping Container Code: 18 digits with a check digit; names one logistic unit. */
public record Sscc(String value) implements Serializable {
    /** @throws IllegalArgumentException when it is not 18 digits with a right check digit */
    public Sscc {
        if (value == null || value.length() != 18 || !CheckDigit.digitsOnly(value) || !CheckDigit.holds(value)) {
            throw new IllegalArgumentException("not an SSCC: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
