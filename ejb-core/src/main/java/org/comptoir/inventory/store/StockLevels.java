package org.comptoir.inventory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.comptoir.inventory.StockView;
import org.comptoir.inventory.model.StockLevel;

/**
 * Stock in the database. Quantities move by single UPDATE statements, so that two orders of the same product wait for
 * each other for an instant and never overwrite one another.
 */
@ApplicationScoped
public class StockLevels {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    public void add(StockLevel level) {
        em.persist(level);
    }

    /** Moves the two numbers of the product's first stock row by what is given. */
    public void move(long productId, BigDecimal onHand, BigDecimal reserved) {
        em.createNativeQuery(
                        "update stock_level set on_hand = on_hand + ?, reserved = reserved + ?, version = version + 1"
                                + " where product_id = ? order by id limit 1")
                .setParameter(1, onHand)
                .setParameter(2, reserved)
                .setParameter(3, productId)
                .executeUpdate();
    }

    /** The supplier's stock by product name, with the open (accepted, not yet despatched) quantity of its orders. */
    @SuppressWarnings("unchecked")
    public List<StockView> page(long supplierId, String afterName, long afterId, int limit) {
        List<Object[]> rows = em.createNativeQuery("select p.id, p.reference, p.gtin, p.name, p.unit,"
                        + " coalesce(sum(s.on_hand), 0), coalesce(sum(s.reserved), 0),"
                        + " (select coalesce(sum(coalesce(l.accepted, l.ordered) - l.despatched), 0) from order_line l"
                        + " join supplier_order o on o.id = l.order_id where l.product_id = p.id"
                        + " and o.status in ('AWAITING_PAYMENT', 'PLACED', 'VALIDATED', 'MODIFIED', 'PARTLY_SHIPPED'))"
                        + " from product p left join stock_level s on s.product_id = p.id"
                        + " where p.supplier_id = ? and p.active and (p.name > ? or (p.name = ? and p.id > ?))"
                        + " group by p.id, p.reference, p.gtin, p.name, p.unit order by p.name, p.id limit ?")
                .setParameter(1, supplierId)
                .setParameter(2, afterName)
                .setParameter(3, afterName)
                .setParameter(4, afterId)
                .setParameter(5, limit)
                .getResultList();
        return rows.stream().map(StockLevels::view).toList();
    }

    private static StockView view(Object[] row) {
        BigDecimal onHand = (BigDecimal) row[5];
        BigDecimal reserved = (BigDecimal) row[6];
        return new StockView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                onHand,
                reserved,
                onHand.subtract(reserved),
                (BigDecimal) row[7]);
    }
}
