package org.comptoir.integration.syntax.iso20022;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.comptoir.document.CreditTransfer;
import org.comptoir.document.CreditTransfer.Account;
import org.comptoir.document.CreditTransfer.Payment;
import org.comptoir.kernel.money.Money;

/**
 * pain.001.001.09 after the EPC's SEPA Credit Transfer guidelines: one payment group, charges shared (SLEV), the
 * characters that every bank takes.
 */
public final class CreditTransferWriter {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int NAME = 70;
    private static final int TEXT = 140;

    private final XMLStreamWriter xml;

    private CreditTransferWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The file in UTF-8. */
    public static byte[] write(CreditTransfer transfer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new CreditTransferWriter(xml).document(transfer);
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void document(CreditTransfer transfer) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("CstmrCdtTrfInitn");
        head(transfer);
        group(transfer);
        xml.writeEndDocument();
    }

    private void head(CreditTransfer transfer) throws XMLStreamException {
        xml.writeStartElement("GrpHdr");
        text("MsgId", transfer.messageId());
        text(
                "CreDtTm",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        transfer.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZONE)));
        sums(transfer);
        below("InitgPty", () -> text("Nm", plain(transfer.debtor().name(), NAME)));
        xml.writeEndElement();
    }

    private void sums(CreditTransfer transfer) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(transfer.payments().size()));
        text("CtrlSum", transfer.total().amount().toPlainString());
    }

    private void group(CreditTransfer transfer) throws XMLStreamException {
        xml.writeStartElement("PmtInf");
        text("PmtInfId", transfer.messageId());
        text("PmtMtd", "TRF");
        text("BtchBookg", "false");
        sums(transfer);
        below("PmtTpInf", () -> below("SvcLvl", () -> text("Cd", "SEPA")));
        below("ReqdExctnDt", () -> text("Dt", transfer.execution().toString()));
        party("Dbtr", transfer.debtor());
        account("DbtrAcct", transfer.debtor());
        below("DbtrAgt", () -> below("FinInstnId", () -> bank(transfer.debtor(), true)));
        text("ChrgBr", "SLEV");
        for (Payment payment : transfer.payments()) {
            payment(payment);
        }
        xml.writeEndElement();
    }

    private void payment(Payment payment) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        below("PmtId", () -> text("EndToEndId", payment.endToEndId()));
        below("Amt", () -> amount(payment.amount()));
        if (payment.creditor().bic() != null) {
            below("CdtrAgt", () -> below("FinInstnId", () -> bank(payment.creditor(), false)));
        }
        party("Cdtr", payment.creditor());
        account("CdtrAcct", payment.creditor());
        if (payment.text() != null) {
            below("RmtInf", () -> text("Ustrd", plain(payment.text(), TEXT)));
        }
        xml.writeEndElement();
    }

    private void amount(Money amount) throws XMLStreamException {
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", amount.currency().getCurrencyCode());
        xml.writeCharacters(amount.amount().toPlainString());
        xml.writeEndElement();
    }

    private void party(String name, Account account) throws XMLStreamException {
        below(name, () -> text("Nm", plain(account.name(), NAME)));
    }

    private void account(String name, Account account) throws XMLStreamException {
        below(name, () -> below("Id", () -> text("IBAN", account.iban().replace(" ", ""))));
    }

    private void bank(Account account, boolean required) throws XMLStreamException {
        if (account.bic() != null) {
            text("BICFI", account.bic());
        } else if (required) {
            below("Othr", () -> text("Id", "NOTPROVIDED"));
        }
    }

    /** EPC217-08: letters without accents, digits and a few signs; everything else becomes a space. */
    static String plain(String text, int longest) {
        String latin = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .strip();
        return latin.length() <= longest ? latin : latin.substring(0, longest).strip();
    }

    private void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void below(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    private interface Content {
        void write() throws XMLStreamException;
    }
}
