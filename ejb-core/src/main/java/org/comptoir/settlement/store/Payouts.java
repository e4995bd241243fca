package org.comptoir.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.settlement.PayoutStatus;
import org.comptoir.settlement.RemittanceQuery;
import org.comptoir.settlement.model.Payout;
import org.comptoir.settlement.model.PayoutRun;

/** Payout runs and payouts in the database. */
@ApplicationScoped
public class Payouts {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** Waits until no other run is being made: proposals happen one after the other. */
    public void enterGate() {
        em.createNativeQuery("select id from payout_gate where id = 1 for update")
                .getSingleResult();
    }

    /** The next number of a run or a payout. */
    public long nextNumber() {
        List<?> value =
                em.createNativeQuery("select next value for payout_number").getResultList();
        return ((Number) value.get(0)).longValue();
    }

    public void add(PayoutRun run) {
        em.persist(run);
        em.flush();
    }

    public PayoutRun run(long id) {
        return Optional.ofNullable(em.find(PayoutRun.class, id)).orElseThrow(() -> new NotFoundException("run"));
    }

    /** The run, kept from changing until the transaction ends. */
    public PayoutRun lockRun(long id) {
        return Optional.ofNullable(em.find(PayoutRun.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("run"));
    }

    /** One run more than asked for, the newest first. @param before id and time of the last one seen, or null */
    public List<PayoutRun> runs(Long beforeId, Instant beforeTime, int limit) {
        String where = beforeId == null ? "" : " where r.proposedAt < :at or (r.proposedAt = :at and r.id < :id)";
        TypedQuery<PayoutRun> query = em.createQuery(
                "select r from PayoutRun r" + where + " order by r.proposedAt desc, r.id desc", PayoutRun.class);
        if (beforeId != null) {
            query.setParameter("at", beforeTime).setParameter("id", beforeId);
        }
        return query.setMaxResults(limit + 1).getResultList();
    }

    /** The run whose payment file has this id. */
    public Optional<PayoutRun> runByMessage(String messageId) {
        return em.createQuery("select r from PayoutRun r where r.messageId = :id", PayoutRun.class)
                .setParameter("id", messageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The payout with this reference, its run kept from changing until the transaction ends. */
    public Optional<Payout> lockByEndToEndId(String endToEndId) {
        Optional<Payout> found = em.createQuery("select p from Payout p where p.endToEndId = :id", Payout.class)
                .setParameter("id", endToEndId)
                .getResultStream()
                .findFirst();
        found.ifPresent(payout -> {
            em.lock(em.getReference(PayoutRun.class, payout.runId()), LockModeType.PESSIMISTIC_WRITE);
            em.refresh(payout);
        });
        return found;
    }

    public Optional<Payout> payout(long id) {
        return Optional.ofNullable(em.find(Payout.class, id));
    }

    /** The paid payout, when it is the supplier's. @param supplierId or null for any */
    public Payout paid(long id, Long supplierId) {
        return payout(id)
                .filter(payout -> supplierId == null || payout.supplierId() == supplierId)
                .filter(payout -> payout.status() == PayoutStatus.BOOKED)
                .orElseThrow(() -> new NotFoundException("remittance"));
    }

    /** One paid payout more than asked for, the newest first. @param supplierId or null for all */
    public List<Payout> paid(Long supplierId, RemittanceQuery asked) {
        String key = asked.afterKey();
        boolean text = asked.text() != null && !asked.text().isBlank();
        TypedQuery<Payout> query = em.createQuery(
                "select p from Payout p where p.status = :booked"
                        + (supplierId == null ? "" : " and p.supplierId = :supplier")
                        + (text
                                ? " and (p.number like :start or p.endToEndId like :start or p.payeeName like :part)"
                                : "")
                        + (key == null ? "" : " and (p.bookedOn < :day or (p.bookedOn = :day and p.id < :id))")
                        + " order by p.bookedOn desc, p.id desc",
                Payout.class);
        query.setParameter("booked", PayoutStatus.BOOKED);
        if (supplierId != null) {
            query.setParameter("supplier", supplierId);
        }
        if (text) {
            query.setParameter("start", asked.text().strip() + "%");
            query.setParameter("part", "%" + asked.text().strip() + "%");
        }
        if (key != null) {
            query.setParameter("id", Long.valueOf(key.substring(0, key.indexOf(':'))));
            query.setParameter("day", LocalDate.parse(key.substring(key.indexOf(':') + 1)));
        }
        return query.setMaxResults(asked.limit() + 1).getResultList();
    }
}
