package org.comptoir.integration.translation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.syntax.NoSuchDocumentException;
import org.comptoir.integration.syntax.edifact.EdifactFile;
import org.comptoir.integration.syntax.facturx.EmbeddedXml;
import org.comptoir.integration.syntax.x12.X12File;
import org.comptoir.integration.syntax.xml.XmlLimits;
import org.comptoir.integration.syntax.xml.XmlReader;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/**
 * The one entry for reading and writing business documents (EXC-01). Without state; everything wrong with a file is a
 * finding, so no input makes it throw.
 */
public final class Documents {
    private Documents() {}

    /** What {@code bytes} are and say, all of it in memory. */
    public static ReadResult read(byte[] bytes, ReadOptions options) {
        Collected all = new Collected();
        read(bytes, options, all);
        return all.result();
    }

    /** Tells {@code documents} what {@code bytes} are and say, each message as soon as it was read. */
    public static void read(byte[] bytes, ReadOptions options, DocumentHandler documents) {
        FileKind kind = FileKind.of(bytes);
        documents.file(kind);
        if (bytes.length > options.maximumBytes()) {
            refuse(documents, "file.large", Integer.toString(options.maximumBytes() >> 20));
            return;
        }
        switch (kind) {
            case EDIFACT -> edifact(bytes, options, documents);
            case X12 -> x12(bytes, options, documents);
            case XML -> xml(bytes, options, documents);
            case PDF -> pdf(bytes, options, documents);
            case CFONB -> CfonbReading.read(bytes).tell(documents);
            case EMPTY -> refuse(documents, "file.empty");
            case JSON, ZIP, TEXT -> own(kind, bytes, options, documents);
            default -> refuse(documents, "file.format", kind.label());
        }
    }

    private static void edifact(byte[] bytes, ReadOptions options, DocumentHandler documents) {
        Assemblers<InterchangeAssembler> assemblers =
                new Assemblers<>(() -> new InterchangeAssembler(options, documents));
        EdifactFile.read(
                bytes,
                assemblers,
                rest -> other(FileKind.X12, rest, assemblers, () -> {
                    Assemblers<X12Assembler> others = new Assemblers<>(() -> new X12Assembler(options, documents));
                    X12File.read(rest, others);
                    others.finish();
                }));
        assemblers.finish();
    }

    /** Reads what stands between the interchanges of a file when it is an interchange of the other syntax. */
    private static boolean other(FileKind other, byte[] rest, Assemblers<?> own, Runnable reading) {
        boolean is = FileKind.of(rest) == other;
        if (is) {
            own.finish();
            reading.run();
        }
        return is;
    }

    private static void x12(byte[] bytes, ReadOptions options, DocumentHandler documents) {
        Assemblers<X12Assembler> assemblers = new Assemblers<>(() -> new X12Assembler(options, documents));
        X12File.read(
                bytes,
                assemblers,
                rest -> other(FileKind.EDIFACT, rest, assemblers, () -> {
                    Assemblers<InterchangeAssembler> others =
                            new Assemblers<>(() -> new InterchangeAssembler(options, documents));
                    EdifactFile.read(rest, others);
                    others.finish();
                }));
        assemblers.finish();
    }

    /** What is to be said of the PDF stands on the file, what of its XML on the message. */
    private static void pdf(byte[] bytes, ReadOptions options, DocumentHandler documents) {
        EmbeddedXml.Carried carried = EmbeddedXml.of(bytes);
        carried.findings().forEach(documents::finding);
        if (carried.xml() != null) {
            xml(carried.xml(), options, documents);
        }
    }

    private static void xml(byte[] bytes, ReadOptions options, DocumentHandler documents) {
        XmlAssembler assembler = new XmlAssembler(options);
        XmlReader.read(bytes, XmlLimits.DEFAULT, assembler);
        assembler.interchange().tell(documents);
    }

    private static void own(FileKind kind, byte[] bytes, ReadOptions options, DocumentHandler documents) {
        if (!OwnLayouts.read(kind, bytes, options, documents)) {
            refuse(documents, "file.format", kind.label());
        }
    }

    private static void refuse(DocumentHandler documents, String code, String... arguments) {
        documents.finding(Finding.error(code, new Place.WholeFile(), arguments));
    }

    /**
     * An EDIFACT interchange with {@code document}, read back and validated before it is returned.
     *
     * @throws NotWritableException when the document lacks what the message demands
     */
    public static byte[] write(BusinessDocument document, EdifactProfile profile) {
        String number = EdifactWriting.asWritten(document.number(), profile);
        return readBack(document, number, new EdifactWriting(profile).write(document));
    }

    /**
     * An X12 interchange with {@code document}, read back and validated before it is returned. An acknowledgement that
     * names no set becomes a TA1.
     *
     * @throws NotWritableException when the document lacks what the set demands
     * @throws NoSuchDocumentException when no set carries such a document
     */
    public static byte[] write(BusinessDocument document, X12Profile profile) {
        return readBack(document, X12Output.asWritten(document), new X12Output(profile).write(document));
    }

    /**
     * {@code document} in XML, read back and validated before it is returned: an invoice by EN 16931.
     *
     * @throws NotWritableException when the document lacks what the format demands
     * @throws NoSuchDocumentException when the format has no such document
     */
    public static byte[] write(BusinessDocument document, XmlFormat format) {
        return readBack(document, number(document), XmlWriting.write(document, format));
    }

    /**
     * {@code documents} in one file of our own layout, read back and compared before it is returned.
     *
     * @throws NotWritableException when a document lacks what the layout demands, or has what it cannot hold
     * @throws NoSuchDocumentException when there is no layout for such a document
     */
    public static byte[] write(List<? extends BusinessDocument> documents, OwnFormat format) {
        byte[] bytes = OwnLayouts.write(documents, format);
        List<Finding> lacks = OwnLayouts.readBack(documents, bytes);
        if (!lacks.isEmpty()) {
            throw new NotWritableException(documents.get(0).number(), lacks);
        }
        return bytes;
    }

    /**
     * The same of documents that may lack what the layout demands of those who send it: that is left empty.
     *
     * @param lacks gets what a reader would refuse, as warnings
     * @throws NotWritableException when a document has what the layout cannot hold
     */
    public static byte[] write(List<? extends BusinessDocument> documents, OwnFormat format, Consumer<Finding> lacks) {
        byte[] bytes = OwnLayouts.write(documents, format);
        OwnLayouts.readBack(documents, bytes).stream()
                .map(f -> new Finding(Severity.WARNING, f.code(), f.place(), f.arguments()))
                .forEach(lacks);
        return bytes;
    }

    private static String number(BusinessDocument document) {
        return Objects.requireNonNullElse(document.number(), "");
    }

    /** @param number the document's number in the characters that the format has */
    private static byte[] readBack(BusinessDocument document, String number, byte[] bytes) {
        ReadResult back = read(bytes, ReadOptions.DEFAULT);
        boolean same = back.taken().size() == 1
                && number(back.taken().get(0).document()).strip().equals(number);
        if (!same) {
            throw new NotWritableException(document.number(), back.all());
        }
        return bytes;
    }
}
