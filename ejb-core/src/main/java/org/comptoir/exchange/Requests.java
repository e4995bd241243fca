package org.comptoir.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.partners.Actor;

/**
 * Requests of machines by their idempotency key (EXC-07). The key is taken in the transaction of the request itself: of
 * two with the same key the second waits, then finds the first one's answer; of a refused one nothing stays.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Requests {
    /** A stored answer. @param location the address of what was made, or null */
    public record Stored(int status, String location, String body) {}

    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Takes the key; the answer of the earlier request with the same key when there was one.
     *
     * @param sha256 of method, path and body
     * @throws RefusedException {@code api.key} when the key came with another request before
     */
    public Optional<Stored> take(Actor actor, String key, String sha256) {
        int taken = em.createNativeQuery("insert ignore into api_request"
                        + " (username, idempotency_key, request_sha256, status, created_at) values (?, ?, ?, 0, ?)")
                .setParameter(1, actor.username())
                .setParameter(2, key)
                .setParameter(3, sha256)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(earlier(actor, key, sha256));
    }

    /** Keeps the answer for those who ask again. */
    public void keep(Actor actor, String key, Stored answer) {
        em.createNativeQuery("update api_request set status = ?, location = ?, body = ?"
                        + " where username = ? and idempotency_key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.location())
                .setParameter(3, answer.body())
                .setParameter(4, actor.username())
                .setParameter(5, key)
                .executeUpdate();
    }

    private Stored earlier(Actor actor, String key, String sha256) {
        Object[] row = (Object[]) em.createNativeQuery("select request_sha256, status, location, body from api_request"
                        + " where username = ? and idempotency_key = ? for update")
                .setParameter(1, actor.username())
                .setParameter(2, key)
                .getSingleResult();
        if (!sha256.equals(row[0])) {
            throw new RefusedException("api.key", key);
        }
        return new Stored(((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }
}
