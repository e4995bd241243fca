package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Order;
import org.comptoir.exchange.Conversation;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.ordering.OrderIntake;
import org.comptoir.partners.Actor;

/** A customer's machine orders (EDIFACT ORDERS, a partner's own file). */
@ApplicationScoped
public class OrdersIn implements InboundConversation {
    @EJB
    private OrderIntake desk;

    @Override
    public Conversation conversation() {
        return Conversation.ORDERS_IN;
    }

    @Override
    public Class<Order> document() {
        return Order.class;
    }

    @Override
    public IntakeResult take(Actor machine, BusinessDocument document, SourceFile source) {
        return desk.place(machine, (Order) document);
    }
}
