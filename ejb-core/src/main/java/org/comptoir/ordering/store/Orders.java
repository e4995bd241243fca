package org.comptoir.ordering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.model.SupplierOrder;

/** Orders in the database. Every reading is bound to a {@link Scope}; a stranger's order is not found. */
@ApplicationScoped
public class Orders {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    @SuppressWarnings("unchecked")
    private long next(String sequence) {
        List<Number> value =
                em.createNativeQuery("select next value for " + sequence).getResultList();
        return value.get(0).longValue();
    }

    /** The number of a new purchase order: C and six digits or more. */
    public String nextPurchaseOrderNumber() {
        return "C" + next("purchase_order_number");
    }

    public void add(SupplierOrder order) {
        em.persist(order);
        em.flush();
    }

    /** The order with this number. @throws NotFoundException when the scope does not reach it */
    public SupplierOrder get(Scope scope, String number) {
        return find(scope, "o.number = :key", Map.of("key", number)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("order"));
    }

    /** The customer's order with its own reference at the supplier, if any. */
    public Optional<SupplierOrder> byReference(long customerId, long supplierId, String reference) {
        return find(new Scope(supplierId, customerId, null), "o.customerReference = :key", Map.of("key", reference))
                .stream()
                .findFirst();
    }

    /** One order more than asked for, the newest first. */
    public List<SupplierOrder> page(Scope scope, OrderQuery query) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (!query.statuses().isEmpty()) {
            where.append(" and o.status in :statuses");
            parameters.put("statuses", query.statuses());
        }
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and (o.number like :start or o.customerReference like :start or exists (select g from"
                    + " Organisation g where (g.id = o.customerId or g.id = o.supplierId) and g.name like :part))");
            parameters.put("start", query.text().strip() + "%");
            parameters.put("part", "%" + query.text().strip() + "%");
        }
        if (query.afterKey() != null) {
            where.append(" and (o.placedAt < :at or (o.placedAt = :at and o.id < :id))");
            Key after = Key.parse(query.afterKey());
            parameters.put("at", after.at());
            parameters.put("id", after.id());
        }
        return query(scope, where + " order by o.placedAt desc, o.id desc", parameters)
                .setMaxResults(query.limit() + 1)
                .getResultList();
    }

    /** How many orders stand in each status. */
    public Map<OrderStatus, Long> counts(Scope scope) {
        TypedQuery<Object[]> query = em.createQuery(
                "select o.status, count(o) from SupplierOrder o where " + scope.where() + " group by o.status",
                Object[].class);
        scope.parameters().forEach(query::setParameter);
        Map<OrderStatus, Long> counts = new EnumMap<>(OrderStatus.class);
        query.getResultList().forEach(row -> counts.put((OrderStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** The numbers of orders that still wait for an answer although its time is over. */
    public List<String> overdue(Instant now, int limit) {
        return em.createQuery(
                        "select o.number from SupplierOrder o where o.status = :placed and o.respondBy < :now"
                                + " order by o.respondBy",
                        String.class)
                .setParameter("placed", OrderStatus.PLACED)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The key of an order in a list. */
    public static String key(SupplierOrder order) {
        return order.id() + ":" + order.placedAt();
    }

    private List<SupplierOrder> find(Scope scope, String where, Map<String, Object> parameters) {
        return query(scope, where, parameters).setMaxResults(2).getResultList();
    }

    private TypedQuery<SupplierOrder> query(Scope scope, String rest, Map<String, Object> parameters) {
        TypedQuery<SupplierOrder> query = em.createQuery(
                "select o from SupplierOrder o where " + scope.where() + " and " + rest, SupplierOrder.class);
        scope.parameters().forEach(query::setParameter);
        parameters.forEach(query::setParameter);
        return query;
    }

    private record Key(long id, Instant at) {
        static Key parse(String text) {
            int colon = text.indexOf(':');
            return new Key(Long.parseLong(text.substring(0, colon)), Instant.parse(text.substring(colon + 1)));
        }
    }
}
