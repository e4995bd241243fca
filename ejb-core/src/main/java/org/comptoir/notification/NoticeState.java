package org.comptoir.notification;

/** Where a notice stands. */
public enum NoticeState {
    QUEUED,
    /** A worker has it; when it dies, the claim lapses. */
    CLAIMED,
    SENT,
    /** It could not be sent; it is tried again later. */
    FAILED,
    /** It was tried for the last time; the operator can queue it again. */
    DEAD
}
