package org.comptoir.integration.mapping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * Prices in the unit of their line. A price may say what it is for (EDIFACT 6411, BT-150 of EN 16931); the canonical one is for so
 * many of the units of the line's quantity. Units of mass, length or volume (Recommendation 20) differ by a power of ten and no more.
 */
public final class PriceUnits {
    /** The power of ten of each unit, to the gram, the metre and the litre. */
    private static final Map<String, Integer> MASS = Map.of("MGM", -3, "GRM", 0, "KGM", 3, "DTN", 5, "TNE", 6);

    private static final Map<String, Integer> LENGTH = Map.of("MMT", -3, "CMT", -2, "DMT", -1, "MTR", 0, "KMT", 3);
    private static final Map<String, Integer> VOLUME =
            Map.of("MLT", -3, "CLT", -2, "DLT", -1, "LTR", 0, "HLT", 2, "MTQ", 3);

    private PriceUnits() {}

    /** {@code price}, which is for units of {@code found}, in units of {@code expected}; empty where they do not compare. */
    public static Optional<UnitPrice> in(String expected, String found, UnitPrice price) {
        if (Quantity.isSameUnit(found, expected)) {
            return Optional.of(price);
        }
        OptionalInt power = power(found, expected);
        return power.isEmpty() ? Optional.empty() : Optional.of(moved(price, power.getAsInt()));
    }

    /** How many powers of ten of the unit {@code to} make one of {@code from}. */
    private static OptionalInt power(String from, String to) {
        for (Map<String, Integer> units : List.of(MASS, LENGTH, VOLUME)) {
            if (units.containsKey(from) && units.containsKey(to)) {
                return OptionalInt.of(units.get(from) - units.get(to));
            }
        }
        return OptionalInt.empty();
    }

    /** The price for a larger number of smaller units; where they are larger ones, the higher price for as many. */
    private static UnitPrice moved(UnitPrice price, int power) {
        BigDecimal per = whole(price.per().movePointRight(power));
        return per.compareTo(BigDecimal.ONE) >= 0
                ? new UnitPrice(price.amount(), price.currency(), per)
                : new UnitPrice(price.amount().movePointLeft(power), price.currency(), price.per());
    }

    private static BigDecimal whole(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
