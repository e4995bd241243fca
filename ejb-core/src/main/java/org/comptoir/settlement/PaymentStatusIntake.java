package org.comptoir.settlement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.money.Money;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Role;
import org.comptoir.settlement.event.PaymentUnclearEvent;
import org.comptoir.settlement.event.PayoutPaidEvent;
import org.comptoir.settlement.event.PayoutRejectedEvent;
import org.comptoir.settlement.model.Payout;
import org.comptoir.settlement.model.PayoutRun;
import org.comptoir.settlement.store.DueItems;
import org.comptoir.settlement.store.Payouts;

/**
 * What the bank says of our payments (SET-04). Said again it changes nothing; what fits no payout is told to somebody
 * (event {@link PaymentUnclearEvent}), never swallowed.
 */
@Stateless
public class PaymentStatusIntake {
    @Inject
    private Payouts payouts;

    @Inject
    private DueItems items;

    @Inject
    private Event<PayoutPaidEvent> paid;

    @Inject
    private Event<PayoutRejectedEvent> rejected;

    @Inject
    private Event<PaymentUnclearEvent> unclear;

    /** The payment file has reached the bank. */
    public void sent(Actor system, long runId) {
        system.must(Role.SYSTEM);
        payouts.lockRun(runId).sent();
    }

    /**
     * The bank's status (pain.002) of one payment or, by the file's message id, of all of a file.
     *
     * @param id end-to-end id or message id
     * @param code ISO 20022 status: ACTC, ACCP, ACSP, ACSC, ACWC, ACCC accepted; RJCT, CANC rejected; others are noted
     *     by nobody: the bank is still at it
     * @param reason the bank's reason code and text, or null
     */
    public void status(Actor system, String id, String code, String reason) {
        system.must(Role.SYSTEM);
        Optional<PayoutAction> action = BankStatus.action(code);
        if (action.isEmpty()) {
            return;
        }
        List<Payout> concerned = concerned(id);
        if (concerned.isEmpty()) {
            tell("payment.unknown", id, code);
        }
        concerned.forEach(payout -> answer(payout, action.get(), code, reason));
    }

    /** The bank has booked a payment (camt.054): paid. */
    public void booked(Actor system, String endToEndId, Money amount, LocalDate bookingDate) {
        system.must(Role.SYSTEM);
        Optional<Payout> found = payouts.lockByEndToEndId(endToEndId);
        if (found.isEmpty()) {
            tell("payment.unknown", endToEndId, amount.toString());
            return;
        }
        Payout payout = found.get();
        if (payout.status() == PayoutStatus.BOOKED && payout.amount().equals(amount)) {
            return;
        }
        if (!payout.amount().equals(amount)) {
            tell(
                    "payment.amount",
                    endToEndId,
                    amount.toString(),
                    payout.amount().toString());
        } else if (payout.mayTake(PayoutAction.NOTE_BOOKED)) {
            payout.booked(system, bookingDate);
            paid.fire(new PayoutPaidEvent(payout.id(), payout.number(), payout.runId(), payout.supplierId()));
        } else {
            tell("payment.contradiction", endToEndId, "BOOK", payout.status().name());
        }
    }

    private List<Payout> concerned(String id) {
        Optional<Payout> payout = payouts.lockByEndToEndId(id);
        return payout.map(List::of)
                .orElseGet(
                        () -> payouts.runByMessage(id).map(PayoutRun::payouts).orElse(List.of()));
    }

    private void answer(Payout payout, PayoutAction action, String code, String reason) {
        if (payout.mayTake(action)) {
            payout.answered(Actor.system(), action, code, reason);
            if (action == PayoutAction.NOTE_REJECTED) {
                rejected(payout, code, reason);
            }
        } else if (contradicts(payout.status(), action)) {
            tell(
                    "payment.contradiction",
                    payout.endToEndId(),
                    code,
                    payout.status().name());
        }
    }

    private void rejected(Payout payout, String code, String reason) {
        items.of(payout.id()).forEach(item -> item.leave());
        rejected.fire(new PayoutRejectedEvent(payout.id(), payout.number(), payout.supplierId(), code, reason));
    }

    /** A repeat or a late word contradicts nothing; a rejection of what was booked does, and the reverse. */
    private static boolean contradicts(PayoutStatus status, PayoutAction action) {
        return switch (status) {
            case BOOKED -> action == PayoutAction.NOTE_REJECTED;
            case REJECTED -> action == PayoutAction.NOTE_ACCEPTED;
            case PROPOSED, DISCARDED -> true;
            default -> false;
        };
    }

    private void tell(String code, String subject, String... arguments) {
        unclear.fire(new PaymentUnclearEvent(code, subject, List.of(arguments)));
    }
}
