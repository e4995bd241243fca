package org.comptoir.kernel.identifier;

import java.io.Serializable;
import java.util.Optional;

/** A VAT number: country prefix and the national part, whose form and check digits are verified where {@link VatKeys} knows them. */
public record VatNumber(String value) implements Serializable {
    public VatNumber {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a VAT number: " + value);
        }
    }

    /** The French VAT number of a company. */
    public static VatNumber ofSiren(String siren) {
        return new VatNumber("FR%02d%s".formatted(VatKeys.french(siren), siren));
    }

    /** The VAT number in {@code text}, spaces ignored, or empty when it is none. */
    public static Optional<VatNumber> parse(String text) {
        String compact = text == null ? "" : text.replace(" ", "");
        return valid(compact) ? Optional.of(new VatNumber(compact)) : Optional.empty();
    }

    private static boolean valid(String value) {
        return value != null
                && value.matches("[A-Z]{2}[0-9A-Z+*]{2,12}")
                && VatKeys.hold(value.substring(0, 2), value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
