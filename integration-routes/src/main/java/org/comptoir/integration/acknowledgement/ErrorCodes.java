package org.comptoir.integration.acknowledgement;

import java.util.LinkedHashMap;
import java.util.Map;

/** Findings in the error codes of ISO 9735 (element 0085). The longest matching beginning of a code counts. */
final class ErrorCodes {
    static final String UNSPECIFIED = "18";
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        CODES.put("edifact.count", "29");
        CODES.put("edifact.reference.repeated", "26");
        CODES.put("edifact.reference", "28");
        CODES.put("edifact.trailer.missing", "13");
        CODES.put("edifact.interchange.empty", "32");
        CODES.put("edifact.terminator", "22");
        CODES.put("edifact.una", "22");
        CODES.put("edifact.lowercase", "21");
        CODES.put("edifact.header.missing", "13");
        CODES.put("edifact.segment.missing", "13");
        CODES.put("edifact.segment.surplus", "15");
        CODES.put("edifact.segment.order", "15");
        CODES.put("edifact.segment.outside", "33");
        CODES.put("edifact.segment.tag", "15");
        CODES.put("edifact.segment.long", "39");
        CODES.put("edifact.segment.repeated", "35");
        CODES.put("edifact.stray", "33");
        CODES.put("edifact.element.missing", "13");
        CODES.put("edifact.element.number", "37");
        CODES.put("edifact.number", "37");
        CODES.put("edifact.message.unknown", "14");
        CODES.put("edifact.charset", "46");
        CODES.put("edifact", "12");
        CODES.put("document.number.missing", "13");
        CODES.put("document.lines.none", "13");
        CODES.put("document.line.noquantity", "13");
        CODES.put("document.order.missing", "13");
        CODES.put("document", "12");
        CODES.put("identifier", "12");
    }

    private ErrorCodes() {}

    static String of(String findingCode) {
        return CODES.entrySet().stream()
                .filter(e -> findingCode.startsWith(e.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(UNSPECIFIED);
    }
}
