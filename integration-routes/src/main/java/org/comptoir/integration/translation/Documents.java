package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.syntax.edifact.EdifactFile;
import org.comptoir.integration.syntax.facturx.EmbeddedXml;
import org.comptoir.integration.syntax.x12.X12File;
import org.comptoir.integration.syntax.xml.XmlLimits;
import org.comptoir.integration.syntax.xml.XmlReader;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * The one entry for reading and writing business documents (EXC-01). Without state; everything wrong with a file is a
 * finding, so no input makes it throw.
 */
public final class Documents {
    private Documents() {}

    /** What {@code bytes} are and say. */
    public static ReadResult read(byte[] bytes, ReadOptions options) {
        if (bytes.length > options.maximumBytes()) {
            return refused(FileKind.of(bytes), "file.large", Integer.toString(options.maximumBytes() >> 20));
        }
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case EDIFACT -> edifact(bytes, options);
            case X12 -> x12(bytes, options);
            case XML -> xml(kind, bytes, options);
            case PDF -> pdf(bytes, options);
            case CFONB -> CfonbReading.read(bytes);
            case EMPTY -> refused(kind, "file.empty");
            case JSON, ZIP, TEXT ->
                OwnLayouts.read(kind, bytes, options).orElseGet(() -> refused(kind, "file.format", kind.label()));
            default -> refused(kind, "file.format", kind.label());
        };
    }

    private static ReadResult edifact(byte[] bytes, ReadOptions options) {
        List<InterchangeAssembler> assemblers = new ArrayList<>();
        EdifactFile.read(bytes, () -> {
            assemblers.add(new InterchangeAssembler(options));
            return assemblers.get(assemblers.size() - 1);
        });
        List<Interchange> interchanges =
                assemblers.stream().map(InterchangeAssembler::interchange).toList();
        return new ReadResult(FileKind.EDIFACT, interchanges, List.of());
    }

    private static ReadResult x12(byte[] bytes, ReadOptions options) {
        List<X12Assembler> assemblers = new ArrayList<>();
        X12File.read(bytes, () -> {
            assemblers.add(new X12Assembler(options));
            return assemblers.get(assemblers.size() - 1);
        });
        List<Interchange> interchanges =
                assemblers.stream().map(X12Assembler::interchange).toList();
        return new ReadResult(FileKind.X12, interchanges, List.of());
    }

    /** What is to be said of the PDF stands on the file, what of its XML on the message. */
    private static ReadResult pdf(byte[] bytes, ReadOptions options) {
        EmbeddedXml.Carried carried = EmbeddedXml.of(bytes);
        List<Interchange> interchanges = carried.xml() == null
                ? List.of()
                : xml(FileKind.PDF, carried.xml(), options).interchanges();
        return new ReadResult(FileKind.PDF, interchanges, carried.findings());
    }

    private static ReadResult xml(FileKind kind, byte[] bytes, ReadOptions options) {
        XmlAssembler assembler = new XmlAssembler(options);
        XmlReader.read(bytes, XmlLimits.DEFAULT, assembler);
        return new ReadResult(kind, List.of(assembler.interchange()), List.of());
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
     * @throws IllegalArgumentException when no set carries such a document
     */
    public static byte[] write(BusinessDocument document, X12Profile profile) {
        String number = document.number().replaceAll("\\p{Cntrl}", " ").strip();
        return readBack(document, number, new X12Output(profile).write(document));
    }

    /**
     * {@code document} in XML, read back and validated before it is returned: an invoice by EN 16931.
     *
     * @throws NotWritableException when the document lacks what the format demands
     * @throws IllegalArgumentException when the format has no such document
     */
    public static byte[] write(BusinessDocument document, XmlFormat format) {
        return readBack(document, document.number(), XmlWriting.write(document, format));
    }

    /**
     * {@code documents} in one file of our own layout, read back and compared before it is returned.
     *
     * @throws NotWritableException when a document lacks what the layout demands, or has what it cannot hold
     * @throws IllegalArgumentException when there is no layout for such a document
     */
    public static byte[] write(List<? extends BusinessDocument> documents, OwnFormat format) {
        byte[] bytes = OwnLayouts.write(documents, format);
        OwnLayouts.readBack(documents, bytes);
        return bytes;
    }

    /** @param number the document's number in the characters that the format has */
    private static byte[] readBack(BusinessDocument document, String number, byte[] bytes) {
        ReadResult back = read(bytes, ReadOptions.DEFAULT);
        boolean same = back.taken().size() == 1
                && back.taken().get(0).document().number().strip().equals(number);
        if (!same) {
            throw new NotWritableException(document.number(), back.all());
        }
        return bytes;
    }

    private static ReadResult refused(FileKind kind, String code, String... arguments) {
        return new ReadResult(kind, List.of(), List.of(Finding.error(code, new Place.WholeFile(), arguments)));
    }
}
