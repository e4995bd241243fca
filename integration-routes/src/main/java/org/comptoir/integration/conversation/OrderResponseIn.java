package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.OrderResponse;
import org.comptoir.exchange.Conversation;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.ordering.OrderIntake;
import org.comptoir.partners.Actor;

/** A supplier's machine answers an order (EDIFACT ORDRSP): validate, report a problem, refuse. */
@ApplicationScoped
public class OrderResponseIn implements InboundConversation {
    @EJB
    private OrderIntake desk;

    @Override
    public Conversation conversation() {
        return Conversation.ORDER_RESPONSE_IN;
    }

    @Override
    public Class<OrderResponse> document() {
        return OrderResponse.class;
    }

    @Override
    public IntakeResult take(Actor machine, BusinessDocument document, SourceFile source) {
        return desk.respond(machine, (OrderResponse) document);
    }
}
