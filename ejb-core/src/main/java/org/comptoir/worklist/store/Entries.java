package org.comptoir.worklist.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.worklist.model.Entry;

/** Worklist entries in the database. */
@ApplicationScoped
public class Entries {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    public void add(Entry entry) {
        em.persist(entry);
    }

    public Entry lock(long id) {
        return Optional.ofNullable(em.find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("entry"));
    }

    public List<Entry> open() {
        return em.createQuery(
                        "select e from WorklistItem e where e.closedAt is null order by e.createdAt, e.id", Entry.class)
                .setMaxResults(200)
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(e) from WorklistItem e where e.closedAt is null", Long.class)
                .getSingleResult();
    }
}
