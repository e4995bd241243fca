package org.comptoir.ordering;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What a machine's document needs to fit into the books: an identifier fits whole or its document is refused, a text is cut
 * and that is told. Pages have their limits at their fields (EXC-01).
 */
public final class IntakeFit {
    /** Digits before and behind the point of a quantity. */
    private static final int DIGITS = 12;

    private static final int DECIMALS = 3;

    private final List<Finding> findings;

    /** @param findings where to tell what does not fit */
    public IntakeFit(List<Finding> findings) {
        this.findings = findings;
    }

    /** The identifier, which may be null; an error where it has more than {@code longest} characters. */
    public String identifier(String value, int longest, Place place) {
        if (value != null && value.length() > longest) {
            findings.add(Finding.error("intake.identifier.long", place, value, length(value), number(longest)));
        }
        return value;
    }

    /** The text, which may be null, or its first {@code longest} characters, with a warning. */
    public String text(String value, int longest, Place place) {
        if (value == null || value.length() <= longest) {
            return value;
        }
        findings.add(Finding.warning("intake.text.long", place, value, length(value), number(longest)));
        int end = Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
        return value.substring(0, end);
    }

    /** An error where the quantity has more digits than are kept, so that nothing is rounded. */
    public void quantity(Quantity quantity, Place place) {
        BigDecimal value = quantity.value();
        if (value.scale() > DECIMALS || value.precision() - value.scale() > DIGITS) {
            findings.add(Finding.error(
                    "intake.quantity.digits", place, value.toPlainString(), number(DIGITS), number(DECIMALS)));
        }
    }

    private static String length(String value) {
        return number(value.length());
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
