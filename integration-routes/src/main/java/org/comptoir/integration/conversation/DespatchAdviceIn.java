package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.exchange.Conversation;
import org.comptoir.fulfilment.DespatchIntake;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;

/** A supplier's machine ships (EDIFACT DESADV). */
@ApplicationScoped
public class DespatchAdviceIn implements InboundConversation {
    @EJB
    private DespatchIntake desk;

    @Override
    public Conversation conversation() {
        return Conversation.DESPATCH_ADVICE_IN;
    }

    @Override
    public Class<DespatchAdvice> document() {
        return DespatchAdvice.class;
    }

    @Override
    public IntakeResult take(Actor machine, BusinessDocument document, SourceFile source) {
        return desk.take(machine, (DespatchAdvice) document);
    }
}
