package org.comptoir.integration.transport.mail;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.comptoir.filing.FileContent;
import org.comptoir.notification.NoticeToSend;

/** Makes a mail of a notice and hands it to the mail server: text and HTML as alternatives, files attached (NOT-01). */
@ApplicationScoped
public class MailComposer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:jboss/mail/Comptoir")
    private Session session;

    @Inject
    private Clock clock;

    /** Sends it. @throws MessagingException when the mail server did not take it */
    public void send(NoticeToSend notice) throws MessagingException {
        Transport.send(message(session, notice, Date.from(clock.instant())));
    }

    static MimeMessage message(Session session, NoticeToSend notice, Date sentAt) throws MessagingException {
        MimeMessage message = new RepeatableMessage(session, notice.messageId());
        message.setFrom(InternetAddress.getLocalAddress(session));
        message.setRecipient(Message.RecipientType.TO, recipient(notice));
        message.setSubject(notice.subject(), UTF_8);
        message.setSentDate(sentAt);
        message.setHeader("Content-Language", notice.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(notice));
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipient(NoticeToSend notice) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress(notice.recipient(), notice.recipientName(), UTF_8);
            address.validate();
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMultipart content(NoticeToSend notice) throws MessagingException {
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(letter(notice));
        mixed.addBodyPart(letter);
        for (FileContent file : notice.attachments()) {
            mixed.addBodyPart(attachment(file));
        }
        return mixed;
    }

    private static MimeMultipart letter(NoticeToSend notice) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(notice.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(notice.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static MimeBodyPart attachment(FileContent file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
        part.setFileName(file.name());
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    /** A message that keeps its Message-ID at every attempt, so that a repeat can be recognised. */
    private static final class RepeatableMessage extends MimeMessage {
        private final String messageId;

        private RepeatableMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
