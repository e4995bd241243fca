package org.comptoir.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.inventory.Stock;
import org.comptoir.partners.Actor;

/** The supplier's desk: all of an order, a part of it, or nothing (VAL-05 … VAL-07, VAL-09). */
@Stateless
public class SupplierDesk {
    @Inject
    private OrderSteps steps;

    @Inject
    private Stock stock;

    /** VAL-05: everything is available. */
    public void validate(Actor actor, String number) {
        steps.take(actor, number, (order, now) -> order.validate(actor, now));
    }

    /** VAL-06: of some lines less, or nothing, is available; the rest goes on and what is missing is released. */
    public void reportProblem(Actor actor, String number, List<LineProblem> problems, String reason) {
        Map<Integer, BigDecimal> available = new HashMap<>();
        problems.forEach(problem -> available.put(problem.lineNumber(), problem.available()));
        steps.take(actor, number, (order, now) -> {
            Map<Long, BigDecimal> before = order.promised();
            order.reportProblem(actor, available, now, reason);
            stock.release(less(before, order.promised()));
        });
    }

    /** VAL-07: no product is available. */
    public void refuse(Actor actor, String number, String reason) {
        steps.take(actor, number, (order, now) -> {
            Map<Long, BigDecimal> promised = order.promised();
            order.refuse(actor, reason, now);
            stock.release(promised);
        });
    }

    /** VAL-09: the payment outside the portal has arrived. */
    public void notePayment(Actor actor, String number) {
        steps.take(actor, number, (order, now) -> order.notePayment(actor, now));
    }

    private static Map<Long, BigDecimal> less(Map<Long, BigDecimal> before, Map<Long, BigDecimal> after) {
        Map<Long, BigDecimal> difference = new HashMap<>();
        before.forEach((product, quantity) ->
                difference.put(product, quantity.subtract(after.getOrDefault(product, BigDecimal.ZERO))));
        return difference;
    }
}
