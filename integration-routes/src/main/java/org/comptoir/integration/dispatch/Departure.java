package org.comptoir.integration.dispatch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outbox;
import org.comptoir.exchange.Outgoing;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.integration.conversation.Letter;
import org.comptoir.integration.conversation.OutboundConversation;
import org.comptoir.integration.translation.NotWritableException;
import org.comptoir.integration.transport.remote.RemoteServers;
import org.comptoir.integration.transport.sftp.PartnerFolders;
import org.comptoir.kernel.persistence.Transactions;
import org.comptoir.partners.Actor;
import org.comptoir.settlement.PaymentStatusIntake;

/**
 * Sends one claimed message: written once and kept, carried outside of any transaction, marked. Who dies in between
 * sends the same bytes under the same name again, which is harmless.
 */
@ApplicationScoped
class Departure {
    private static final Logger LOG = Logger.getLogger(Departure.class.getName());

    @EJB
    private Outbox outbox;

    @EJB
    private RemoteServers remoteServers;

    @EJB
    private Transactions transactions;

    @EJB
    private PaymentStatusIntake payments;

    @Inject
    @Any
    private Instance<OutboundConversation> conversations;

    private final PartnerFolders folders = PartnerFolders.ofTheProduct();

    void send(long id) {
        try {
            Outgoing outgoing = written(outbox.claimed(id));
            carry(outgoing);
            left(outgoing);
        } catch (NotWritableException e) {
            LOG.log(Level.SEVERE, "message " + id + " is not fit to be sent: " + e.getMessage());
            outbox.unfit(id, e.findings());
        } catch (UnfitLetter e) {
            LOG.log(Level.SEVERE, "message " + id + " is not fit to be sent: " + e.getMessage());
            outbox.failed(id, e.getMessage(), true);
        } catch (Exception e) {
            LOG.log(Level.INFO, "message " + id + " could not be sent, it is tried again: " + reason(e));
            outbox.failed(id, reason(e), false);
        }
    }

    /** Marks it, and what it was about, in one transaction. */
    private void left(Outgoing outgoing) throws Exception {
        transactions.run(() -> {
            outbox.sent(outgoing.messageId(), expectsAnswer(outgoing));
            if (outgoing.conversation() == Conversation.CREDIT_TRANSFER_OUT) {
                payments.sent(Actor.system(), Long.parseLong(outgoing.subject()));
            }
            return null;
        });
    }

    private Outgoing written(Outgoing outgoing) {
        if (outgoing.bytes() != null && outgoing.fileName() != null) {
            return outgoing;
        }
        Letter letter = conversation(outgoing.conversation()).write(outgoing);
        outbox.written(outgoing.messageId(), letter.fileName(), letter.content(), letter.orders());
        return outbox.claimed(outgoing.messageId());
    }

    private void carry(Outgoing outgoing) throws IOException {
        PartnerProfile profile = outgoing.profile();
        if (profile.remote() == null) {
            folders.put(profile.sftpAccount(), outgoing.fileName(), outgoing.bytes());
        } else {
            remoteServers.drop(profile, outgoing.fileName(), outgoing.bytes());
        }
    }

    private OutboundConversation conversation(Conversation conversation) {
        Optional<OutboundConversation> found = conversations.stream()
                .filter(each -> each.conversation() == conversation)
                .findFirst();
        return found.orElseThrow(() -> new UnfitLetter("nobody writes " + conversation));
    }

    private static boolean expectsAnswer(Outgoing outgoing) {
        return outgoing.conversation() != Conversation.ACKNOWLEDGEMENT_OUT
                && outgoing.profile().format(Conversation.ACKNOWLEDGEMENT_IN).isPresent();
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
