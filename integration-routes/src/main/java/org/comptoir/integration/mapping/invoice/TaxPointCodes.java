package org.comptoir.integration.mapping.invoice;

import java.util.Map;

/** BT-8: UBL has it by UNCL2005, as the canonical document, CII by UNCL2475. */
final class TaxPointCodes {
    private static final Map<String, String> CII = Map.of("3", "5", "35", "29", "432", "72");
    private static final Map<String, String> CANONICAL = Map.of("5", "3", "29", "35", "72", "432");

    private TaxPointCodes() {}

    /** The code by UNCL2005, or null. */
    static String read(String code) {
        return code == null ? null : CANONICAL.getOrDefault(code, code);
    }

    /** The code by UNCL2475, or null. */
    static String cii(String code) {
        return code == null ? null : CII.getOrDefault(code, code);
    }
}
