package org.comptoir.kernel.identifier;

import java.io.Serializable;
import java.util.Optional;

/** A French establishment's number: SIREN (9 digits) and NIC (5), with a Luhn check digit; La Poste's own sum counts too. */
public record Siret(String value) implements Serializable {
    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException when it is not 14 digits with a right check digit */
    public Siret {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a SIRET: " + value);
        }
    }

    /** The SIRET in {@code text}, spaces ignored, or empty when it is none. */
    public static Optional<Siret> parse(String text) {
        String digits = text == null ? "" : text.replace(" ", "");
        return valid(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    /** The company's number: the first nine digits. */
    public String siren() {
        return value.substring(0, 9);
    }

    private static boolean valid(String value) {
        return value != null && value.matches("[0-9]{14}") && (Luhn.holds(value) || laPoste(value));
    }

    private static boolean laPoste(String value) {
        return value.startsWith(LA_POSTE) && value.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
