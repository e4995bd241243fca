package org.comptoir.integration.mapping.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.integration.syntax.text.ResourceLines;

/**
 * Units of measure by code: UN/ECE Recommendation 20 and the packages of Recommendation 21. Older messages write packages
 * without the X that Recommendation 20 puts before them; these are known too.
 */
public final class UnitCodes {
    private static final Set<String> KNOWN = load();
    /** What people write where a code is expected, and the code that they mean. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("KG", "KGM"),
            Map.entry("KGS", "KGM"),
            Map.entry("KILO", "KGM"),
            Map.entry("G", "GRM"),
            Map.entry("GR", "GRM"),
            Map.entry("T", "TNE"),
            Map.entry("TO", "TNE"),
            Map.entry("L", "LTR"),
            Map.entry("LT", "LTR"),
            Map.entry("M", "MTR"),
            Map.entry("ML", "MTR"),
            Map.entry("M2", "MTK"),
            Map.entry("SQM", "MTK"),
            Map.entry("M3", "MTQ"),
            Map.entry("CBM", "MTQ"),
            Map.entry("CM", "CMT"),
            Map.entry("MM", "MMT"),
            Map.entry("H", "HUR"),
            Map.entry("HRS", "HUR"),
            Map.entry("PCS", "C62"),
            Map.entry("PCE", "C62"),
            Map.entry("PC", "C62"),
            Map.entry("PIECE", "C62"),
            Map.entry("PIÈCE", "C62"),
            Map.entry("PIECES", "C62"),
            Map.entry("PIÈCES", "C62"),
            Map.entry("UNITÉ", "C62"),
            Map.entry("UNITÉS", "C62"),
            Map.entry("CARTON", "CT"),
            Map.entry("CARTONS", "CT"),
            Map.entry("STK", "C62"),
            Map.entry("PZ", "C62"),
            Map.entry("U", "C62"),
            Map.entry("UN", "C62"),
            Map.entry("BOX", "XBX"),
            Map.entry("CAR", "XCT"),
            Map.entry("PAL", "XPX"),
            Map.entry("ROL", "XRO"));

    private UnitCodes() {}

    /** Whether Recommendation 20 has it, packages with their X: as EN 16931 has it. */
    public static boolean isRecommended(String code) {
        return KNOWN.contains(code);
    }

    static boolean isKnown(String code) {
        return KNOWN.contains(code) || KNOWN.contains("X" + code);
    }

    /** The code that was meant by an unknown one, where that can be guessed. */
    public static Optional<String> meant(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(MEANT.get(upper))
                .filter(meant -> !meant.equals(code))
                .or(() -> Optional.of(upper).filter(UnitCodes::isKnown));
    }

    private static Set<String> load() {
        return ResourceLines.of(UnitCodes.class, "units.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
