package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outgoing;
import org.comptoir.partners.Actor;
import org.comptoir.settlement.RemittanceBook;

/** A supplier's machine learns what a payment pays (EDIFACT REMADV, SET-05). The subject is the payout's id. */
@ApplicationScoped
public class RemittanceAdviceOut implements OutboundConversation {
    @EJB
    private RemittanceBook book;

    @Inject
    private Letters letters;

    @Override
    public Conversation conversation() {
        return Conversation.REMITTANCE_ADVICE_OUT;
    }

    @Override
    public Letter write(Outgoing outgoing) {
        RemittanceAdvice advice = book.advice(Actor.system(), Long.parseLong(outgoing.subject()));
        List<String> orders = advice.lines().stream()
                .map(RemittanceAdvice.Line::orderNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return letters.around(outgoing, advice, orders);
    }
}
