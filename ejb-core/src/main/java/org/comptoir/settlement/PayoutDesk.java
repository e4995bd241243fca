package org.comptoir.settlement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.document.CreditTransfer;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.PayeeAccount;
import org.comptoir.partners.Role;
import org.comptoir.settlement.event.PayoutApprovedEvent;
import org.comptoir.settlement.model.Payout;
import org.comptoir.settlement.model.PayoutRun;
import org.comptoir.settlement.store.DueItems;
import org.comptoir.settlement.store.Payouts;

/**
 * The operator's desk for payouts: one person proposes a run, another approves it (SET-04). A run takes every accepted
 * invoice that is due, once: runs are made one after the other, and an invoice names at most one payout.
 */
@Stateless
public class PayoutDesk {
    private static final int PAGE = 50;

    @Inject
    private Payouts payouts;

    @Inject
    private DueItems items;

    @Inject
    private Proposal proposal;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<PayoutApprovedEvent> approved;

    /** What a run of today would pay to whom, and what keeps it from that. */
    public List<DueView> due(Actor actor) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR, Role.ACCOUNTANT);
        return proposal.due(items.open(today()));
    }

    /**
     * Proposes a run of all that is due today.
     *
     * @return the run's id
     * @throws RefusedException {@code payout.nothing-due}
     */
    public long propose(Actor actor) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        payouts.enterGate();
        LocalDate today = today();
        PayoutRun run = proposal.run(actor, today, clock.instant(), items.take(today));
        return run.id();
    }

    /** A second person approves the run: its file goes to the bank. @throws RefusedException {@code payout.second-person} */
    public void approve(Actor actor, long runId) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        PayoutRun run = payouts.lockRun(runId);
        run.approve(actor, clock.instant());
        approved.fire(new PayoutApprovedEvent(runId, run.number(), run.messageId()));
    }

    /** Gives a proposed run up; its invoices are free for the next one. */
    public void discard(Actor actor, long runId, String reason) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        PayoutRun run = payouts.lockRun(runId);
        run.discard(actor, reason == null || reason.isBlank() ? null : reason.strip(), clock.instant());
        run.payouts().forEach(this::free);
    }

    /** A page of runs, the newest first. @param afterKey {@link PayoutRunPage#nextKey()} or null */
    public PayoutRunPage runs(Actor actor, String afterKey) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR, Role.ACCOUNTANT);
        int colon = afterKey == null ? -1 : afterKey.indexOf(':');
        Long id = colon < 0 ? null : Long.valueOf(afterKey.substring(0, colon));
        Instant at = colon < 0 ? null : Instant.parse(afterKey.substring(colon + 1));
        List<PayoutRun> found = payouts.runs(id, at, PAGE);
        List<PayoutRunRow> rows = found.stream().limit(PAGE).map(PayoutRun::row).toList();
        boolean more = found.size() > PAGE;
        PayoutRunRow last = more ? rows.get(PAGE - 1) : null;
        return new PayoutRunPage(rows, more ? last.id() + ":" + last.proposedAt() : null);
    }

    /** Everything of one run. */
    public PayoutRunView run(Actor actor, long id) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR, Role.ACCOUNTANT);
        return payouts.run(id).view(actor, supplier -> directory.known(supplier).name());
    }

    /** The run as a payment file's content, with full account numbers: for the wire alone. */
    public CreditTransfer creditTransfer(Actor system, long runId) {
        system.must(Role.SYSTEM);
        PayoutRun run = payouts.run(runId);
        PayeeAccount own = directory
                .payeeAccount(directory.operator().id())
                .orElseThrow(() -> new RefusedException("payout.no-account"));
        CreditTransfer.Account debtor = new CreditTransfer.Account(own.name(), own.iban(), own.bic());
        List<CreditTransfer.Payment> payments =
                run.payouts().stream().map(Payout::payment).toList();
        return new CreditTransfer(run.messageId(), run.messageId(), clock.instant(), today(), debtor, payments);
    }

    private void free(Payout payout) {
        items.of(payout.id()).forEach(item -> item.leave());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(directory.operator().timeZone()));
    }
}
