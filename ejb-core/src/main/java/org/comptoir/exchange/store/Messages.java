package org.comptoir.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.exchange.AttemptView;
import org.comptoir.exchange.Direction;
import org.comptoir.exchange.Incoming;
import org.comptoir.exchange.model.ExchangeMessage;
import org.comptoir.exchange.model.MessageAttempt;
import org.comptoir.exchange.model.MessagePart;
import org.comptoir.exchange.model.Sha256;

/** Messages with their parts and attempts in the database. */
@ApplicationScoped
public class Messages {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** Inserts at once, so that a second file with the same key is refused by the database here. */
    public void add(ExchangeMessage message) {
        em.persist(message);
        em.flush();
    }

    public void add(MessagePart part) {
        em.persist(part);
    }

    public void note(long messageId, AttemptView attempt) {
        em.persist(new MessageAttempt(messageId, attempt));
    }

    public Optional<ExchangeMessage> find(long id) {
        return Optional.ofNullable(em.find(ExchangeMessage.class, id));
    }

    /** The message, locked until the transaction ends: nobody else handles it meanwhile. */
    public Optional<ExchangeMessage> lock(long id) {
        return Optional.ofNullable(em.find(ExchangeMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The first message that brought the same file. */
    public Optional<ExchangeMessage> same(Incoming incoming) {
        return em.createQuery(
                        "select m from ExchangeMessage m where m.profileId = :profile and m.direction = :direction"
                                + " and m.reference = :reference and m.sha256 = :sha and m.repetition = 0",
                        ExchangeMessage.class)
                .setParameter("profile", incoming.profileId())
                .setParameter("direction", Direction.IN)
                .setParameter("reference", incoming.reference())
                .setParameter("sha", Sha256.hex(incoming.bytes()))
                .getResultStream()
                .findFirst();
    }

    /** The message before {@code message} that brought other content under the same interchange reference. */
    public Optional<Long> earlierOfReference(ExchangeMessage message) {
        return em.createQuery(
                        "select m.id from ExchangeMessage m where m.profileId = :profile and m.direction = :direction"
                                + " and m.reference = :reference and m.reference <> '' and m.repetition = 0"
                                + " and m.mendedFrom is null and m.id < :id order by m.id desc",
                        Long.class)
                .setParameter("profile", message.profileId())
                .setParameter("direction", Direction.IN)
                .setParameter("reference", message.reference())
                .setParameter("id", message.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How often the file of {@code message} has come again. */
    public int repeats(ExchangeMessage message) {
        return em.createQuery("select count(m) from ExchangeMessage m where m.repeatOf = :id", Long.class)
                .setParameter("id", message.id())
                .getSingleResult()
                .intValue();
    }

    /** Whether something was already queued about this subject. */
    public boolean isQueued(long profileId, String conversation, String subject) {
        return !em.createNativeQuery("select 1 from exchange_message"
                        + " where profile_id = ? and conversation = ? and subject = ? limit 1")
                .setParameter(1, profileId)
                .setParameter(2, conversation)
                .setParameter(3, subject)
                .getResultList()
                .isEmpty();
    }

    /** The sent message with this control reference. */
    public Optional<ExchangeMessage> sent(long profileId, String reference) {
        return em.createQuery(
                        "select m from ExchangeMessage m where m.profileId = :profile and m.direction = :direction"
                                + " and m.reference = :reference order by m.id desc",
                        ExchangeMessage.class)
                .setParameter("profile", profileId)
                .setParameter("direction", Direction.OUT)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<MessagePart> parts(long messageId) {
        return em.createQuery(
                        "select p from MessagePart p where p.messageId = :id order by p.position", MessagePart.class)
                .setParameter("id", messageId)
                .getResultList();
    }

    public Optional<MessagePart> part(long messageId, int position) {
        return em.createQuery(
                        "select p from MessagePart p where p.messageId = :id and p.position = :position",
                        MessagePart.class)
                .setParameter("id", messageId)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }

    public List<MessageAttempt> attempts(long messageId) {
        return em.createQuery(
                        "select a from MessageAttempt a where a.messageId = :id order by a.at, a.id",
                        MessageAttempt.class)
                .setParameter("id", messageId)
                .setMaxResults(200)
                .getResultList();
    }

    /** The partners of whom received messages wait to be handled. */
    @SuppressWarnings("unchecked")
    public List<Long> waitingPartners() {
        List<Number> ids = em.createNativeQuery("select distinct profile_id from exchange_message"
                        + " where direction = 'IN' and state in ('RECEIVED', 'RECOGNISED', 'TRANSLATED')"
                        + " and next_at <= utc_timestamp(6) limit 1000")
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** A partner's received messages that wait to be handled, the oldest first. */
    @SuppressWarnings("unchecked")
    public List<Long> dueIn(long profileId, int limit) {
        List<Number> ids = em.createNativeQuery("select id from exchange_message where direction = 'IN'"
                        + " and state in ('RECEIVED', 'RECOGNISED', 'TRANSLATED') and next_at <= utc_timestamp(6)"
                        + " and profile_id = ? order by id limit ?")
                .setParameter(1, profileId)
                .setParameter(2, limit)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /**
     * Locks messages that wait to be sent, or whose claim has run out, past those that another worker has locked. READ
     * COMMITTED, for under REPEATABLE READ with snapshot isolation a row that changed since the snapshot is an error.
     */
    @SuppressWarnings("unchecked")
    public List<Long> lockDueOut(int limit) {
        em.createNativeQuery("set transaction isolation level read committed").executeUpdate();
        List<Number> ids = em.createNativeQuery("select id from exchange_message where direction = 'OUT'"
                        + " and state in ('READY', 'CLAIMED') and next_at <= utc_timestamp(6) order by id limit ?"
                        + " for update skip locked")
                .setParameter(1, limit)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Sent messages whose acknowledgement should have come by now. */
    @SuppressWarnings("unchecked")
    public List<Long> unanswered(int limit) {
        List<Number> ids = em.createNativeQuery("select id from exchange_message where direction = 'OUT'"
                        + " and state = 'SENT' and next_at <= utc_timestamp(6) order by id limit ?")
                .setParameter(1, limit)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /**
     * What time it is for the queue: the database's word. Nodes need no equal clocks, and a demo whose clock was set
     * ahead and back leaves no work waiting for the future.
     */
    public Instant queueTime() {
        BigDecimal seconds = (BigDecimal)
                em.createNativeQuery("select unix_timestamp(now(6))").getSingleResult();
        return Instant.ofEpochSecond(0, seconds.movePointRight(9).longValue());
    }

    /** The next number for an interchange that we send. */
    public long nextControlReference() {
        return ((Number) em.createNativeQuery("select nextval(control_reference)")
                        .getSingleResult())
                .longValue();
    }
}
