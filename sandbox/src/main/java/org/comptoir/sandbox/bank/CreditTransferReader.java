package org.comptoir.sandbox.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.comptoir.sandbox.bank.CreditTransfer.Transfer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a pain.001 of any version by element names; document types are refused (XXE). */
final class CreditTransferReader {
    private CreditTransferReader() {}

    /** @throws IOException when it is no pain.001 */
    static CreditTransfer read(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return of(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (ParserConfigurationException | SAXException | IllegalArgumentException e) {
            throw new IOException("no pain.001: " + e.getMessage(), e);
        }
    }

    private static CreditTransfer of(Document document) {
        Element root = document.getDocumentElement();
        Element head = child(root, "GrpHdr");
        Element payment = child(root, "PmtInf");
        List<Transfer> transfers = new ArrayList<>();
        NodeList all = root.getElementsByTagNameNS("*", "CdtTrfTxInf");
        for (int i = 0; i < all.getLength(); i++) {
            transfers.add(transfer((Element) all.item(i)));
        }
        return new CreditTransfer(
                text(head, "MsgId"),
                Integer.parseInt(text(head, "NbOfTxs")),
                new BigDecimal(text(head, "CtrlSum")),
                text(payment, "PmtInfId"),
                text(child(payment, "DbtrAcct"), "IBAN"),
                transfers);
    }

    private static Transfer transfer(Element each) {
        Element amount = child(each, "InstdAmt");
        return new Transfer(
                text(each, "EndToEndId"),
                new BigDecimal(amount.getTextContent().strip()),
                amount.getAttribute("Ccy"),
                text(child(each, "Cdtr"), "Nm"),
                text(child(each, "CdtrAcct"), "IBAN"),
                each.getElementsByTagNameNS("*", "Ustrd").getLength() == 0 ? "" : text(each, "Ustrd"));
    }

    private static Element child(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        if (found.getLength() == 0) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return (Element) found.item(0);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }
}
