package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outgoing;
import org.comptoir.ordering.OrderDocuments;

/** A customer's machine learns what the supplier answered (EDIFACT ORDRSP). */
@ApplicationScoped
public class OrderResponseOut implements OutboundConversation {
    @EJB
    private OrderDocuments documents;

    @Inject
    private Letters letters;

    @Override
    public Conversation conversation() {
        return Conversation.ORDER_RESPONSE_OUT;
    }

    @Override
    public Letter write(Outgoing outgoing) {
        return letters.around(outgoing, documents.response(outgoing.subject()), List.of());
    }
}
