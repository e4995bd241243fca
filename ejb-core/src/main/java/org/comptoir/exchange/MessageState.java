package org.comptoir.exchange;

/** The states of a message in the log; {@link MessageLifeCycle} says how they follow each other. */
public enum MessageState {
    /** Stored; nothing else has happened. */
    RECEIVED,
    /** Its format is known. */
    RECOGNISED,
    /** Its documents could be read. */
    TRANSLATED,
    /** Every document in it had its effect. */
    PROCESSED,
    /** Something in it has to be mended; nothing of the faulty part had an effect. */
    QUARANTINED,
    /** The same file came before: answered again, never processed again. */
    DUPLICATE,
    /** Waits to be sent. */
    READY,
    /** A worker is sending it; the claim ends with its lease. */
    CLAIMED,
    SENT,
    /** The partner's acknowledgement says that he took it. */
    ACKNOWLEDGED,
    /** The partner's acknowledgement says that he refused it. */
    REFUSED,
    /** The partner's acknowledgement should have come by now. */
    OVERDUE,
    /** Given up after many attempts; the operator can have it sent again. */
    DEAD
}
