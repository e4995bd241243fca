package org.comptoir.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.comptoir.inventory.Stock;
import org.comptoir.partners.Actor;

/** The buyer's desk for orders under way (ORD-10, FUL-06). */
@Stateless
public class BuyerDesk {
    @Inject
    private OrderSteps steps;

    @Inject
    private Stock stock;

    /** ORD-10: takes the order back while nothing has left; its stock is free again. */
    public void cancel(Actor actor, String number, String reason) {
        steps.take(actor, number, (order, now) -> {
            Map<Long, BigDecimal> promised = order.promised();
            order.cancel(actor, reason, now);
            stock.release(promised);
        });
    }

    /** FUL-06: the goods have arrived. */
    public void confirmReceipt(Actor actor, String number) {
        steps.take(actor, number, (order, now) -> order.confirmReceipt(actor, now));
    }
}
