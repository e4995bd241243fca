package org.comptoir.integration.mapping.orderchange;

import java.util.Set;
import org.comptoir.document.OrderChange.Action;

/** What becomes of a line of 860, by element 670 (POC02). */
final class X12Actions {
    /** Quantities, prices, days, articles or all of a line are changed. */
    private static final Set<String> CHANGES =
            Set.of("CA", "CE", "CT", "MU", "PC", "PQ", "PR", "QD", "QI", "RA", "RB", "RE", "RM", "RQ", "RS", "RZ");

    private X12Actions() {}

    /** Null for a code that is no change of a line. */
    static Action of(String code) {
        return switch (code) {
            case "AI" -> Action.ADDED;
            case "DI" -> Action.DELETED;
            case "NC" -> Action.UNCHANGED;
            default -> CHANGES.contains(code) ? Action.CHANGED : null;
        };
    }

    static String code(Action action) {
        return switch (action) {
            case ADDED -> "AI";
            case DELETED -> "DI";
            case CHANGED -> "CA";
            case UNCHANGED -> "NC";
        };
    }
}
