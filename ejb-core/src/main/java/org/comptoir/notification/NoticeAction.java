package org.comptoir.notification;

/** What can be done with a notice. */
public enum NoticeAction {
    CLAIM,
    NOTE_SENT,
    NOTE_FAILED,
    GIVE_UP,
    QUEUE_AGAIN
}
