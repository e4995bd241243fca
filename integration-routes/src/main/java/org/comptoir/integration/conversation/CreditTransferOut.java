package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comptoir.document.CreditTransfer;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outgoing;
import org.comptoir.exchange.Written;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.XmlFormat;
import org.comptoir.partners.Actor;
import org.comptoir.settlement.PayoutDesk;

/** The bank is asked to pay an approved run (ISO 20022 pain.001, SET-04). The subject is the run's id. */
@ApplicationScoped
public class CreditTransferOut implements OutboundConversation {
    @EJB
    private PayoutDesk desk;

    @Override
    public Conversation conversation() {
        return Conversation.CREDIT_TRANSFER_OUT;
    }

    @Override
    public Letter write(Outgoing outgoing) {
        CreditTransfer transfer = desk.creditTransfer(Actor.system(), Long.parseLong(outgoing.subject()));
        byte[] bytes = Documents.write(transfer, XmlFormat.PAIN_001_09);
        Written written = new Written(outgoing.reference(), "pain.001.001.09", "pain.001", bytes);
        return new Letter("pain001-" + transfer.messageId() + ".xml", written, List.of());
    }
}
