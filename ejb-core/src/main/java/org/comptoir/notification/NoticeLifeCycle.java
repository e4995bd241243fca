package org.comptoir.notification;

import static org.comptoir.notification.NoticeAction.*;
import static org.comptoir.notification.NoticeState.*;
import static org.comptoir.ordering.OrderParty.OPERATOR;
import static org.comptoir.ordering.OrderParty.SYSTEM;

import java.util.List;
import java.util.Set;
import org.comptoir.kernel.lifecycle.LifeCycle;
import org.comptoir.kernel.lifecycle.LifeCycle.Step;
import org.comptoir.ordering.OrderParty;

/**
 * The life of a notice as a table (NOT-03): sent at least once. A claim that has lapsed may be claimed again, and what
 * was sent by a worker whose claim had lapsed is sent all the same.
 */
public final class NoticeLifeCycle {
    /** (state, action, who, next state). */
    public static final LifeCycle<NoticeState, NoticeAction, OrderParty> TABLE = LifeCycle.of(List.of(
            step(QUEUED, CLAIM, SYSTEM, CLAIMED),
            step(FAILED, CLAIM, SYSTEM, CLAIMED),
            step(CLAIMED, CLAIM, SYSTEM, CLAIMED),
            step(CLAIMED, NOTE_SENT, SYSTEM, SENT),
            step(FAILED, NOTE_SENT, SYSTEM, SENT),
            step(CLAIMED, NOTE_FAILED, SYSTEM, FAILED),
            step(CLAIMED, GIVE_UP, SYSTEM, DEAD),
            step(FAILED, QUEUE_AGAIN, OPERATOR, QUEUED),
            step(DEAD, QUEUE_AGAIN, OPERATOR, QUEUED)));

    private NoticeLifeCycle() {}

    private static Step<NoticeState, NoticeAction, OrderParty> step(
            NoticeState from, NoticeAction action, OrderParty who, NoticeState to) {
        return new Step<>(from, action, Set.of(who), to);
    }
}
