package org.comptoir.settlement;

/** Where a payout, and the run it belongs to, stands. */
public enum PayoutStatus {
    PROPOSED,
    /** A second person approved it: the file is on its way to the bank. */
    APPROVED,
    /** The bank has the file. */
    SENT,
    /** The bank took the order (pain.002). */
    ACCEPTED_BY_BANK,
    /** The bank booked it (camt.054): paid. */
    BOOKED,
    /** The bank rejected it; its invoices are free for the next run. */
    REJECTED,
    /** Nobody approved it; its invoices are free for the next run. */
    DISCARDED
}
