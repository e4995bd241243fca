package org.comptoir.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.settlement.model.DueItem;

/** Due items in the database. */
@ApplicationScoped
public class DueItems {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    public void add(DueItem item) {
        em.persist(item);
    }

    public Optional<DueItem> find(long invoiceId) {
        return Optional.ofNullable(em.find(DueItem.class, invoiceId));
    }

    /** Whether an invoice of the order is owed or paid already. */
    public boolean knowsOrder(String orderNumber) {
        return em.createQuery("select count(d) from DueItem d where d.orderNumber = :order", Long.class)
                        .setParameter("order", orderNumber)
                        .getSingleResult()
                > 0;
    }

    /** What a run of {@code day} may take, by supplier and due date. */
    public List<DueItem> open(LocalDate day) {
        return em.createQuery(
                        "select d from DueItem d where d.payoutId is null and d.payableOn <= :day"
                                + " order by d.supplierId, d.dueOn, d.invoiceId",
                        DueItem.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The same, kept from any other run until the transaction ends. */
    public List<DueItem> take(LocalDate day) {
        return em.createQuery(
                        "select d from DueItem d where d.payoutId is null and d.payableOn <= :day"
                                + " order by d.supplierId, d.dueOn, d.invoiceId",
                        DueItem.class)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The items that a payout holds. */
    public List<DueItem> of(long payoutId) {
        return em.createQuery("select d from DueItem d where d.payoutId = :payout", DueItem.class)
                .setParameter("payout", payoutId)
                .getResultList();
    }
}
