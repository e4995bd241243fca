package org.comptoir.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.exchange.model.ExchangeMessage;
import org.comptoir.exchange.store.Messages;
import org.comptoir.exchange.store.Partnerships;
import org.comptoir.kernel.refusal.NotFoundException;

/**
 * Stores a file in a transaction of its own, before anything else happens with it: once this has returned, nothing
 * loses the file, and once it has been stored, nothing takes it for a new one again (EXC-05).
 */
@Stateless
public class Intake {
    @Inject
    private Messages messages;

    @Inject
    private Partnerships partnerships;

    @Inject
    private Clock clock;

    /** Stores a new file, or notes that it came again. Fails when the same file is being stored at this moment. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Receipt store(Incoming incoming) {
        Optional<ExchangeMessage> same = messages.same(incoming);
        return same.isPresent() ? repeat(same.get(), incoming) : fresh(incoming);
    }

    private Receipt fresh(Incoming incoming) {
        long organisation = partnerships
                .find(incoming.profileId())
                .orElseThrow(() -> new NotFoundException("profile"))
                .profile()
                .organisationId();
        ExchangeMessage message = ExchangeMessage.received(incoming, organisation, clock.instant());
        message.dueAt(messages.queueTime());
        messages.add(message);
        return new Receipt(message.id(), null);
    }

    private Receipt repeat(ExchangeMessage first, Incoming incoming) {
        ExchangeMessage repeat = first.repeated(incoming.fileName(), messages.repeats(first) + 1, clock.instant());
        messages.add(repeat);
        return new Receipt(repeat.id(), first.id());
    }
}
