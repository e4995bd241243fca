package org.comptoir.ordering;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.comptoir.inventory.Stock;
import org.comptoir.partners.Actor;

/** Cancels one order whose answer did not come in time. */
@Stateless
public class Expiry {
    @Inject
    private OrderSteps steps;

    @Inject
    private Stock stock;

    /** VAL-04: cancels the order and releases its stock. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void expire(String number) {
        steps.take(Actor.system(), number, (order, now) -> {
            Map<Long, BigDecimal> promised = order.promised();
            order.expire(now);
            stock.release(promised);
        });
    }
}
