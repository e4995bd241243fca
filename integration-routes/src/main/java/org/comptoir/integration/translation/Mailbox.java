package org.comptoir.integration.translation;

/**
 * A sender or recipient as an envelope names him (EDIFACT S002, S003).
 *
 * @param id the identification, for example a GLN
 * @param qualifier its kind, {@code 14} for a GLN, or empty
 * @param internal the routing address inside his house, or empty
 */
public record Mailbox(String id, String qualifier, String internal) {
    /** A mailbox without a routing address. */
    public static Mailbox of(String id, String qualifier) {
        return new Mailbox(id, qualifier, "");
    }
}
