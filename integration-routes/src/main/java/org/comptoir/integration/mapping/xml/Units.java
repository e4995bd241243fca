package org.comptoir.integration.mapping.xml;

import org.comptoir.kernel.quantity.Quantity;

/** Units of measure (UN/ECE Recommendation 20). What it no longer has, PCE and PC, is C62 in the canonical documents. */
final class Units {
    private Units() {}

    static String read(String code) {
        if (code == null || code.isBlank()) {
            return Quantity.ONE;
        }
        return code.equals("PCE") || code.equals("PC") ? Quantity.ONE : code;
    }
}
