package org.comptoir.exchange;

/** What moves a message from state to state. */
public enum MessageAction {
    RECOGNISE,
    TRANSLATE,
    PROCESS,
    QUARANTINE,
    NOTE_REPEAT,
    REPLAY,
    CLAIM,
    SEND,
    RETRY_LATER,
    GIVE_UP,
    ACKNOWLEDGE,
    REFUSE,
    CHASE
}
