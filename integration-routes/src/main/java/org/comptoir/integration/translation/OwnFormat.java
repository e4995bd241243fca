package org.comptoir.integration.translation;

/** Our own layouts, documented in {@code docs/layouts.md} (EXC-02). */
public enum OwnFormat {
    CSV("CSV"),
    XLSX("XLSX"),
    JSON("JSON"),
    FIXED("fixed-length");

    private final String label;

    OwnFormat(String label) {
        this.label = label;
    }

    /** Its name for people; the same in every language. */
    public String label() {
        return label;
    }
}
