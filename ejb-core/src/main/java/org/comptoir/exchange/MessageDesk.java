package org.comptoir.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.comptoir.exchange.model.ExchangeMessage;
import org.comptoir.exchange.model.MessagePart;
import org.comptoir.exchange.store.Messages;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/** The operator's desk for messages that did not go through: mend and replay (EXC-05). */
@Stateless
public class MessageDesk {
    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /**
     * Stores a corrected copy of a quarantined message and has it processed; the original stays as it came. Documents
     * of it that had their effect are not processed a second time.
     *
     * @return the copy's id
     * @throws RefusedException {@code exchange.unchanged} when nothing was corrected, {@code exchange.mended} when a
     *     corrected copy exists already
     */
    public long mend(Actor actor, long id, String corrected) {
        ExchangeMessage original = locked(actor, id);
        if (original.state() != MessageState.QUARANTINED) {
            throw new RefusedException(
                    "exchange.not.quarantined", original.state().name());
        }
        if (original.isMended()) {
            throw new RefusedException("exchange.mended");
        }
        byte[] bytes = corrected.getBytes(RawText.charsetOf(original.raw()));
        Incoming copy = new Incoming(original.profileId(), original.reference(), original.fileName(), bytes);
        if (messages.same(copy).isPresent()) {
            throw new RefusedException("exchange.unchanged");
        }
        return store(actor, original, copy);
    }

    private long store(Actor actor, ExchangeMessage original, Incoming copy) {
        Instant now = clock.instant();
        ExchangeMessage message = ExchangeMessage.received(copy, original.organisationId(), now);
        message.dueAt(messages.queueTime());
        messages.add(message);
        message.mends(original);
        messages.note(original.id(), new AttemptView(now, actor.username(), "MENDED", "→ " + message.id(), null));
        return message.id();
    }

    /** Begins again from the stored bytes; what had its effect is left alone. */
    public void replay(Actor actor, long id) {
        ExchangeMessage message = locked(actor, id);
        Instant now = clock.instant();
        message.step(MessageAction.REPLAY, Role.OPERATOR, now);
        message.anew(messages.queueTime());
        messages.parts(id).forEach(MessagePart::again);
        messages.note(id, new AttemptView(now, actor.username(), message.state().name(), "replay", null));
    }

    private ExchangeMessage locked(Actor actor, long id) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        return messages.lock(id).orElseThrow(() -> new NotFoundException("message"));
    }
}
