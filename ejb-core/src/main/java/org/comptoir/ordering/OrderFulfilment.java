package org.comptoir.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.comptoir.inventory.Stock;
import org.comptoir.partners.Actor;

/** What a despatch does to its order: quantities leave, the status follows, the stock is consumed (FUL-03). */
@Stateless
public class OrderFulfilment {
    @Inject
    private OrderSteps steps;

    @Inject
    private Stock stock;

    /**
     * Lets quantities leave.
     *
     * @param leaving by line number; empty for everything that is open
     * @param note what the history says of it
     * @return what left, by line number
     */
    public Map<Integer, BigDecimal> ship(Actor actor, String number, Map<Integer, BigDecimal> leaving, String note) {
        Map<Integer, BigDecimal> left = new HashMap<>();
        steps.take(actor, number, (order, now) -> {
            left.putAll(leaving.isEmpty() ? order.open() : leaving);
            left.values().removeIf(quantity -> quantity.signum() == 0);
            order.ship(actor, left, now, note);
            stock.consume(order.byProduct(left));
        });
        return left;
    }
}
