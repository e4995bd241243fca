package org.comptoir.integration.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.comptoir.exchange.Incoming;
import org.comptoir.exchange.MessageLog;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Receipt;

/** Takes every file, by whatever transport it came: stores it, then has it handled at once (EXC-05). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FrontDesk {
    @EJB
    private MessageLog log;

    @Inject
    private Handling handling;

    /** Stores the file; when this has returned, the sender may be told that we have it. */
    public Receipt take(PartnerProfile profile, String fileName, byte[] bytes) {
        Receipt receipt = log.receive(new Incoming(profile.id(), InterchangeReference.of(bytes), fileName, bytes));
        if (receipt.isRepeat()) {
            handling.answerAgain(receipt);
        } else {
            handling.soon(profile.id());
        }
        return receipt;
    }
}
