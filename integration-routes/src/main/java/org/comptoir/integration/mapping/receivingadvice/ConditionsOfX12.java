package org.comptoir.integration.mapping.receivingadvice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The condition of received goods: element 412 and EDIFACT's reason for a discrepancy (UNCL4221), where both have a word. */
final class ConditionsOfX12 {
    private static final Map<String, String> DISCREPANCIES = Map.of("01", "AF", "03", "AC");

    /** Quantity short: it never came. Good condition: it is not in question. */
    private static final Set<String> NOT_REFUSED = Set.of("02", "07");

    private ConditionsOfX12() {}

    /** Whether goods in this condition came and were not accepted. */
    static boolean isRefused(String condition) {
        return !NOT_REFUSED.contains(condition);
    }

    /** UNCL4221 for element 412. */
    static Optional<String> discrepancy(String condition) {
        return Optional.ofNullable(DISCREPANCIES.get(condition));
    }

    /** Element 412 for UNCL4221. */
    static Optional<String> condition(String discrepancy) {
        return DISCREPANCIES.entrySet().stream()
                .filter(e -> e.getValue().equals(discrepancy))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
