package org.comptoir.kernel.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

/** A number of units of measure (UN/ECE Recommendation 20 code, {@code C62} = one, {@code H87} = piece). */
public record Quantity(BigDecimal value, String unit) implements Serializable {
    /** The code for "one". */
    public static final String ONE = "C62";

    /** One, piece, each, number of articles, and the piece of older directories. */
    private static final Set<String> PIECES = Set.of(ONE, "H87", "EA", "NAR", "NMB", "PCE");

    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /** {@code value} pieces (C62). */
    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value), ONE);
    }

    public static Quantity of(BigDecimal value, String unit) {
        return new Quantity(value, unit);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(same(other).value), unit);
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(same(other).value), unit);
    }

    /** Whether two units are one, or both a single piece, for which Recommendation 20 and its users have several codes. */
    public static boolean isSameUnit(String one, String other) {
        return one.equals(other) || PIECES.contains(one) && PIECES.contains(other);
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    /** Whether this is a whole multiple of {@code step} (true for a step that is not positive). */
    public boolean isMultipleOf(BigDecimal step) {
        return step.signum() <= 0 || value.remainder(step).signum() == 0;
    }

    private Quantity same(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(unit + " is not " + other.unit);
        }
        return other;
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
