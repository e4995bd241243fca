package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.BusinessDocument;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outbox;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;

/** A partner's machine says whether it took what we sent (EDIFACT CONTRL, EXC-04). */
@ApplicationScoped
public class AcknowledgementIn implements InboundConversation {
    @EJB
    private Outbox outbox;

    @Override
    public Conversation conversation() {
        return Conversation.ACKNOWLEDGEMENT_IN;
    }

    @Override
    public Class<Acknowledgement> document() {
        return Acknowledgement.class;
    }

    @Override
    public IntakeResult take(Actor machine, BusinessDocument document, SourceFile source) {
        Acknowledgement said = (Acknowledgement) document;
        boolean accepted = said.action() != Acknowledgement.Action.REFUSED
                && said.messages().stream().noneMatch(each -> each.action() == Acknowledgement.Action.REFUSED);
        return outbox.acknowledged(source.profile().id(), said.number(), accepted)
                .map(sent -> IntakeResults.withoutOrder(List.of()))
                .orElseGet(() -> unknown(said));
    }

    private static IntakeResult unknown(Acknowledgement said) {
        return new IntakeResult(
                null,
                List.of(Finding.error("acknowledgement.interchange.unknown", new Place.WholeFile(), said.number())));
    }
}
