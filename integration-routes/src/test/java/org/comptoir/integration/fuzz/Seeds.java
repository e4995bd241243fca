package org.comptoir.integration.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.OwnFormat;
import org.comptoir.integration.translation.X12Profile;

/** Good files to begin with: the golden files, read where they lie, and what is made of the example documents. */
final class Seeds {
    private static final Path GOLDEN = Path.of("src/test/resources/exchange");
    private static final int LARGEST = 64 << 10;

    private Seeds() {}

    /** Golden messages of a kind. */
    static Stream<byte[]> of(FileKind kind) {
        return golden(path -> path.getFileName().toString().startsWith("10_message"))
                .filter(bytes -> FileKind.of(bytes) == kind);
    }

    /** The files of one of the examples of partners' mappings. */
    static Stream<byte[]> partner(String example, String name) {
        return golden(path -> path.toString().contains(example)
                && path.getFileName().toString().startsWith(name));
    }

    /** An example's mapping. */
    static String mapping(String example) {
        byte[] bytes = partner("/" + example + "/", "10_").findFirst().orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Golden sets, and an order and its answer in both releases. */
    static Stream<byte[]> x12() {
        Mailbox mailbox = Mailbox.of("3020180000017", "ZZ");
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 5);
        Stream<byte[]> written = Stream.of("004010", "005010")
                .map(release -> X12Profile.of(release, mailbox, mailbox, "4711", then))
                .flatMap(profile -> Stream.of(ExampleDocuments.order(), ExampleDocuments.response())
                        .map(document -> Documents.write(document, profile)));
        return Stream.concat(of(FileKind.X12), written);
    }

    static Stream<byte[]> workbooks() {
        return ExampleDocuments.all().stream().map(d -> Documents.write(List.of(d), OwnFormat.XLSX));
    }

    /** PDFs that carry a golden invoice, in the open and packed. */
    static Stream<byte[]> pdfs() {
        return golden(path -> path.toString().contains("cii-d16b"))
                .filter(bytes -> FileKind.of(bytes) == FileKind.XML)
                .flatMap(xml -> Stream.of(pdf("", xml), pdf("/Filter/FlateDecode", packed(xml))));
    }

    private static byte[] pdf(String filter, byte[] stream) {
        String before = "%PDF-1.7\n1 0 obj <</Type/EmbeddedFile/Length " + stream.length + filter + ">> stream\n";
        String after = "\nendstream endobj\n2 0 obj <</Type/Filespec/F(factur-x.xml)/EF<</F 1 0 R>>>> endobj\n"
                + "3 0 obj <</Type/Catalog/Names<</EmbeddedFiles<</Names[(factur-x.xml) 2 0 R]>>>>/AF[2 0 R]>> endobj\n"
                + "trailer <</Root 3 0 R>>\n%%EOF\n";
        return join(ascii(before), stream, ascii(after));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook whose only sheet is {@code sheet}: packed, no fuzzer would come through to it. */
    static byte[] workbook(byte[] sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            entry(zip, "xl/workbook.xml", ascii("<workbook><sheets><sheet name='S' id='1'/></sheets></workbook>"));
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    ascii("<Relationships><Relationship Id='1' Target='s.xml'/></Relationships>"));
            entry(zip, "xl/s.xml", sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    /** A sheet with the rows of each golden CSV. */
    static Stream<byte[]> sheets() {
        return golden(path -> path.toString().contains("own-csv"))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(csv -> "<worksheet><sheetData>"
                        + "<row><c t='inlineStr'><is><t>"
                        + csv.strip()
                                .replaceAll("[&<\"]", " ")
                                .replace(";", "</t></is></c><c t='inlineStr'><is><t>")
                                .replace("\r\n", "</t></is></c></row><row><c t='inlineStr'><is><t>")
                        + "</t></is></c></row></sheetData></worksheet>")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<byte[]> golden(Predicate<Path> wanted) {
        return files(GOLDEN).stream().filter(wanted).map(Seeds::bytes).filter(bytes -> bytes.length <= LARGEST);
    }

    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
