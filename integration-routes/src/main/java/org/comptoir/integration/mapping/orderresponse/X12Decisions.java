package org.comptoir.integration.mapping.orderresponse;

import org.comptoir.document.LineDecision;

/** The supplier's decision in codes: 587 for the document, 668 and 670 for a line. */
final class X12Decisions {
    private X12Decisions() {}

    /** BAK02 (AH: on hold, not decided yet); null when it leaves the decision open (the lines say it then). */
    static LineDecision ofDocument(String code) {
        return switch (code) {
            case "AT", "AD", "AE" -> LineDecision.ACCEPTED;
            case "AC", "AM" -> LineDecision.CHANGED;
            case "RD", "RJ", "RF", "RO", "NA" -> LineDecision.REFUSED;
            case "AH" -> LineDecision.RECEIVED;
            default -> null;
        };
    }

    /** ACK01; null for a code that is no decision. */
    static LineDecision ofLine(String code) {
        return switch (code) {
            case "IA", "AA", "AC", "AK", "AR", "DR", "IH" ->
                code.equals("DR") ? LineDecision.CHANGED : LineDecision.ACCEPTED;
            case "IB", "IC", "IQ", "IP", "IS", "BP", "SP", "IF", "IE", "IW" -> LineDecision.CHANGED;
            case "ID", "IR", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8" -> LineDecision.REFUSED;
            default -> null;
        };
    }

    /** Whether goods come under this ACK: those on back order are not confirmed. */
    static boolean confirms(String code) {
        return ofLine(code) != LineDecision.REFUSED && !code.equals("IB");
    }

    static String document(LineDecision decision, boolean withLines) {
        return switch (decision) {
            case ACCEPTED -> withLines ? "AD" : "AT";
            case CHANGED -> "AC";
            case REFUSED -> withLines ? "RD" : "RJ";
            case RECEIVED -> "AH";
        };
    }

    /** POC02; null for a change that leaves the decision open. */
    static LineDecision ofChange(String code) {
        return switch (code) {
            case "NC" -> LineDecision.ACCEPTED;
            case "DI", "RC" -> LineDecision.REFUSED;
            default -> code.isEmpty() ? null : LineDecision.CHANGED;
        };
    }

    /** POC02, which must stand there: an undecided line is not changed. */
    static String change(LineDecision decision) {
        return switch (decision) {
            case ACCEPTED, RECEIVED -> "NC";
            case CHANGED -> "CA";
            case REFUSED -> "DI";
        };
    }

    /** Null where nothing is decided. */
    static String line(LineDecision decision) {
        return switch (decision) {
            case ACCEPTED -> "IA";
            case CHANGED -> "IC";
            case REFUSED -> "IR";
            case RECEIVED -> null;
        };
    }
}
