package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outgoing;
import org.comptoir.fulfilment.DespatchDocuments;

/** A customer's machine learns what has left (EDIFACT DESADV). */
@ApplicationScoped
public class DespatchAdviceOut implements OutboundConversation {
    @EJB
    private DespatchDocuments documents;

    @Inject
    private Letters letters;

    @Override
    public Conversation conversation() {
        return Conversation.DESPATCH_ADVICE_OUT;
    }

    @Override
    public Letter write(Outgoing outgoing) {
        return letters.around(outgoing, documents.advice(outgoing.subject()), List.of());
    }
}
