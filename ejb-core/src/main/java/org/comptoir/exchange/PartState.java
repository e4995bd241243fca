package org.comptoir.exchange;

/** What became of one document of an interchange. */
public enum PartState {
    /** Read, not yet handed to its desk. */
    WAITING,
    /** Had its effect, once. */
    PROCESSED,
    /** Could not be read or was refused: has to be mended. */
    QUARANTINED
}
