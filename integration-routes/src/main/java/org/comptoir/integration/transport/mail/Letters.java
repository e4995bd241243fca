package org.comptoir.integration.transport.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.comptoir.filing.FileContent;
import org.comptoir.notification.NoticeToSend;

/** A notice as a MIME message: text and HTML, attachments beside them, the same Message-ID at each attempt. */
final class Letters {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Letters() {}

    static MimeMessage of(Session session, NoticeToSend notice, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new IdentifiedMessage(session, notice.messageId());
        message.setFrom();
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(notice.recipient(), notice.recipientName(), UTF_8));
        message.setSubject(notice.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", notice.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(body(notice));
        for (FileContent attachment : notice.attachments()) {
            mixed.addBodyPart(attached(attachment));
        }
        message.setContent(mixed);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart body(NoticeToSend notice) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(notice.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(notice.html(), UTF_8, "html");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, html));
        return both;
    }

    private static MimeBodyPart attached(FileContent file) throws MessagingException, UnsupportedEncodingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
        part.setFileName(MimeUtility.encodeText(file.name(), UTF_8, "B"));
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    /** Keeps the id that the queue gave the notice, so that a mail server may recognise a repeat. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
