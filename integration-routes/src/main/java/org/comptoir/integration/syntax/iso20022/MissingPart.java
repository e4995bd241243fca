package org.comptoir.integration.syntax.iso20022;

/** An element that the message cannot do without is missing or cannot be read. */
final class MissingPart extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String path;

    MissingPart(String path) {
        super(path);
        this.path = path;
    }

    String path() {
        return path;
    }

    static <T> T required(T value, String path) {
        if (value == null) {
            throw new MissingPart(path);
        }
        return value;
    }
}
