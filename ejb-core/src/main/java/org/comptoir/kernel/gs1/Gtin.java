package org.comptoir.kernel.gs1;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Global Trade Item Number of 8, 12, 13 or 14 digits with its check digit verified (CAT-01; GS1 General
 * Specifications 4.14). Two GTINs are the same when they are equal once filled up with zeros to 14 digits.
 */
public final class Gtin implements Serializable, Comparable<Gtin> {
    private static final long serialVersionUID = 1L;
    private static final Pattern ZEROS = Pattern.compile("0+");
    private final String fourteen;
    private final String written;

    private Gtin(String written) {
        this.written = written;
        this.fourteen = "0".repeat(14 - written.length()) + written;
    }

    /** The GTIN in {@code text}. @throws IllegalArgumentException when the length or the check digit is wrong */
    public static Gtin of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a GTIN: " + text));
    }

    /** The GTIN in {@code text} (spaces around it ignored), or empty when it is none. */
    public static Optional<Gtin> parse(String text) {
        String digits = text == null ? "" : text.strip();
        boolean length =
                switch (digits.length()) {
                    case 8, 12, 13, 14 -> true;
                    default -> false;
                };
        return length
                        && CheckDigit.digitsOnly(digits)
                        && CheckDigit.holds(digits)
                        && !ZEROS.matcher(digits).matches()
                ? Optional.of(new Gtin(digits))
                : Optional.empty();
    }

    /** The GTIN whose digits but the check digit are {@code body} (7, 11, 12 or 13 digits). */
    public static Gtin complete(String body) {
        return of(body + CheckDigit.of(body));
    }

    /** The key by which GTINs are compared and stored: 14 digits. */
    public String toGtin14() {
        return fourteen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gtin that && fourteen.equals(that.fourteen);
    }

    @Override
    public int hashCode() {
        return fourteen.hashCode();
    }

    @Override
    public int compareTo(Gtin other) {
        return fourteen.compareTo(other.fourteen);
    }

    /** The digits as they were written. */
    @Override
    public String toString() {
        return written;
    }
}
