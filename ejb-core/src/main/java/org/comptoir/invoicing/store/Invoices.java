package org.comptoir.invoicing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.invoicing.InvoiceQuery;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.invoicing.model.Invoice;
import org.comptoir.kernel.refusal.NotFoundException;

/** Invoices in the database. Every reading is bound to an {@link InvoiceScope}; a stranger's invoice is not found. */
@ApplicationScoped
public class Invoices {
    private static final String COUNTED =
            InvoiceScope.in(InvoiceStatus.UPLOADED, InvoiceStatus.CHECKED, InvoiceStatus.ACCEPTED);

    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    public void add(Invoice invoice) {
        em.persist(invoice);
        em.flush();
    }

    /** The invoice with this id. @throws NotFoundException when the scope does not reach it */
    public Invoice get(InvoiceScope scope, long id) {
        return query(scope, "i.id = :id", Map.of("id", id))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("invoice"));
    }

    /** The same, kept from changing until the transaction ends. */
    public Invoice lock(InvoiceScope scope, long id) {
        return query(scope, "i.id = :id", Map.of("id", id))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("invoice"));
    }

    /** The supplier's invoice that holds the number now. */
    public Optional<Invoice> holding(long supplierId, String number) {
        return query(new InvoiceScope(supplierId, null), "i.number = :number and i.live = 1", Map.of("number", number))
                .getResultStream()
                .findFirst();
    }

    /** The invoices of an order, in the order in which they came. */
    public List<Invoice> ofOrder(InvoiceScope scope, String orderNumber) {
        return query(scope, "i.orderNumber = :order order by i.receivedAt, i.id", Map.of("order", orderNumber))
                .getResultList();
    }

    /** Those of the order's invoices that count: neither refused nor cancelled. */
    public List<Invoice> counted(String orderNumber) {
        return query(
                        new InvoiceScope(null, null),
                        "i.orderNumber = :order and " + COUNTED,
                        Map.of("order", orderNumber))
                .getResultList();
    }

    /** One invoice more than asked for, the newest first. */
    public List<Invoice> page(InvoiceScope scope, InvoiceQuery query) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (!query.statuses().isEmpty()) {
            where.append(" and i.status in :statuses");
            parameters.put("statuses", query.statuses());
        }
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and (i.number like :start or i.orderNumber like :start or i.company like :part"
                    + " or exists (select g from Organisation g where g.id = i.supplierId and g.name like :part))");
            parameters.put("start", query.text().strip() + "%");
            parameters.put("part", "%" + query.text().strip() + "%");
        }
        if (query.afterKey() != null) {
            int colon = query.afterKey().indexOf(':');
            where.append(" and (i.receivedAt < :at or (i.receivedAt = :at and i.id < :id))");
            parameters.put("id", Long.valueOf(query.afterKey().substring(0, colon)));
            parameters.put("at", Instant.parse(query.afterKey().substring(colon + 1)));
        }
        return query(scope, where + " order by i.receivedAt desc, i.id desc", parameters)
                .setMaxResults(query.limit() + 1)
                .getResultList();
    }

    /** The ids of the files of several invoices. */
    public List<Long> fileIds(InvoiceScope scope, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TypedQuery<Long> query = em.createQuery(
                "select i.fileId from Invoice i where " + scope.where() + " and i.id in :ids", Long.class);
        owned(scope, query);
        return query.setParameter("ids", ids).getResultList();
    }

    /** How many invoices stand in each status. */
    public Map<InvoiceStatus, Long> counts(InvoiceScope scope) {
        TypedQuery<Object[]> query = em.createQuery(
                "select i.status, count(i) from Invoice i where " + scope.where() + " group by i.status",
                Object[].class);
        owned(scope, query);
        Map<InvoiceStatus, Long> counts = new EnumMap<>(InvoiceStatus.class);
        query.getResultList().forEach(row -> counts.put((InvoiceStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** Accepted invoices that a run of {@code day} may take, by supplier and time of receipt. */
    public List<Invoice> payable(LocalDate day) {
        return query(
                        new InvoiceScope(null, null),
                        InvoiceScope.in(InvoiceStatus.ACCEPTED)
                                + " and i.payableOn <= :day order by i.supplierId, i.receivedAt, i.id",
                        Map.of("day", day))
                .getResultList();
    }

    private TypedQuery<Invoice> query(InvoiceScope scope, String rest, Map<String, Object> parameters) {
        TypedQuery<Invoice> query =
                em.createQuery("select i from Invoice i where " + scope.where() + " and " + rest, Invoice.class);
        owned(scope, query);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void owned(InvoiceScope scope, TypedQuery<?> query) {
        if (scope.owner() != null) {
            query.setParameter("owner", scope.owner());
        }
    }
}
