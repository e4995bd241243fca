package org.comptoir.integration.mapping.orderresponse;

import org.comptoir.document.LineDecision;

/** The codes of Peppol for what was decided: of the whole (UNCL4343), of a line (UNCL1229). Older guides use 29, 30, 27 (UNCL1225). */
final class PeppolDecisions {
    private PeppolDecisions() {}

    /** Null for a code that is none of an answer. AB: the order arrived, and is answered later. */
    static LineDecision ofDocument(String code) {
        return switch (code) {
            case "AP", "29" -> LineDecision.ACCEPTED;
            case "CA", "30" -> LineDecision.CHANGED;
            case "RE", "27" -> LineDecision.REFUSED;
            case "AB" -> LineDecision.RECEIVED;
            default -> null;
        };
    }

    /** Null for a code that is not known. 1: added, 42: delivered already. */
    static LineDecision ofLine(String code) {
        return switch (code) {
            case "5", "42", "29" -> LineDecision.ACCEPTED;
            case "1", "3", "30" -> LineDecision.CHANGED;
            case "7", "27" -> LineDecision.REFUSED;
            default -> null;
        };
    }

    static String document(LineDecision decision) {
        return switch (decision) {
            case ACCEPTED -> "AP";
            case CHANGED -> "CA";
            case REFUSED -> "RE";
            case RECEIVED -> "AB";
        };
    }

    /** Null where nothing is decided. */
    static String line(LineDecision decision) {
        return switch (decision) {
            case ACCEPTED -> "5";
            case CHANGED -> "3";
            case REFUSED -> "7";
            case RECEIVED -> null;
        };
    }
}
