package org.comptoir.kernel.identifier;

import java.io.Serializable;
import java.util.Optional;

/** A VAT number: country prefix and the national part. The check key is verified for France: (12 + 3 × (SIREN mod 97)) mod 97. */
public record VatNumber(String value) implements Serializable {
    public VatNumber {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a VAT number: " + value);
        }
    }

    /** The French VAT number of a company. */
    public static VatNumber ofSiren(String siren) {
        return new VatNumber("FR%02d%s".formatted(key(siren), siren));
    }

    /** The VAT number in {@code text}, spaces ignored, or empty when it is none. */
    public static Optional<VatNumber> parse(String text) {
        String compact = text == null ? "" : text.replace(" ", "");
        return valid(compact) ? Optional.of(new VatNumber(compact)) : Optional.empty();
    }

    private static boolean valid(String value) {
        return value != null && value.matches("[A-Z]{2}[0-9A-Z+*]{2,12}") && frenchKeyHolds(value);
    }

    private static boolean frenchKeyHolds(String value) {
        return !value.matches("FR[0-9]{11}") || Long.parseLong(value.substring(2, 4)) == key(value.substring(4));
    }

    private static long key(String siren) {
        return (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
    }

    @Override
    public String toString() {
        return value;
    }
}
