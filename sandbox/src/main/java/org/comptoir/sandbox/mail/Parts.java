package org.comptoir.sandbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.sandbox.mail.Mail.Attachment;

/** The parts of a mail: plain text, HTML, attachments, wherever they lie in the tree. */
final class Parts {
    private String text = "";
    private String html = "";
    private final List<Attachment> attachments = new ArrayList<>();

    private Parts() {}

    static Parts of(Part root) throws MessagingException, IOException {
        Parts parts = new Parts();
        parts.walk(root);
        return parts;
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    private void walk(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart several = (Multipart) part.getContent();
            for (int i = 0; i < several.getCount(); i++) {
                walk(several.getBodyPart(i));
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !part.isMimeType("text/*")) {
            attachments.add(attachment(part));
        } else if (part.isMimeType("text/html")) {
            html = part.getContent().toString();
        } else {
            text = part.getContent().toString();
        }
    }

    private static Attachment attachment(Part part) throws MessagingException, IOException {
        String type = part.getContentType().replaceFirst(";.*", "").strip();
        String name = Optional.ofNullable(part.getFileName()).orElse("attachment");
        return new Attachment(name, type, part.getInputStream().readAllBytes());
    }
}
