package org.comptoir.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which message is about which orders. */
@ApplicationScoped
public class OrderLinks {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** The message is about this order; said twice, it stays one link. */
    public void link(long messageId, String orderNumber) {
        em.createNativeQuery("insert ignore into exchange_order (message_id, order_number) values (?, ?)")
                .setParameter(1, messageId)
                .setParameter(2, orderNumber)
                .executeUpdate();
    }

    /** The orders of each message. */
    @SuppressWarnings("unchecked")
    public Map<Long, List<String>> of(Collection<Long> messageIds) {
        Map<Long, List<String>> orders = new HashMap<>();
        if (messageIds.isEmpty()) {
            return orders;
        }
        String ids = messageIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery("select message_id, order_number from exchange_order"
                        + " where message_id in (" + ids + ") order by message_id, order_number")
                .getResultList();
        rows.forEach(row -> orders.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                .add((String) row[1]));
        return orders;
    }
}
