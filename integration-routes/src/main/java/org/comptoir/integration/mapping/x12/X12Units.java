package org.comptoir.integration.mapping.x12;

import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.kernel.quantity.Quantity;

/** Units of X12 element 355 and those of UN/ECE Recommendation 20 in the canonical documents. What both have stays. */
public final class X12Units {
    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("EA", Quantity.ONE),
            Map.entry("PC", Quantity.ONE),
            Map.entry("UN", Quantity.ONE),
            Map.entry("CA", "CS"),
            Map.entry("KG", "KGM"),
            Map.entry("LB", "LBR"),
            Map.entry("TN", "STN"),
            Map.entry("MP", "TNE"),
            Map.entry("LT", "LTR"),
            Map.entry("GA", "GLL"),
            Map.entry("MR", "MTR"),
            Map.entry("SM", "MTK"),
            Map.entry("CR", "MTQ"),
            Map.entry("FT", "FOT"),
            Map.entry("SF", "FTK"),
            Map.entry("IN", "INH"),
            Map.entry("YD", "YRD"),
            Map.entry("DZ", "DZN"),
            Map.entry("PR", "PR"),
            Map.entry("HR", "HUR"),
            Map.entry("TH", "MIL"),
            Map.entry("OZ", "ONZ"),
            Map.entry("GR", "GRM"),
            Map.entry("CM", "CMT"),
            Map.entry("MM", "MMT"));
    private static final Map<String, String> X12 = CANONICAL.entrySet().stream()
            .filter(e -> !e.getKey().equals("PC") && !e.getKey().equals("UN"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Recommendation 20 has two codes for a piece, X12's partners one. */
    private static final String PIECE = "H87";

    private X12Units() {}

    /** The canonical unit; pieces when the element is absent. */
    public static String fromX12(String code) {
        return code == null || code.isEmpty() ? Quantity.ONE : CANONICAL.getOrDefault(code, code);
    }

    /** Element 355, two characters. A unit that X12 has no code for is written as it is, and told when it is read back. */
    public static String toX12(String unit) {
        return X12.getOrDefault(PIECE.equals(unit) ? Quantity.ONE : unit, unit);
    }
}
