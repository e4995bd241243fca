package org.comptoir.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.notification.NoticeQuery;
import org.comptoir.notification.NoticeState;
import org.comptoir.notification.model.Notice;

/**
 * Notices in the database. When a notice may be taken is told by the database's own clock ({@code next_at}), so that
 * nodes, and a demo whose clock was moved, agree.
 */
@ApplicationScoped
public class NoticeStore {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** Adds a notice, which has its id from then on; nobody takes it before {@link #availableIn}. */
    public void add(Notice notice) {
        em.persist(notice);
    }

    public Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    /** The notice, kept from changing until the transaction ends. */
    public Notice lock(long id) {
        return Optional.ofNullable(em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("notice"));
    }

    /** Up to {@code limit} notices that may be taken now; those that somebody else is taking are skipped. */
    public List<Notice> lockAvailable(int limit) {
        List<?> ids = em.createNativeQuery("select id from notice where next_at <= utc_timestamp(6)"
                        + " order by next_at limit ? for update skip locked")
                .setParameter(1, limit)
                .getResultList();
        return ids.stream().map(id -> lock(((Number) id).longValue())).toList();
    }

    /** The notice may be taken in so many seconds. */
    public void availableIn(long id, long seconds) {
        em.flush();
        em.createNativeQuery("update notice set next_at = utc_timestamp(6) + interval ? second where id = ?")
                .setParameter(1, seconds)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Nobody takes it any more. */
    public void done(long id) {
        em.flush();
        em.createNativeQuery("update notice set next_at = null where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** One notice more than asked for, the newest first. */
    public List<Notice> page(NoticeQuery asked) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (!asked.states().isEmpty()) {
            where.append(" and n.state in :states");
            parameters.put("states", asked.states());
        }
        if (asked.text() != null && !asked.text().isBlank()) {
            where.append(" and (n.orderNumber like :start or n.recipient like :part or n.recipientName like :part"
                    + " or n.subject like :part)");
            parameters.put("start", asked.text().strip() + "%");
            parameters.put("part", "%" + asked.text().strip() + "%");
        }
        if (asked.afterKey() != null) {
            int colon = asked.afterKey().indexOf(':');
            where.append(" and (n.createdAt < :at or (n.createdAt = :at and n.id < :id))");
            parameters.put("id", Long.valueOf(asked.afterKey().substring(0, colon)));
            parameters.put("at", Instant.parse(asked.afterKey().substring(colon + 1)));
        }
        TypedQuery<Notice> query = em.createQuery(
                "select n from Notice n where " + where + " order by n.createdAt desc, n.id desc", Notice.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(asked.limit() + 1).getResultList();
    }

    /** How many notices stand in each state. */
    public Map<NoticeState, Long> counts() {
        Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
        em.createQuery("select n.state, count(n) from Notice n group by n.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((NoticeState) row[0], (Long) row[1]));
        return counts;
    }
}
