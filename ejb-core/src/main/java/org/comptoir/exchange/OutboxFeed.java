package org.comptoir.exchange;

import static org.comptoir.exchange.Conversation.*;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.comptoir.fulfilment.event.DespatchedEvent;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.Channel;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.event.OrderPlacedEvent;
import org.comptoir.ordering.event.OrderSteppedEvent;
import org.comptoir.partners.Actor;
import org.comptoir.settlement.event.PayoutApprovedEvent;
import org.comptoir.settlement.event.PayoutPaidEvent;

/**
 * Queues what partners' machines have to know, within the transaction that makes it true (EXC-01, EXC-05). Customers'
 * machines hear of the orders that machines placed; their people's orders are theirs to follow in the portal.
 */
@ApplicationScoped
class OutboxFeed {
    private static final Set<OrderAction> ANSWERS =
            Set.of(OrderAction.VALIDATE, OrderAction.REPORT_PROBLEM, OrderAction.REFUSE, OrderAction.EXPIRE);

    @EJB
    private Outbox outbox;

    @EJB
    private Profiles profiles;

    @EJB
    private OrderBook orders;

    void placed(@Observes OrderPlacedEvent event) {
        outbox.queue(event.supplierId(), ORDERS_OUT, event.number(), List.of(event.number()));
    }

    void answered(@Observes OrderSteppedEvent event) {
        if (ANSWERS.contains(event.action()) && byMachine(event.number())) {
            outbox.queue(event.customerId(), ORDER_RESPONSE_OUT, event.number(), List.of(event.number()));
        }
    }

    void despatched(@Observes DespatchedEvent event) {
        if (byMachine(event.orderNumber())) {
            outbox.queue(event.customerId(), DESPATCH_ADVICE_OUT, event.despatchNumber(), List.of(event.orderNumber()));
        }
    }

    /** One bank gets the file, and once: the first whose profile takes payment files. */
    void approved(@Observes PayoutApprovedEvent event) {
        PartnerProfile bank = profiles.active().stream()
                .filter(profile -> profile.format(CREDIT_TRANSFER_OUT).isPresent())
                .min(Comparator.comparingLong(PartnerProfile::id))
                .orElseThrow(() -> new RefusedException("exchange.bank.none"));
        outbox.queue(bank.organisationId(), CREDIT_TRANSFER_OUT, Long.toString(event.runId()), List.of());
    }

    void paid(@Observes PayoutPaidEvent event) {
        outbox.queue(event.supplierId(), REMITTANCE_ADVICE_OUT, Long.toString(event.payoutId()), List.of());
    }

    private boolean byMachine(String number) {
        return orders.view(Actor.system(), number).channel() != Channel.PORTAL;
    }
}
