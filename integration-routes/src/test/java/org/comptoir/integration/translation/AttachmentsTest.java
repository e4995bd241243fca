package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@Tag("INV-03")
@DisplayName("EXC-02 The attachments of a PDF")
class AttachmentsTest {
    private static final String INVOICE =
            new String(Documents.write(ExampleDocuments.electronicInvoice(), XmlFormat.CII), StandardCharsets.UTF_8);

    private boolean compressed = true;
    private boolean encrypted;

    @ParameterizedTest
    @ValueSource(strings = {"factur-x.xml", "zugferd-invoice.xml", "ZUGFeRD-invoice.xml", "xrechnung.xml"})
    @DisplayName("under the names of the standards are read without a word, their objects packed or not")
    void known(String name) throws IOException {
        for (boolean packed : List.of(true, false)) {
            compressed = packed;
            assertThat(codes(Map.of(name, INVOICE))).isEmpty();
            assertThat(read(Map.of(name, INVOICE)).taken()).hasSize(1);
        }
    }

    @Test
    @DisplayName("under another name are read, and told by that name: in Latin, in Unicode, with brackets")
    void wrongName() throws IOException {
        for (String name : List.of("rechnung (1).xml", "счёт.xml", "invoice\\x.xml")) {
            ReadResult result = read(Map.of(name, INVOICE));
            assertThat(result.taken()).hasSize(1);
            assertThat(result.all()).extracting(Finding::code).containsExactly("pdf.attachment.name");
            assertThat(result.all().get(0).arguments()).containsExactly(name);
        }
    }

    @Test
    @DisplayName("that are several documents: the one under the standard's name is read, the others are told")
    void several() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("factur-x.xml", INVOICE);
        files.put("zz-other.xml", INVOICE.replace("F-2026-55", "F-2026-77"));
        ReadResult result = read(files);
        assertThat(result.taken()).extracting(Message::reference).containsExactly("F-2026-55");
        assertThat(result.all()).extracting(Finding::code).containsExactly("pdf.attachment.several");
        assertThat(result.all().get(0).arguments()).containsExactly("zz-other.xml", "factur-x.xml");
    }

    @Test
    @DisplayName("that are no documents are told, so that nobody thinks them read")
    void others() throws IOException {
        assertThat(codes(Map.of("factur-x.xml", INVOICE, "hours.csv", "a;b"))).containsExactly("pdf.attachment.other");
    }

    @Test
    @DisplayName("that are not XML in spite of their name, or another XML, are told")
    void notXml() throws IOException {
        assertThat(codes(Map.of("factur-x.xml", "UNA:+.? '"))).containsExactly("pdf.attachment.notxml", "pdf.noxml");
        assertThat(codes(Map.of("factur-x.xml", "<note>hello</note>"))).containsExactly("xml.unknown");
        assertThat(codes(Map.of("factur-x.xml", INVOICE.substring(0, 900)))).contains("xml.malformed");
    }

    @Test
    @DisplayName("of an encrypted PDF cannot be read: it is refused for that")
    void encrypted() throws IOException {
        encrypted = true;
        assertThat(codes(Map.of("factur-x.xml", INVOICE))).contains("pdf.encrypted");
        compressed = false;
        assertThat(codes(Map.of("factur-x.xml", INVOICE))).contains("pdf.encrypted");
    }

    @Test
    @DisplayName("of a PDF that has none: it is refused for that")
    void none() throws IOException {
        assertThat(codes(Map.of())).containsExactly("pdf.noxml");
    }

    private List<String> codes(Map<String, String> files) throws IOException {
        return read(files).all().stream().map(Finding::code).toList();
    }

    private ReadResult read(Map<String, String> files) throws IOException {
        return Documents.read(pdf(files), ReadOptions.DEFAULT);
    }

    private byte[] pdf(Map<String, String> files) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            Map<String, PDComplexFileSpecification> specifications = new LinkedHashMap<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                specifications.put(file.getKey(), specification(document, file.getKey(), file.getValue()));
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(specifications);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, compressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, String name, String text)
            throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(new PDEmbeddedFile(
                document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), COSName.FLATE_DECODE));
        return specification;
    }
}
