package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outgoing;
import org.comptoir.ordering.OrderDocuments;

/** A supplier's machine gets the orders of all customers (EDIFACT ORDERS). */
@ApplicationScoped
public class OrdersOut implements OutboundConversation {
    @EJB
    private OrderDocuments documents;

    @Inject
    private Letters letters;

    @Override
    public Conversation conversation() {
        return Conversation.ORDERS_OUT;
    }

    @Override
    public Letter write(Outgoing outgoing) {
        return letters.around(outgoing, documents.order(outgoing.subject()), List.of());
    }
}
