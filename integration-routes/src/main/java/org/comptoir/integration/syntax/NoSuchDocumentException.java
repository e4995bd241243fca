package org.comptoir.integration.syntax;

/** A format has no document of this kind: not a fault of anybody, another format must be chosen. */
public final class NoSuchDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public NoSuchDocumentException(String message) {
        super(message);
    }
}
