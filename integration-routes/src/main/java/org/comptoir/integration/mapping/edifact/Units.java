package org.comptoir.integration.mapping.edifact;

import org.comptoir.kernel.quantity.Quantity;

/**
 * Units of measure. Directories of the nineties write PCE for "piece", which Recommendation 20 no longer has; the
 * canonical documents say C62 for it.
 */
public final class Units {
    private static final String PIECE = "PCE";

    private Units() {}

    /** The canonical unit for element 6411; pieces when it is absent. */
    public static String fromEdifact(String code) {
        return code == null || code.isEmpty() || code.equals(PIECE) || code.equals("PC") ? Quantity.ONE : code;
    }

    /** Element 6411 for a canonical unit, or empty for pieces, which need no unit (EANCOM). */
    public static String toEdifact(String unit) {
        return unit.equals(Quantity.ONE) ? "" : unit;
    }
}
