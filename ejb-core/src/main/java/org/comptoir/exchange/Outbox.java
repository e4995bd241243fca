package org.comptoir.exchange;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.exchange.model.ExchangeMessage;
import org.comptoir.exchange.store.Messages;
import org.comptoir.exchange.store.OrderLinks;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.Role;

/**
 * What has to be sent (EXC-05): queued in the transaction that causes it, claimed by any node's worker, sent outside of
 * any transaction, marked. A worker that dies loses its claim when the lease ends.
 */
@Stateless
public class Outbox {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration ANSWER = Duration.ofHours(24);
    private static final int LAST_ATTEMPT = 12;
    private static final String WORKER = "system";

    @Inject
    private Messages messages;

    @Inject
    private OrderLinks links;

    @Inject
    private Clock clock;

    @EJB
    private Profiles profiles;

    /**
     * Queues a message about {@code subject} for the company, when it takes part in the conversation; once for a
     * subject. It belongs to the running transaction.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void queue(long organisationId, Conversation conversation, String subject, List<String> orders) {
        profiles.of(organisationId, conversation)
                .filter(profile -> !messages.isQueued(profile.id(), conversation.name(), subject))
                .ifPresent(profile -> insert(profile, conversation, subject, orders));
    }

    /** Queues an answer that is written already, for example a CONTRL. {@code subject} as in {@link #queue}. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void answer(
            PartnerProfile profile, Conversation conversation, String subject, String fileName, Written answer) {
        if (!messages.isQueued(profile.id(), conversation.name(), subject)) {
            ExchangeMessage message = ready(profile, conversation, answer.reference(), subject);
            message.hold(answer.bytes());
            message.named(fileName);
            message.recognised(conversation, answer.standard(), answer.types(), answer.findings());
            messages.add(message);
        }
    }

    /** The number for an interchange that is about to be written. */
    public String nextReference() {
        return Long.toString(messages.nextControlReference());
    }

    private void insert(PartnerProfile profile, Conversation conversation, String subject, List<String> orders) {
        ExchangeMessage message = ready(profile, conversation, nextReference(), subject);
        messages.add(message);
        orders.forEach(order -> links.link(message.id(), order));
    }

    private ExchangeMessage ready(PartnerProfile profile, Conversation conversation, String reference, String subject) {
        ExchangeMessage message = ExchangeMessage.ready(
                profile.id(), profile.organisationId(), conversation, reference, subject, clock.instant());
        message.dueAt(messages.queueTime());
        return message;
    }

    /** Claims up to {@code limit} messages for the lease; another worker gets others. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> claim(int limit) {
        List<Long> ids = messages.lockDueOut(limit);
        Instant end = messages.queueTime().plus(LEASE);
        ids.forEach(id -> {
            ExchangeMessage message = existing(id);
            message.step(MessageAction.CLAIM, Role.SYSTEM, clock.instant());
            message.dueAt(end);
        });
        return ids;
    }

    /** What was claimed. */
    public Outgoing claimed(long id) {
        ExchangeMessage message = existing(id);
        return new Outgoing(
                id,
                profiles.profile(message.profileId()),
                message.conversation(),
                message.reference(),
                message.subject(),
                message.fileName(),
                message.raw());
    }

    /** What will leave, before it leaves: a second attempt sends the same bytes under the same name. */
    public void written(long id, String fileName, Written content, List<String> orders) {
        ExchangeMessage message = existing(id);
        message.hold(content.bytes());
        message.named(fileName);
        message.recognised(message.conversation(), content.standard(), content.types(), content.findings());
        orders.forEach(order -> links.link(id, order));
    }

    /**
     * It has left. A partner may be quicker with his answer than we with our note: then the answer stands.
     *
     * @param answered whether the partner's acknowledgement is expected
     */
    public void sent(long id, boolean answered) {
        ExchangeMessage message = existing(id);
        Instant now = clock.instant();
        if (message.state() == MessageState.CLAIMED) {
            message.step(MessageAction.SEND, Role.SYSTEM, now);
            message.dueAt(answered ? messages.queueTime().plus(ANSWER) : null);
        }
        messages.note(id, new AttemptView(now, WORKER, MessageState.SENT.name(), message.fileName(), null));
    }

    /** It could not leave, unless the partner has answered it meanwhile. @param permanent whether trying again is of no use */
    public void failed(long id, String reason, boolean permanent) {
        ExchangeMessage message = existing(id);
        if (message.state() != MessageState.CLAIMED) {
            return;
        }
        Instant now = clock.instant();
        int attempt = message.tried();
        boolean last = permanent || attempt >= LAST_ATTEMPT;
        Instant next = last ? null : messages.queueTime().plus(BackOff.after(attempt, Duration.ofMinutes(30)));
        message.step(last ? MessageAction.GIVE_UP : MessageAction.RETRY_LATER, Role.SYSTEM, now);
        message.dueAt(next);
        messages.note(id, new AttemptView(now, WORKER, last ? "DEAD" : "FAULT", reason, next));
    }

    /** The partner's form cannot carry it: {@code findings} say why. It is given up until the operator replays it. */
    public void unfit(long id, List<Finding> findings) {
        existing(id).found(findings);
        String codes = findings.stream().map(Finding::code).distinct().collect(Collectors.joining(" "));
        failed(id, codes, true);
    }

    /**
     * The partner's acknowledgement of the interchange that we sent with this reference; empty when there is none. It is
     * noted in any case, with its words.
     */
    public Optional<Long> acknowledged(long profileId, String reference, PartnerAnswer answer, String words) {
        Optional<ExchangeMessage> sent = messages.sent(profileId, reference);
        sent.ifPresent(message -> {
            Instant now = clock.instant();
            message.answered(answer, now);
            messages.note(message.id(), new AttemptView(now, WORKER, answer.outcome(), words, null));
        });
        return sent.map(ExchangeMessage::id);
    }

    /** Marks what should have been acknowledged by now. @return how many there were */
    public int chase(int limit) {
        List<Long> late = messages.unanswered(limit);
        late.forEach(id -> messages.lock(id)
                .filter(message -> message.state() == MessageState.SENT)
                .ifPresent(message -> step(message, MessageAction.CHASE)));
        return late.size();
    }

    private void step(ExchangeMessage message, MessageAction action) {
        Instant now = clock.instant();
        message.step(action, Role.SYSTEM, now);
        message.dueAt(null);
        messages.note(message.id(), new AttemptView(now, WORKER, message.state().name(), null, null));
    }

    private ExchangeMessage existing(long id) {
        return messages.find(id).orElseThrow(() -> new NotFoundException("message"));
    }
}
