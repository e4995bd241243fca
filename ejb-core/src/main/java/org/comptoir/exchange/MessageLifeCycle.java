package org.comptoir.exchange;

import static org.comptoir.exchange.MessageAction.*;
import static org.comptoir.exchange.MessageState.*;

import java.util.List;
import java.util.Set;
import org.comptoir.kernel.lifecycle.LifeCycle;
import org.comptoir.kernel.lifecycle.LifeCycle.Step;
import org.comptoir.partners.Role;

/** The life of a message, in and out (EXC-05). A replay begins again from the stored bytes and changes nothing twice. */
public final class MessageLifeCycle {
    private static final Set<Role> SYSTEM = Set.of(Role.SYSTEM);
    private static final Set<Role> OPERATOR = Set.of(Role.OPERATOR);

    /** (state, action, who, next state). */
    public static final LifeCycle<MessageState, MessageAction, Role> TABLE = LifeCycle.of(List.of(
            new Step<>(RECEIVED, RECOGNISE, SYSTEM, RECOGNISED),
            new Step<>(RECEIVED, QUARANTINE, SYSTEM, QUARANTINED),
            new Step<>(RECEIVED, NOTE_REPEAT, SYSTEM, DUPLICATE),
            new Step<>(RECOGNISED, TRANSLATE, SYSTEM, TRANSLATED),
            new Step<>(RECOGNISED, QUARANTINE, SYSTEM, QUARANTINED),
            new Step<>(TRANSLATED, PROCESS, SYSTEM, PROCESSED),
            new Step<>(TRANSLATED, QUARANTINE, SYSTEM, QUARANTINED),
            new Step<>(QUARANTINED, REPLAY, OPERATOR, RECEIVED),
            new Step<>(PROCESSED, REPLAY, OPERATOR, RECEIVED),
            new Step<>(READY, CLAIM, SYSTEM, CLAIMED),
            new Step<>(READY, ACKNOWLEDGE, SYSTEM, ACKNOWLEDGED),
            new Step<>(CLAIMED, CLAIM, SYSTEM, CLAIMED),
            new Step<>(CLAIMED, SEND, SYSTEM, SENT),
            new Step<>(CLAIMED, RETRY_LATER, SYSTEM, READY),
            new Step<>(CLAIMED, GIVE_UP, SYSTEM, DEAD),
            new Step<>(CLAIMED, ACKNOWLEDGE, SYSTEM, ACKNOWLEDGED),
            new Step<>(CLAIMED, REFUSE, SYSTEM, REFUSED),
            new Step<>(SENT, ACKNOWLEDGE, SYSTEM, ACKNOWLEDGED),
            new Step<>(SENT, REFUSE, SYSTEM, REFUSED),
            new Step<>(SENT, CHASE, SYSTEM, OVERDUE),
            new Step<>(OVERDUE, ACKNOWLEDGE, SYSTEM, ACKNOWLEDGED),
            new Step<>(OVERDUE, REFUSE, SYSTEM, REFUSED),
            new Step<>(ACKNOWLEDGED, REFUSE, SYSTEM, REFUSED),
            new Step<>(REFUSED, ACKNOWLEDGE, SYSTEM, ACKNOWLEDGED),
            new Step<>(DEAD, ACKNOWLEDGE, SYSTEM, ACKNOWLEDGED),
            new Step<>(DEAD, REFUSE, SYSTEM, REFUSED),
            new Step<>(OVERDUE, REPLAY, OPERATOR, READY),
            new Step<>(REFUSED, REPLAY, OPERATOR, READY),
            new Step<>(DEAD, REPLAY, OPERATOR, READY)));

    private MessageLifeCycle() {}
}
