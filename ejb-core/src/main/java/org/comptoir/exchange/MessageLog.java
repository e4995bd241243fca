package org.comptoir.exchange;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.exchange.model.ExchangeMessage;
import org.comptoir.exchange.store.MessageSearch;
import org.comptoir.exchange.store.Messages;
import org.comptoir.exchange.store.OrderLinks;
import org.comptoir.exchange.store.Partnerships;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.Role;

/** Every file in and out (EXC-05): the operator sees all, a company's own people see what was exchanged with it. */
@Stateless
public class MessageLog {
    private static final int MOST = 200;

    @EJB
    private Intake intake;

    @EJB
    private Directory directory;

    @Inject
    private Messages messages;

    @Inject
    private MessageSearch search;

    @Inject
    private OrderLinks links;

    @Inject
    private Partnerships partnerships;

    /** Stores a file that came in; when this has returned, the sender may be told that we have it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Receipt receive(Incoming incoming) {
        try {
            return intake.store(incoming);
        } catch (EJBException meetsAnother) {
            // The same file was stored at this moment by somebody else: now it is there to be recognised.
            return intake.store(incoming);
        }
    }

    /** A page of the log, newest first. */
    public MessagePage list(Actor actor, MessageQuery query) {
        MessageQuery own = bound(actor, query);
        List<ExchangeMessage> found = search.page(own);
        boolean more = found.size() > own.limit();
        List<ExchangeMessage> page = more ? found.subList(0, own.limit()) : found;
        return new MessagePage(rows(page), more ? page.get(page.size() - 1).id() : null);
    }

    /** A message in full. @throws NotFoundException also for another company's message */
    public MessageView view(Actor actor, long id) {
        ExchangeMessage message = messages.find(id)
                .filter(found -> actor.overseesAll() || found.organisationId() == actor.organisationId())
                .orElseThrow(() -> new NotFoundException("message"));
        return new MessageView(
                rows(List.of(message)).get(0),
                RawText.of(bytes(message)),
                message.sha256(),
                message.findings(),
                messages.parts(partsOf(message)).stream()
                        .map(part -> part.view())
                        .toList(),
                attempts(id),
                message.repeatOf(),
                message.mendedFrom(),
                actor.is(Role.OPERATOR) ? MessageLifeCycle.TABLE.allowed(message.state(), Role.OPERATOR) : Set.of());
    }

    private List<AttemptView> attempts(long id) {
        People people = new People(directory);
        return messages.attempts(id).stream()
                .map(attempt -> people.named(attempt.view()))
                .toList();
    }

    /** The bytes of a message as they came or went; empty while a message to send has not been written yet. */
    public byte[] file(Actor actor, long id) {
        view(actor, id);
        return bytes(messages.find(id).orElseThrow());
    }

    private byte[] bytes(ExchangeMessage message) {
        ExchangeMessage holder = message.repeatOf() == null
                ? message
                : messages.find(message.repeatOf()).orElse(message);
        return holder.raw() == null ? new byte[0] : holder.raw();
    }

    private static long partsOf(ExchangeMessage message) {
        return message.repeatOf() == null ? message.id() : message.repeatOf();
    }

    private static MessageQuery bound(Actor actor, MessageQuery query) {
        Long organisation = actor.overseesAll() ? query.organisationId() : Long.valueOf(actor.organisationId());
        return new MessageQuery(
                query.direction(),
                query.states(),
                organisation,
                query.orderNumber(),
                query.text(),
                query.beforeId(),
                Math.max(1, Math.min(query.limit(), MOST)));
    }

    private List<MessageRow> rows(List<ExchangeMessage> page) {
        Map<Long, String> names = partnerships.all().stream()
                .map(partnership -> partnership.profile())
                .collect(Collectors.toMap(PartnerProfile::id, PartnerProfile::name));
        Map<Long, List<String>> orders =
                links.of(page.stream().map(ExchangeMessage::id).toList());
        List<MessageRow> rows = new ArrayList<>();
        page.forEach(message ->
                rows.add(message.row(names.get(message.profileId()), orders.getOrDefault(message.id(), List.of()))));
        return List.copyOf(rows);
    }
}
