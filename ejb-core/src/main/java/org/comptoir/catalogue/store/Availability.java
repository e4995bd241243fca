package org.comptoir.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a product can still be promised: on hand less reserved, summed over the supplier's sites. Read here by
 * column, since the catalogue stands before the inventory.
 */
@ApplicationScoped
public class Availability {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** The available quantity by product id; products without stock are left out. */
    public Map<Long, BigDecimal> of(Collection<Long> productIds) {
        Map<Long, BigDecimal> available = new HashMap<>();
        if (!productIds.isEmpty()) {
            rows(productIds).forEach(row -> available.put(((Number) row[0]).longValue(), (BigDecimal) row[1]));
        }
        return available;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Collection<Long> productIds) {
        String marks = String.join(",", productIds.stream().map(id -> "?").toList());
        var query = em.createNativeQuery("select product_id, sum(on_hand - reserved) from stock_level"
                + " where product_id in (" + marks + ") group by product_id");
        int position = 1;
        for (Long id : productIds) {
            query.setParameter(position++, id);
        }
        return query.getResultList();
    }
}
