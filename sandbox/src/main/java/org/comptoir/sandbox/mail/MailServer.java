package org.comptoir.sandbox.mail;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.sandbox.Settings;

/** Accepts mail for everybody and keeps it while it runs. */
public final class MailServer implements AutoCloseable {
    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    /** A mail server on {@code port} of loopback. */
    public static MailServer start(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, Settings.LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setAuthRequired(false);
        server.start();
        return new MailServer(server);
    }

    /** All mails, the oldest first; the id is the place in this list, from 1. */
    public List<Mail> mails() {
        List<Mail> mails = new ArrayList<>();
        server.getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
                .forEach(message -> mails.add(Mail.of(mails.size() + 1, message.getMimeMessage())));
        return mails;
    }

    /** The mail with this id. */
    public Optional<Mail> mail(int id) {
        return mails().stream().filter(mail -> mail.id() == id).findFirst();
    }

    /** Forgets all mails. */
    public void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
