package org.comptoir.kernel.identifier;

import java.io.Serializable;
import java.util.Optional;
import org.iban4j.IbanUtil;

/** An International Bank Account Number (ISO 13616), structure and check digits verified. */
public record Iban(String value) implements Serializable {
    public Iban {
        if (!IbanUtil.isValid(value)) {
            throw new IllegalArgumentException("not an IBAN");
        }
    }

    /** The IBAN in {@code text}, spaces ignored, or empty when it is none. */
    public static Optional<Iban> parse(String text) {
        String compact = text == null ? "" : text.replace(" ", "");
        return IbanUtil.isValid(compact) ? Optional.of(new Iban(compact)) : Optional.empty();
    }

    /** The first and the last four characters, as it may be shown on a screen. */
    public String masked() {
        return value.substring(0, 4) + " •••• " + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
