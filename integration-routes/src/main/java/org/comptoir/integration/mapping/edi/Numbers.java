package org.comptoir.integration.mapping.edi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as ISO 9735-1 clause 10 writes them: point or comma, no thousands separator, a minus in front. */
public final class Numbers {
    private static final Pattern FORM = Pattern.compile("[-+]?(\\d{1,35}([.,]\\d{0,35})?|[.,]\\d{1,35})");

    private Numbers() {}

    /** The number in {@code text}, or empty. */
    public static Optional<BigDecimal> parse(String text) {
        String clean = text.strip();
        return FORM.matcher(clean).matches() ? Optional.of(new BigDecimal(clean.replace(',', '.'))) : Optional.empty();
    }
}
