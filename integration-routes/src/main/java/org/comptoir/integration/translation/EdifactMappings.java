package org.comptoir.integration.translation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.document.TransportInstruction;
import org.comptoir.document.TransportStatus;
import org.comptoir.integration.mapping.acknowledgement.AcknowledgementFromEdifact;
import org.comptoir.integration.mapping.acknowledgement.AcknowledgementToEdifact;
import org.comptoir.integration.mapping.applicationanswer.ApplicationAnswerFromEdifact;
import org.comptoir.integration.mapping.applicationanswer.ApplicationAnswerToEdifact;
import org.comptoir.integration.mapping.despatchadvice.DespatchAdviceFromEdifact;
import org.comptoir.integration.mapping.despatchadvice.DespatchAdviceToEdifact;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.integration.mapping.inventoryreport.InventoryReportFromEdifact;
import org.comptoir.integration.mapping.inventoryreport.InventoryReportToEdifact;
import org.comptoir.integration.mapping.invoice.InvoiceFromEdifact;
import org.comptoir.integration.mapping.invoice.InvoiceToEdifact;
import org.comptoir.integration.mapping.order.OrderFromEdifact;
import org.comptoir.integration.mapping.order.OrderToEdifact;
import org.comptoir.integration.mapping.orderchange.OrderChangeFromEdifact;
import org.comptoir.integration.mapping.orderchange.OrderChangeToEdifact;
import org.comptoir.integration.mapping.orderresponse.OrderResponseFromEdifact;
import org.comptoir.integration.mapping.orderresponse.OrderResponseToEdifact;
import org.comptoir.integration.mapping.partyinformation.PartyInformationFromEdifact;
import org.comptoir.integration.mapping.partyinformation.PartyInformationToEdifact;
import org.comptoir.integration.mapping.pricecatalogue.PriceCatalogueFromEdifact;
import org.comptoir.integration.mapping.pricecatalogue.PriceCatalogueToEdifact;
import org.comptoir.integration.mapping.receivingadvice.ReceivingAdviceFromEdifact;
import org.comptoir.integration.mapping.receivingadvice.ReceivingAdviceToEdifact;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceAdviceFromEdifact;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceAdviceToEdifact;
import org.comptoir.integration.mapping.transportinstruction.TransportInstructionFromEdifact;
import org.comptoir.integration.mapping.transportinstruction.TransportInstructionToEdifact;
import org.comptoir.integration.mapping.transportstatus.TransportStatusFromEdifact;
import org.comptoir.integration.mapping.transportstatus.TransportStatusToEdifact;
import org.comptoir.integration.syntax.NoSuchDocumentException;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.edifact.MessageHeader;
import org.comptoir.kernel.finding.Place;

/**
 * Which EDIFACT message carries which document. The association codes (0057) stand in the segment layout of UNH of the
 * EANCOM guides of 1997 (edition 2000) and 2002 (syntax 3). A code stands here when two publications of GS1 agree on it;
 * none is written where only one was found (REMADV 1997: 002, INVRPT 1997: 004, PARTIN 2002: 009) or editions
 * differ (PRICAT 2002: 006, 008, 009, 010; ORDCHG 2002: 007, 009).
 */
final class EdifactMappings {
    /** The one message of the syntax itself, outside of the directories. */
    static final String CONTRL = "CONTRL";

    /** Element 0051: whose messages they are that stand here. */
    private static final String UN = "UN";

    /** S010: that the message comes in several transfers. */
    private static final int SEQUENCE = 4;

