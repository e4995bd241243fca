package org.comptoir.integration.mapping.orderresponse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.kernel.quantity.Quantity;

/** The supplier's decision in codes: 1225 and 4343 for the document, 1229 for a line. */
final class Decisions {
    private Decisions() {}

    /**
     * BGM's function and response type (empty where it has none); null when they leave it open (the lines say it then). That the
     * order arrived (AB) stands beside a decision, too.
     */
    static LineDecision ofDocument(String function, String responseType) {
        LineDecision byType = ofResponseType(responseType);
        LineDecision byFunction = function == null ? null : ofFunction(function);
        boolean open = byType == null || byType == LineDecision.RECEIVED;
        return open && byFunction != null ? byFunction : byType;
    }

    /** What the document and its lines decide together: lines that decide are more than an order that only arrived. */
    static LineDecision ofAll(LineDecision whole, List<OrderResponse.Line> lines) {
        boolean decided = lines.stream().anyMatch(line -> line.decision() != LineDecision.RECEIVED);
        return whole == null || whole == LineDecision.RECEIVED && decided ? ofLines(lines) : whole;
    }

    /**
     * Whether 4343 is an answer to the document: any other says something else, which is told as left over; so is that it arrived,
     * beside a decision.
     */
    static boolean isResponseType(String code, LineDecision decided) {
        LineDecision said = ofResponseType(code);
        return code.equals("AC") || said != null && (said != LineDecision.RECEIVED || said == decided);
    }

    private static LineDecision ofResponseType(String code) {
        return switch (code) {
            case "AP" -> LineDecision.ACCEPTED;
            case "AI", "CA", "AC" -> code.equals("AC") ? null : LineDecision.CHANGED;
            case "RE" -> LineDecision.REFUSED;
            case "AB" -> LineDecision.RECEIVED;
            default -> null;
        };
    }

    /** Whether 1225 is one of an answer: original, or a decision. */
    static boolean isFunction(String code) {
        return code.equals("9") || code.equals("28") || ofFunction(code) != null;
    }

    /** 12: not processed yet. */
    private static LineDecision ofFunction(String code) {
        return switch (code) {
            case "29", "6", "28" -> code.equals("28") ? null : LineDecision.ACCEPTED;
            case "4", "19", "30" -> LineDecision.CHANGED;
            case "27", "8" -> LineDecision.REFUSED;
            case "12" -> LineDecision.RECEIVED;
            default -> null;
        };
    }

    /** LIN's action; the document's decision where the line gives none; null for a code that is no decision. */
    static LineDecision ofLine(String action, LineDecision document) {
        if (action == null) {
            return document == null ? LineDecision.ACCEPTED : document;
        }
        return switch (action) {
            case "5" -> LineDecision.ACCEPTED;
            case "1", "3", "6", "24", "31" -> LineDecision.CHANGED;
            case "2", "7", "10" -> LineDecision.REFUSED;
            default -> null;
        };
    }

    /** What the lines have in common; changed when they differ. */
    static LineDecision ofLines(List<OrderResponse.Line> lines) {
        Set<LineDecision> all = lines.stream().map(OrderResponse.Line::decision).collect(Collectors.toSet());
        if (all.isEmpty()) {
            return LineDecision.ACCEPTED;
        }
        return all.size() == 1 ? all.iterator().next() : LineDecision.CHANGED;
    }

    /**
     * What is confirmed: nothing of a refused line, in the unit that was ordered; what was ordered where an accepted line
     * repeats no other quantity; null where nothing is decided.
     */
    static Quantity answer(LineDecision decision, Quantity confirmed, Quantity ordered) {
        if (confirmed != null) {
            return confirmed;
        }
        if (decision == LineDecision.RECEIVED) {
            return null;
        }
        return decision == LineDecision.REFUSED ? nothing(ordered) : ordered;
    }

    private static Quantity nothing(Quantity ordered) {
        return ordered == null ? Quantity.of(0) : Quantity.of(BigDecimal.ZERO, ordered.unit());
    }

    static String function(LineDecision decision) {
        return switch (decision) {
            case ACCEPTED -> "29";
            case CHANGED -> "4";
            case REFUSED -> "27";
            case RECEIVED -> "12";
        };
    }

    /** BGM 4343 beside the function, or null. */
    static String responseType(LineDecision decision) {
        return decision == LineDecision.RECEIVED ? "AB" : null;
    }

    /** Null where nothing is decided. */
    static String action(LineDecision decision) {
        return switch (decision) {
            case ACCEPTED -> "5";
            case CHANGED -> "3";
            case REFUSED -> "7";
            case RECEIVED -> null;
        };
    }
}
