package org.comptoir.fulfilment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.comptoir.fulfilment.model.Despatch;

/** Despatches in the database. */
@ApplicationScoped
public class Despatches {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    @SuppressWarnings("unchecked")
    public String nextNumber() {
        List<Number> value =
                em.createNativeQuery("select next value for despatch_number").getResultList();
        return "D" + value.get(0).longValue();
    }

    public void add(Despatch despatch) {
        em.persist(despatch);
        em.flush();
    }

    public Optional<Despatch> byNumber(String number) {
        return first("select d from Despatch d where d.number = :key", number);
    }

    public List<Despatch> ofOrder(String orderNumber) {
        return em.createQuery("select d from Despatch d where d.orderNumber = :order order by d.id", Despatch.class)
                .setParameter("order", orderNumber)
                .getResultList();
    }

    /** Whether the supplier has already sent an advice with this number. */
    public boolean known(long supplierId, String adviceNumber) {
        return !em.createQuery(
                        "select d.number from Despatch d where d.supplierId = :supplier"
                                + " and d.supplierAdviceNumber = :advice",
                        String.class)
                .setParameter("supplier", supplierId)
                .setParameter("advice", adviceNumber)
                .getResultList()
                .isEmpty();
    }

    private Optional<Despatch> first(String jpql, String key) {
        return em.createQuery(jpql, Despatch.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
