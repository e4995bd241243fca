package org.comptoir.exchange;

/**
 * The log's answer to a file that came in: it is stored, durably.
 *
 * @param repeatOf the message that brought the same file before, or null
 */
public record Receipt(long messageId, Long repeatOf) {
    /** Whether the same file came before, so that nothing is left to do but to answer. */
    public boolean isRepeat() {
        return repeatOf != null;
    }
}
