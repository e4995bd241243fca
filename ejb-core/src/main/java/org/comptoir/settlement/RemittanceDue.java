package org.comptoir.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.comptoir.settlement.event.PayoutPaidEvent;
import org.comptoir.settlement.store.RemittanceQueue;

/** Queues the making of a remittance advice's files in the transaction that notes the payment. */
@ApplicationScoped
class RemittanceDue {
    @Inject
    private RemittanceQueue queue;

    void paid(@Observes PayoutPaidEvent event) {
        queue.add(event.payoutId());
    }
}
