package org.comptoir.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/**
 * Paid payouts whose files are to be made, and the files made. The database's own clock says when a row may be taken,
 * so that nodes, and a demo whose clock was moved, agree.
 */
@ApplicationScoped
public class RemittanceQueue {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    public void add(long payoutId) {
        em.createNativeQuery(
                        "insert into remittance_work (payout_id, attempts, next_at) values (?, 0, utc_timestamp(6))")
                .setParameter(1, payoutId)
                .executeUpdate();
    }

    /** Takes up to {@code limit} rows for the time of {@code lease}; rows that somebody else is taking are skipped. */
    public List<Long> claim(int limit, Duration lease) {
        List<?> rows = em.createNativeQuery("select payout_id from remittance_work where next_at <= utc_timestamp(6)"
                        + " order by next_at limit ? for update skip locked")
                .setParameter(1, limit)
                .getResultList();
        List<Long> ids = rows.stream().map(row -> ((Number) row).longValue()).toList();
        ids.forEach(id -> again(id, lease, null));
        return ids;
    }

    /** Whether the row still waits for its files. */
    public boolean waits(long payoutId) {
        return !em.createNativeQuery(
                        "select payout_id from remittance_work where payout_id = ? and next_at is not null for update")
                .setParameter(1, payoutId)
                .getResultList()
                .isEmpty();
    }

    /** The files are there. */
    public void done(long payoutId, List<Long> fileIds) {
        em.flush();
        for (int i = 0; i < fileIds.size(); i++) {
            em.createNativeQuery("insert into remittance_file (payout_id, position, file_id) values (?, ?, ?)")
                    .setParameter(1, payoutId)
                    .setParameter(2, i)
                    .setParameter(3, fileIds.get(i))
                    .executeUpdate();
        }
        em.createNativeQuery("update remittance_work set next_at = null, error = null where payout_id = ?")
                .setParameter(1, payoutId)
                .executeUpdate();
    }

    /** The row may be taken again after {@code delay}. @param error what went wrong, or null for a claim */
    public void again(long payoutId, Duration delay, String error) {
        em.createNativeQuery("update remittance_work set next_at = utc_timestamp(6) + interval ? second,"
                        + " attempts = attempts + ?, error = coalesce(?, error) where payout_id = ?")
                .setParameter(1, delay.toSeconds())
                .setParameter(2, error == null ? 1 : 0)
                .setParameter(3, error)
                .setParameter(4, payoutId)
                .executeUpdate();
    }

    /** The files made for a payout, in their order. */
    public List<Long> files(long payoutId) {
        List<?> rows = em.createNativeQuery("select file_id from remittance_file where payout_id = ? order by position")
                .setParameter(1, payoutId)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
