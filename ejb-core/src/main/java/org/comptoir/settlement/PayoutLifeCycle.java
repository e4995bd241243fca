package org.comptoir.settlement;

import static org.comptoir.ordering.OrderParty.OPERATOR;
import static org.comptoir.ordering.OrderParty.SYSTEM;
import static org.comptoir.settlement.PayoutAction.*;
import static org.comptoir.settlement.PayoutStatus.*;

import java.util.List;
import java.util.Set;
import org.comptoir.kernel.lifecycle.LifeCycle;
import org.comptoir.kernel.lifecycle.LifeCycle.Step;
import org.comptoir.ordering.OrderParty;

/**
 * The life of a payout as a table (SET-04). The bank may answer before our own note "sent" is written, so what it says
 * is taken from the approval on.
 */
public final class PayoutLifeCycle {
    /** (status, action, who, next status). */
    public static final LifeCycle<PayoutStatus, PayoutAction, OrderParty> TABLE = LifeCycle.of(List.of(
            step(PROPOSED, APPROVE, OPERATOR, APPROVED),
            step(PROPOSED, DISCARD, OPERATOR, DISCARDED),
            step(APPROVED, NOTE_SENT, SYSTEM, SENT),
            step(APPROVED, NOTE_ACCEPTED, SYSTEM, ACCEPTED_BY_BANK),
            step(APPROVED, NOTE_REJECTED, SYSTEM, REJECTED),
            step(APPROVED, NOTE_BOOKED, SYSTEM, BOOKED),
            step(SENT, NOTE_ACCEPTED, SYSTEM, ACCEPTED_BY_BANK),
            step(SENT, NOTE_REJECTED, SYSTEM, REJECTED),
            step(SENT, NOTE_BOOKED, SYSTEM, BOOKED),
            step(ACCEPTED_BY_BANK, NOTE_REJECTED, SYSTEM, REJECTED),
            step(ACCEPTED_BY_BANK, NOTE_BOOKED, SYSTEM, BOOKED)));

    private PayoutLifeCycle() {}

    private static Step<PayoutStatus, PayoutAction, OrderParty> step(
            PayoutStatus from, PayoutAction action, OrderParty who, PayoutStatus to) {
        return new Step<>(from, action, Set.of(who), to);
    }
}
