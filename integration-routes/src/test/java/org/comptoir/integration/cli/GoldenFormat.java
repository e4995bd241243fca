package org.comptoir.integration.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.translation.DetailedInvoice;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.X12Examples;
import org.comptoir.integration.translation.XmlFormat;

/**
 * A format of which there are golden files. A further format is a line in {@link #ALL}.
 *
 * @param folder the case's folder below each conversation
 * @param file the name of the written file
 * @param charset for the comparison as text
 * @param documents what is written in it, by the conversation's folder
 */
record GoldenFormat(
        String folder,
        String file,
        Charset charset,
        Function<BusinessDocument, byte[]> writer,
        Map<String, BusinessDocument> documents) {
    private static final Map<String, BusinessDocument> EXAMPLES = Map.of(
            "orders", ExampleDocuments.order(),
            "order-responses", ExampleDocuments.response(),
            "despatch-advices", ExampleDocuments.despatch(),
            "invoices", ExampleDocuments.invoice(),
            "remittance-advices", ExampleDocuments.remittance(),
            "order-changes", ExampleDocuments.change(),
            "receiving-advices", ExampleDocuments.receipt(),
            "price-catalogues", ExampleDocuments.catalogue(),
            "inventory-reports", ExampleDocuments.stock(),
            "application-answers", ExampleDocuments.answer());

    private static final Map<String, BusinessDocument> EDIFACT = new java.util.HashMap<>(Map.of(
            "party-information", ExampleDocuments.partyInformation(),
            "transport-instructions", ExampleDocuments.instruction(),
            "transport-statuses", ExampleDocuments.status(),
            "call-offs", ExampleDocuments.callOff(),
            "despatch-hierarchies", ExampleDocuments.hierarchy(),
            "despatch-advices-measured", ExampleDocuments.measuredDespatch(),
            "credit-notes", ExampleDocuments.invoice("381", "A-7", "F-2026-55"),
            "corrected-invoices", ExampleDocuments.invoice("384", "F-2026-56", "F-2026-55"),
            "self-billed-invoices", ExampleDocuments.invoice("389", "AF-1", null)));

    static {
        EDIFACT.putAll(EXAMPLES);
        EDIFACT.put("call-off-changes", ExampleDocuments.callOffChange());
        EDIFACT.put("call-off-responses", ExampleDocuments.callOffResponse());
        EDIFACT.put("detailed-invoices", DetailedInvoice.of());
    }

    static final List<GoldenFormat> ALL = List.of(
            new GoldenFormat("eancom-d96a", "10_message.edi", StandardCharsets.ISO_8859_1, edifact("D.96A"), EDIFACT),
            new GoldenFormat("eancom-d01b", "10_message.edi", StandardCharsets.ISO_8859_1, edifact("D.01B"), EDIFACT),
            new GoldenFormat("x12-4010", "10_message.x12", StandardCharsets.UTF_8, x12("004010"), X12Examples.ALL),
            new GoldenFormat("x12-5010", "10_message.x12", StandardCharsets.UTF_8, x12("005010"), X12Examples.ALL),
            new GoldenFormat("ubl-2.1", "10_message.xml", StandardCharsets.UTF_8, xml(XmlFormat.UBL), ofUbl()),
            new GoldenFormat(
                    "cii-d16b",
                    "10_message.xml",
                    StandardCharsets.UTF_8,
                    xml(XmlFormat.CII),
                    Map.of("invoices", ExampleDocuments.electronicInvoice())));

    /** The folders of its conversations, in order. */
    Stream<String> conversations() {
        return documents.keySet().stream().sorted();
    }

    byte[] written(String conversation) {
        return writer.apply(documents.get(conversation));
    }

    @Override
    public String toString() {
        return folder;
    }

    private static Function<BusinessDocument, byte[]> xml(XmlFormat format) {
        return document -> Documents.write(document, format);
    }

    private static Map<String, BusinessDocument> ofUbl() {
        Map<String, BusinessDocument> documents = new HashMap<>(EXAMPLES);
        documents.put("invoices", ExampleDocuments.electronicInvoice());
        documents.put("order-cancellations", ExampleDocuments.cancellation());
        documents.put("despatch-advices-measured", ExampleDocuments.measuredDespatch());
        documents.put("call-offs", ExampleDocuments.callOff());
        documents.put("call-off-changes", ExampleDocuments.callOffChange());
        documents.put("call-off-responses", ExampleDocuments.callOffResponse());
        return documents;
    }

    private static Function<BusinessDocument, byte[]> x12(String release) {
        return document -> Documents.write(document, X12Examples.profile(release));
    }

    private static Function<BusinessDocument, byte[]> edifact(String directory) {
        Mailbox one = Mailbox.of("3020180000017", "14");
        Mailbox two = Mailbox.of("3020180000024", "14");
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 5);
        return document -> Documents.write(document, EdifactProfile.of(directory, one, two, "4711", then));
    }
}
