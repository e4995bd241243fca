package org.comptoir.integration.mapping.partner;

/** The kinds of files that a partner's mapping may read. */
public enum ReaderKind {
    DELIMITED("CSV"),
    FIXED_LENGTH("fixed-length"),
    EDIFACT("EDIFACT"),
    X12("X12"),
    JSON("JSON"),
    XML("XML");

    private final String label;

    ReaderKind(String label) {
        this.label = label;
    }

    /** As messages name their standard. */
    public String label() {
        return label;
    }

    /** Whether the standard mapping of the same file is what the bindings add to. */
    public boolean isOverStandard() {
        return this == EDIFACT || this == X12;
    }

    static ReaderKind of(String element) {
        return switch (element) {
            case "fixed-length" -> FIXED_LENGTH;
            case "edifact" -> EDIFACT;
            case "x12" -> X12;
            case "json" -> JSON;
            case "xml" -> XML;
            default -> DELIMITED;
        };
    }
}
