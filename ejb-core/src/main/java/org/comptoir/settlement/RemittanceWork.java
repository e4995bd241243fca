package org.comptoir.settlement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.comptoir.filing.FileContent;
import org.comptoir.filing.Files;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.Role;
import org.comptoir.settlement.event.RemittanceReadyEvent;
import org.comptoir.settlement.model.Payout;
import org.comptoir.settlement.store.Payouts;
import org.comptoir.settlement.store.RemittanceQueue;

/**
 * The work of making a paid payout's files. The payment queues it in its own transaction; a worker where the formats
 * live claims it, makes the files and hands them in, which tells the supplier. A worker that dies leaves its claim to
 * lapse; another takes it.
 */
@Stateless
public class RemittanceWork {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    private RemittanceQueue queue;

    @Inject
    private Payouts payouts;

    @Inject
    private Directory directory;

    @Inject
    private Files files;

    @Inject
    private Event<RemittanceReadyEvent> ready;

    /** Takes up to {@code limit} payouts to make files for. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<RemittanceJob> claim(Actor system, int limit) {
        system.must(Role.SYSTEM);
        return queue.claim(limit, LEASE).stream().map(this::job).toList();
    }

    /** Hands in the files, in the order in which people shall see them. A second time changes nothing. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void made(Actor system, long payoutId, List<FileContent> contents) {
        system.must(Role.SYSTEM);
        if (!queue.waits(payoutId)) {
            return;
        }
        Payout payout = payouts.paid(payoutId, null);
        queue.done(payoutId, contents.stream().map(files::keep).toList());
        ready.fire(new RemittanceReadyEvent(payoutId, payout.number(), payout.supplierId()));
    }

    /** It did not work; it is tried again after a pause. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(Actor system, long payoutId, String reason) {
        system.must(Role.SYSTEM);
        queue.again(payoutId, PAUSE, reason == null ? "-" : reason.substring(0, Math.min(reason.length(), 500)));
    }

    private RemittanceJob job(long payoutId) {
        Payout payout = payouts.paid(payoutId, null);
        OrganisationView supplier = directory.known(payout.supplierId());
        return new RemittanceJob(
                payoutId,
                payout.number(),
                supplier.language(),
                RemittanceDocument.of(payout, directory.operator(), supplier),
                payout.view(supplier.name()));
    }
}
