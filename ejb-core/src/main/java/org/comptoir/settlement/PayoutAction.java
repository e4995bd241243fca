package org.comptoir.settlement;

/** What can be done with a payout or its run. */
public enum PayoutAction {
    APPROVE,
    DISCARD,
    NOTE_SENT,
    NOTE_ACCEPTED,
    NOTE_REJECTED,
    NOTE_BOOKED
}
