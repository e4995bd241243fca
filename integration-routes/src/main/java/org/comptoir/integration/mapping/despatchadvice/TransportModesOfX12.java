package org.comptoir.integration.mapping.despatchadvice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Element 91 of TD5 and UNCL8067. Other codes of 91 say more than by which means goods come: less than a trailer, fetched … */
final class TransportModesOfX12 {
    private static final Map<String, String> MODES =
            Map.of("S", "10", "R", "20", "M", "30", "A", "40", "7", "50", "X", "60", "PL", "70", "W", "80");
    /** Containers at sea, motor without regard to whose. */
    private static final Map<String, String> MORE = Map.of("O", "10", "J", "30");

    private static final Map<String, String> CODES =
            MODES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private TransportModesOfX12() {}

    /** UNCL8067. */
    static Optional<String> ofCode(String code) {
        return Optional.ofNullable(MODES.getOrDefault(code, MORE.get(code)));
    }

    /** Element 91, or null where it has no such code. */
    static String toCode(String mode) {
        return mode == null ? null : CODES.get(mode);
    }
}
