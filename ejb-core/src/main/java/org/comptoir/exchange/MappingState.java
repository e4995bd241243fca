package org.comptoir.exchange;

/** Whether a version of a partner's mapping is in use. */
public enum MappingState {
    /** Stored and checked, never in use. */
    DRAFT,
    /** Reads the partner's files; at most one of a partner's. */
    ACTIVE,
    /** Was in use; may be again. */
    RETIRED
}