    private static final Set<String> DIRECTORIES = Set.of("D.96A", "D.01B");
    private static final List<Entry<?>> ALL = List.of(
            new Entry<>("ORDERS", Order.class, OrderFromEdifact::new, OrderToEdifact::write, "EAN008", "EAN010"),
            new Entry<>(
                    "ORDRSP",
                    OrderResponse.class,
                    OrderResponseFromEdifact::new,
                    OrderResponseToEdifact::write,
                    "EAN005",
                    "EAN009"),
            new Entry<>(
                    "DESADV",
                    DespatchAdvice.class,
                    DespatchAdviceFromEdifact::new,
                    DespatchAdviceToEdifact::write,
                    "EAN005",
                    "EAN007"),
            new Entry<>("INVOIC", Invoice.class, InvoiceFromEdifact::new, InvoiceToEdifact::write, "EAN008", "EAN011"),
            new Entry<>(
                    "REMADV",
                    RemittanceAdvice.class,
                    RemittanceAdviceFromEdifact::new,
                    RemittanceAdviceToEdifact::write,
                    "",
                    "EAN005"),
            new Entry<>(
                    "ORDCHG",
                    OrderChange.class,
                    OrderChangeFromEdifact::new,
                    OrderChangeToEdifact::write,
                    "EAN005",
                    ""),
            new Entry<>(
                    "RECADV",
                    ReceivingAdvice.class,
                    ReceivingAdviceFromEdifact::new,
                    ReceivingAdviceToEdifact::write,
                    "EAN003",
                    "EAN008"),
            new Entry<>(
                    "PRICAT",
                    PriceCatalogue.class,
                    PriceCatalogueFromEdifact::new,
                    PriceCatalogueToEdifact::write,
                    "EAN006",
                    ""),
            new Entry<>(
                    "INVRPT",
                    InventoryReport.class,
                    InventoryReportFromEdifact::new,
                    InventoryReportToEdifact::write,
                    "",
                    "EAN007"),
            new Entry<>(
                    "APERAK",
                    ApplicationAnswer.class,
                    ApplicationAnswerFromEdifact::new,
                    ApplicationAnswerToEdifact::write,
                    "EAN001",
                    "EAN003"),
            new Entry<>(
                    "PARTIN",
                    PartyInformation.class,
                    PartyInformationFromEdifact::new,
                    PartyInformationToEdifact::write,
                    "EAN006",
                    ""),
            new Entry<>(
                    "IFTMIN",
                    TransportInstruction.class,
                    TransportInstructionFromEdifact::new,
                    TransportInstructionToEdifact::write,
                    "EAN002",
                    "EAN004"),
            new Entry<>(
                    "IFTSTA",
                    TransportStatus.class,
                    TransportStatusFromEdifact::new,
                    TransportStatusToEdifact::write,
                    "EAN002",
                    "EAN004"),
            new Entry<>(
                    CONTRL,
                    Acknowledgement.class,
                    AcknowledgementFromEdifact::new,
                    AcknowledgementToEdifact::write,
                    "",
                    ""));

    private EdifactMappings() {}

    /** What a message of such a type is read to; empty for one that is not read. */
    static Optional<Class<? extends BusinessDocument>> document(String type) {
        return ALL.stream().filter(e -> e.type().equals(type)).findFirst().map(Entry::document);
    }

    static Optional<EdiMapping> of(String type, EdifactReading reading) {
        return ALL.stream().filter(e -> e.type().equals(type)).findFirst().map(e -> e.reader()
                .apply(reading));
    }

    /** @throws NoSuchDocumentException when no EDIFACT message carries such a document */
    static Entry<?> of(BusinessDocument document) {
        return ALL.stream()
                .filter(e -> e.document().isInstance(document))
                .findFirst()
                .orElseThrow(() -> new NoSuchDocumentException(
                        "no EDIFACT message for " + document.getClass().getSimpleName()));
    }

    /** Tells a type that is not read, and a directory that is read by a neighbour's schema. */
    static void checkHeader(MessageHeader header, Segment unh, EdifactReading reading, boolean known) {
        if (!known) {
            reading.error("edifact.message.unknown", unh.place(2, 1), header.type());
        } else if (!header.type().equals(CONTRL)
                && !header.release().isEmpty()
                && !DIRECTORIES.contains(header.directory())) {
            reading.warning("edifact.directory", unh.place(2, 3), header.directory());
        }
        String agency = unh.look(2, 4);
        if (!agency.isEmpty() && !agency.equals(UN)) {
            reading.information("edifact.element.left", unh.place(2, 4), agency, "UNH");
        }
        if (!unh.look(SEQUENCE).isEmpty()) {
            reading.warning("edifact.transfer", unh.place(SEQUENCE, 0), unh.code(SEQUENCE));
            unh.code(SEQUENCE, 2);
        }
        subset(unh, reading);
        unh.from(3).forEach(element -> left(element, reading));
    }

    /** The version of the code lists (0110) and the sub-function (0113) that syntax version 4 adds to the type. */
    private static void subset(Segment unh, EdifactReading reading) {
        for (int i = 6; i <= 7; i++) {
            if (!unh.look(2, i).isEmpty()) {
                reading.information("edifact.element.left", unh.place(2, i), unh.look(2, i), "UNH");
            }
        }
    }

    /** Common access reference, subset, scenario: what nobody needs to read the message. */
    private static void left(Element element, EdifactReading reading) {
        for (int i = element.leftOver(1); i > 0; i = element.leftOver(i + 1)) {
            Place place = element.segment().place(element.position(), i);
            reading.information("edifact.element.left", place, element.look(i), "UNH");
        }
    }

    /**
     * A message type with its document, its two mappings, and the association codes of EANCOM 1997 and 2002 (empty
     * where none is written).
     */
    record Entry<D extends BusinessDocument>(
            String type,
            Class<D> document,
            Function<EdifactReading, EdiMapping> reader,
            BiConsumer<D, Writing> writer,
            String eancom1997,
            String eancom2002) {
        void write(BusinessDocument document, Writing out) {
            writer.accept(this.document.cast(document), out);
        }
    }
}
