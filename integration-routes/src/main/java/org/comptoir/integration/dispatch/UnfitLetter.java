package org.comptoir.integration.dispatch;

/** What was written must not leave; trying again would write the same. */
class UnfitLetter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitLetter(String message) {
        super(message);
    }
}
