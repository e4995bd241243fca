package org.comptoir.integration.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.OwnFormat;
import org.comptoir.integration.translation.X12Profile;
import org.comptoir.integration.translation.XmlFormat;
import org.comptoir.kernel.finding.Finding;

/** What a document can be converted to. */
enum Target {
    EDIFACT_D96A("edifact-d96a", "edi", document -> edifact(document, "D.96A")),
    EDIFACT_D01B("edifact-d01b", "edi", document -> edifact(document, "D.01B")),
    X12_4010("x12-4010", "x12", document -> x12(document, "004010")),
    X12_5010("x12-5010", "x12", document -> x12(document, "005010")),
    UBL("ubl", "xml", XmlFormat.UBL),
    CII("cii", "xml", XmlFormat.CII),
    FACTUR_X("facturx", "pdf", XmlFormat.FACTUR_X),
    PAIN_001_03("pain.001.001.03", "xml", XmlFormat.PAIN_001_03),
    PAIN_001_09("pain.001.001.09", "xml", XmlFormat.PAIN_001_09),
    CSV("csv", "csv", OwnFormat.CSV),
    XLSX("xlsx", "xlsx", OwnFormat.XLSX),
    JSON("json", "json", OwnFormat.JSON),
    FIXED("fixed-length", "txt", OwnFormat.FIXED);

    /** A conversion has no exchange around it: its envelope is a test's, of a day that never changes. */
    private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final String word;
    private final String ending;
    private final Function<BusinessDocument, byte[]> writer;
    private final OwnFormat own;

    /** @param ending of the names of its files */
    Target(String word, String ending, Function<BusinessDocument, byte[]> writer) {
        this.word = word;
        this.ending = ending;
        this.writer = writer;
        this.own = null;
    }

    Target(String word, String ending, XmlFormat format) {
        this(word, ending, document -> Documents.write(document, format));
    }

    /** @param own our own layout that it is */
    Target(String word, String ending, OwnFormat own) {
        this.word = word;
        this.ending = ending;
        this.writer = document -> Documents.write(List.of(document), own);
        this.own = own;
    }

    static Optional<Target> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
    }

    /** How the command line calls it. */
    String word() {
        return word;
    }

    /** How the names of its files end. */
    String ending() {
        return ending;
    }

    static String names() {
        return Arrays.stream(values()).map(t -> t.word).collect(Collectors.joining(", "));
    }

    /** Whether one file holds many documents: they are then written together. */
    boolean holdsMany() {
        return own != null;
    }

    /** Whether a file of it is one value or archive: two of them one behind the other are none. */
    boolean isWhole() {
        return own == OwnFormat.JSON || own == OwnFormat.XLSX;
    }

    /** Whether a file of it holds a single document; messages of EDI stand one behind the other. */
    boolean holdsOne() {
        return ending.equals("xml") || ending.equals("pdf");
    }

    /** The document's bytes in this format. */
    byte[] write(BusinessDocument document) {
        return writer.apply(document);
    }

    /**
     * One file with all documents, where the format {@link #holdsMany}, else with the first.
     *
     * @param lacks gets what a document that is written lacks
     */
    byte[] write(List<BusinessDocument> documents, Consumer<Finding> lacks) {
        return own == null ? alone(documents.get(0), lacks) : Documents.write(documents, own, lacks);
    }

    /** A table need not say who orders and when, a message that others read must: its writers leave out what is missing. */
    private byte[] alone(BusinessDocument document, Consumer<Finding> lacks) {
        byte[] written = write(document);
        DocumentCheck.origin(document, new Places(), lacks);
        return written;
    }

    private static byte[] x12(BusinessDocument document, String release) {
        Mailbox sender = Mailbox.of("SENDER", "ZZ");
        Mailbox recipient = Mailbox.of("RECIPIENT", "ZZ");
        return Documents.write(document, new X12Profile(release, sender, recipient, "1", true, NEVER, ""));
    }

    /** D.96A is written with the syntax of its time (UNOC, version 3), where that has all of the document's characters. */
    private static byte[] edifact(BusinessDocument document, String directory) {
        Mailbox sender = Mailbox.of("SENDER", "ZZZ");
        Mailbox recipient = Mailbox.of("RECIPIENT", "ZZZ");
        byte[] written = Documents.write(
                document, new EdifactProfile("UNOY", "4", directory, sender, recipient, "1", "1", true, NEVER));
        boolean plain = directory.equals("D.96A")
                && StandardCharsets.ISO_8859_1.newEncoder().canEncode(new String(written, StandardCharsets.UTF_8));
        EdifactProfile usual = new EdifactProfile("UNOC", "3", directory, sender, recipient, "1", "1", true, NEVER);
        return plain ? Documents.write(document, usual) : written;
    }
}
