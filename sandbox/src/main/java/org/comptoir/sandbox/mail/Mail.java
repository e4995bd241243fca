package org.comptoir.sandbox.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A received mail, taken apart. */
public record Mail(
        int id, String from, List<String> to, String subject, String text, String html, List<Attachment> attachments) {
    /** A file that came with the mail. */
    public record Attachment(String name, String mediaType, byte[] bytes) {}

    static Mail of(int id, MimeMessage message) {
        try {
            Parts parts = Parts.of(message);
            return new Mail(
                    id,
                    addresses(message.getFrom()).stream().findFirst().orElse(""),
                    addresses(message.getAllRecipients()),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    parts.text(),
                    parts.html(),
                    parts.attachments());
        } catch (MessagingException | IOException e) {
            return new Mail(id, "", List.of(), "unreadable: " + e.getMessage(), "", "", List.of());
        }
    }

    private static List<String> addresses(Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Mail::readable).toList();
    }

    private static String readable(Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString();
    }
}
