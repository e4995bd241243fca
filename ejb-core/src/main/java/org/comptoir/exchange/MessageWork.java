package org.comptoir.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.exchange.model.ExchangeMessage;
import org.comptoir.exchange.model.MessagePart;
import org.comptoir.exchange.store.Messages;
import org.comptoir.exchange.store.OrderLinks;
import org.comptoir.exchange.store.Partnerships;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.Role;

/**
 * The steps of a received message, for the workers (EXC-05). Each document is marked in the same transaction in which it
 * has its effect, so a process that dies in between leaves either both or neither.
 */
@Stateless
public class MessageWork {
    private static final int LAST_ATTEMPT = 8;
    private static final String WORKER = "system";

    @Inject
    private Messages messages;

    @Inject
    private Partnerships partnerships;

    @Inject
    private OrderLinks links;

    @Inject
    private Clock clock;

    /** The partners of whom messages wait. */
    public List<Long> waitingPartners() {
        return messages.waitingPartners();
    }

    /** A partner's messages that wait, the oldest first. */
    public List<Long> due(long profileId, int limit) {
        return messages.dueIn(profileId, limit);
    }

    /**
     * The message, locked by the running transaction; empty when somebody else has dealt with it or it is not due yet.
     */
    public Optional<Work> take(long id) {
        return messages.lock(id)
                .filter(message -> message.direction() == Direction.IN && message.isOpen())
                .map(this::work);
    }

    /** The message as it is, whatever its state. */
    public Work look(long id) {
        return work(existing(id));
    }

    /** Locks the message and says whether this document still waits for its effect. */
    public boolean takePart(long id, int position) {
        messages.lock(id);
        return part(id, position).state() == PartState.WAITING;
    }

    /** The reader's word, for a message that was taken in this transaction. */
    public void translated(long id, Translated read) {
        ExchangeMessage message = existing(id);
        message.recognised(read.conversation(), read.standard(), read.types(), read.findings());
        Map<Integer, MessagePart> known =
                messages.parts(id).stream().collect(Collectors.toMap(MessagePart::position, Function.identity()));
        read.parts().forEach(part -> keep(id, known.get(part.position()), part));
        if (read.fatal()) {
            step(message, MessageAction.QUARANTINE, null);
            message.dueAt(null);
        } else {
            forward(message);
        }
    }

    private void forward(ExchangeMessage message) {
        if (message.state() == MessageState.RECEIVED) {
            step(message, MessageAction.RECOGNISE, null);
            step(message, MessageAction.TRANSLATE, null);
        }
    }

    private void keep(long id, MessagePart known, PartView read) {
        if (known == null) {
            messages.add(new MessagePart(id, read));
        } else {
            known.readAs(read);
        }
    }

    /** A document had its effect in this transaction. */
    public void processed(long id, int position, String orderNumber, List<Finding> findings) {
        part(id, position).processed(orderNumber, findings);
        if (orderNumber != null) {
            links.link(id, orderNumber);
        }
    }

    /** A document was refused. */
    public void refused(long id, int position, List<Finding> findings) {
        part(id, position).quarantined(findings);
    }

    /** Every document has been tried: the message is processed, or quarantined when one of them was refused. */
    public void finish(long id) {
        ExchangeMessage message = messages.lock(id).orElseThrow();
        if (message.state() != MessageState.TRANSLATED) {
            return;
        }
        boolean refused = messages.parts(id).stream().anyMatch(part -> part.state() == PartState.QUARANTINED);
        step(message, refused ? MessageAction.QUARANTINE : MessageAction.PROCESS, null);
        message.dueAt(null);
    }

    /** Something of ours did not work: tried again later, quarantined after the last attempt. */
    public void failed(long id, String reason) {
        ExchangeMessage message = messages.lock(id).orElseThrow();
        if (!message.isOpen()) {
            return;
        }
        Instant now = clock.instant();
        int attempt = message.tried();
        Instant next = attempt >= LAST_ATTEMPT
                ? null
                : messages.queueTime().plus(BackOff.after(attempt, Duration.ofMinutes(10)));
        message.dueAt(next);
        messages.note(id, new AttemptView(now, WORKER, "FAULT", reason, next));
        if (next == null) {
            List<Finding> findings = new ArrayList<>(message.findings());
            findings.add(Finding.error("exchange.fault", new Place.WholeFile(), Integer.toString(attempt)));
            message.found(findings);
            step(message, MessageAction.QUARANTINE, reason);
        }
    }

    private void step(ExchangeMessage message, MessageAction action, String detail) {
        Instant now = clock.instant();
        message.step(action, Role.SYSTEM, now);
        messages.note(message.id(), new AttemptView(now, WORKER, message.state().name(), detail, null));
    }

    private Work work(ExchangeMessage message) {
        return new Work(
                message.id(),
                partnerships.find(message.profileId()).orElseThrow().profile(),
                message.fileName(),
                message.raw(),
                message.reference(),
                views(message.id()),
                message.mendedFrom() == null ? List.of() : views(message.mendedFrom()),
                message.mendedFrom() == null
                        ? messages.earlierOfReference(message).orElse(null)
                        : null);
    }

    private List<PartView> views(long id) {
        return messages.parts(id).stream().map(MessagePart::view).toList();
    }

    private MessagePart part(long id, int position) {
        return messages.part(id, position).orElseThrow(() -> new NotFoundException("part"));
    }

    private ExchangeMessage existing(long id) {
        return messages.find(id).orElseThrow(() -> new NotFoundException("message"));
    }
}
