package org.comptoir.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.event.OrderSteppedEvent;
import org.comptoir.partners.Actor;
import org.comptoir.settlement.event.PaymentUnclearEvent;
import org.comptoir.settlement.event.PayoutRejectedEvent;
import org.comptoir.worklist.model.Entry;
import org.comptoir.worklist.store.Entries;

/** What comes on the worklist by itself: payments that fit nothing (SET-04), refused orders whose buyer is called (VAL-07). */
@ApplicationScoped
class WorklistFeed {
    @Inject
    private Entries entries;

    @Inject
    private OrderBook orders;

    @Inject
    private Clock clock;

    void unclear(@Observes PaymentUnclearEvent event) {
        List<String> quoted = new ArrayList<>(List.of(event.subject()));
        quoted.addAll(event.arguments());
        add(event.code(), event.subject(), quoted);
    }

    void rejected(@Observes PayoutRejectedEvent event) {
        String reason = event.reason() == null ? event.code() : event.reason();
        add("payout.rejected", event.number(), List.of(event.number(), reason));
    }

    void refused(@Observes OrderSteppedEvent event) {
        if (event.action() == OrderAction.REFUSE) {
            OrderView order = orders.view(Actor.system(), event.number());
            String phone = order.contactPhone() == null ? "-" : order.contactPhone();
            add("order.refused.call", order.number(), List.of(order.number(), order.contactName(), phone));
        }
    }

    private void add(String code, String subject, List<String> quoted) {
        entries.add(new Entry(code, subject, quoted, clock.instant()));
    }
}
