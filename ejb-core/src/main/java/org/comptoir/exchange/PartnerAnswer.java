package org.comptoir.exchange;

import java.util.Optional;

/** What a partner's acknowledgement says of an interchange that we sent (EXC-04). */
public enum PartnerAnswer {
    /** It has arrived (EDIFACT 0083 = 8, TA1): what becomes of it is still to be said, so the wait goes on. */
    RECEIVED(null),
    /** He took it. */
    ACCEPTED(MessageAction.ACKNOWLEDGE),
    /** He refused it, or a message in it. */
    REFUSED(MessageAction.REFUSE);

    private final MessageAction action;

    PartnerAnswer(MessageAction action) {
        this.action = action;
    }

    /** How it is called in the message's history. */
    String outcome() {
        return this == ACCEPTED ? MessageState.ACKNOWLEDGED.name() : name();
    }

    /** What it does to the message that was sent; empty when nothing. */
    public Optional<MessageAction> action() {
        return Optional.ofNullable(action);
    }
}
