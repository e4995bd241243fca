package org.comptoir.kernel.identifier;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A structured creditor reference (ISO 11649): RF, two check digits, up to 21 letters or digits. */
public record CreditorReference(String value) implements Serializable {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    public CreditorReference {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a creditor reference: " + value);
        }
    }

    /** The reference in {@code text}, spaces ignored, or empty when it is none. */
    public static Optional<CreditorReference> parse(String text) {
        String compact = text == null ? "" : text.replace(" ", "");
        return valid(compact) ? Optional.of(new CreditorReference(compact)) : Optional.empty();
    }

    private static boolean valid(String value) {
        return value.matches("RF[0-9]{2}[0-9A-Z]{1,21}") && remainder(value.substring(4) + value.substring(0, 4)) == 1;
    }

    /** The reference whose free part is {@code body}: letters and digits; other characters are left out. */
    public static CreditorReference of(String body) {
        String clean = body.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return new CreditorReference("RF%02d%s".formatted(98 - remainder(clean + "RF00"), clean));
    }

    private static int remainder(String text) {
        String digits = text.chars()
                .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    @Override
    public String toString() {
        return value;
    }
}
