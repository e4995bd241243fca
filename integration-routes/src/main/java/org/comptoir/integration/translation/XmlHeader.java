package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.integration.syntax.xml.XmlNode;

/** The UN/CEFACT Standard Business Document Header: who sends the document to whom. */
final class XmlHeader {
    private Mailbox sender;
    private Mailbox recipient;
    private String reference = "";

    static boolean isHeader(XmlNode node) {
        return node.name().equals("StandardBusinessDocumentHeader");
    }

    void read(XmlNode header) {
        sender = mailbox(header, "Sender");
        recipient = mailbox(header, "Receiver");
        reference = header.children("DocumentIdentification").stream()
                .flatMap(d -> d.children("InstanceIdentifier").stream())
                .findFirst()
                .map(XmlNode::text)
                .orElse("");
    }

    private static Mailbox mailbox(XmlNode header, String role) {
        List<XmlNode> ids = header.children(role).stream()
                .flatMap(r -> r.children("Identifier").stream())
                .toList();
        return ids.isEmpty() ? null : mailbox(ids.get(0));
    }

    /** Peppol writes scheme and identifier in one: {@code 0088:3020180000017}. */
    private static Mailbox mailbox(XmlNode id) {
        String[] parts = id.text().split(":", 2);
        return parts.length == 2 ? Mailbox.of(parts[1], parts[0]) : Mailbox.of(id.text(), "");
    }

    Mailbox sender() {
        return sender;
    }

    Mailbox recipient() {
        return recipient;
    }

    String reference() {
        return reference;
    }
}
