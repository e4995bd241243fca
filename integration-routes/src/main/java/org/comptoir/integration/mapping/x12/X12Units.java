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
            Map.entry("MM", "MMT"),
            Map.entry("DK", "KMT"),
            Map.entry("ME", "MGM"),
            Map.entry("ML", "MLT"),
            Map.entry("CC", "CMQ"),
            Map.entry("CI", "INQ"),
            Map.entry("CF", "FTQ"),
            Map.entry("CY", "YDQ"),
            Map.entry("SC", "CMK"),
            Map.entry("SI", "INK"),
            Map.entry("SY", "YDK"),
            Map.entry("ST", "SET"),
            Map.entry("KH", "KWH"),
            Map.entry("03", "SEC"),
            Map.entry("MJ", "MIN"),
            Map.entry("DA", "DAY"),
            Map.entry("WK", "WEE"),
            Map.entry("MO", "MON"),
            Map.entry("YR", "ANN"));
    /** Packages: Recommendation 21 behind an X, as EN 16931 wants them. What is read stays as X12 has it. */
    private static final Map<String, String> PACKAGES = Map.ofEntries(
            Map.entry("XBX", "BX"),
            Map.entry("XCT", "CT"),
            Map.entry("XCS", "CA"),
            Map.entry("XBG", "BG"),
            Map.entry("XPK", "PK"),
            Map.entry("XPX", "PL"),
            Map.entry("XBO", "BO"),
            Map.entry("XDR", "DR"),
            Map.entry("XRO", "RO"),
            Map.entry("XRL", "RL"));

    private static final Map<String, String> X12 = CANONICAL.entrySet().stream()
            .filter(e -> !e.getKey().equals("PC") && !e.getKey().equals("UN"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Recommendation 20 has two codes for a piece, X12's partners one. */
    private static final String PIECE = "H87";

    /** Mutually defined: both lists have it. */
    private static final String OTHER = "ZZ";

    private static final int LENGTH = 2;

    private X12Units() {}

    /** The canonical unit; pieces when the element is absent. */
    public static String fromX12(String code) {
        return code == null || code.isEmpty() ? Quantity.ONE : CANONICAL.getOrDefault(code, code);
    }

    /** Element 355, two characters. A unit that X12 has no code for becomes another one (ZZ), and is told when it is read back. */
    public static String toX12(String unit) {
        String known = X12.getOrDefault(PIECE.equals(unit) ? Quantity.ONE : unit, PACKAGES.getOrDefault(unit, unit));
        return known.length() == LENGTH ? known : OTHER;
    }
}
