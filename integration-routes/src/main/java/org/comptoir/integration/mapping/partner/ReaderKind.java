package org.comptoir.integration.mapping.partner;

/** The kinds of files that a partner's mapping may read. */
public enum ReaderKind {
    DELIMITED("CSV"),
    FIXED_LENGTH("fixed-length"),
    EDIFACT("EDIFACT"),
    XML("XML");

    private final String label;

    ReaderKind(String label) {
        this.label = label;
    }

    /** As messages name their standard. */
    public String label() {
        return label;
    }

    static ReaderKind of(String element) {
        return switch (element) {
            case "fixed-length" -> FIXED_LENGTH;
            case "edifact" -> EDIFACT;
            case "xml" -> XML;
            default -> DELIMITED;
        };
    }
}
