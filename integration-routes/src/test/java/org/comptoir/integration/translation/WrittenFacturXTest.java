package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EXC-02")
@DisplayName("EXC-02 What we write as Factur-X")
class WrittenFacturXTest {
    static Stream<Invoice> invoices() {
        return Stream.concat(
                WrittenXmlTest.invoices(),
                Stream.of(LongInvoice.of(120), LongInvoice.english(ExampleDocuments.electronicInvoice())));
    }

    private static byte[] written(Invoice invoice) {
        return Documents.write(invoice, XmlFormat.FACTUR_X);
    }

    @ParameterizedTest
    @MethodSource("invoices")
    @DisplayName("is PDF/A-3b by veraPDF")
    void isArchive(Invoice invoice) throws Exception {
        assertThat(PdfArchive.broken(written(invoice))).isEmpty();
    }

    @Test
    @DisplayName("would not be PDF/A-3b without its output intent: the check can fail")
    void canFail() throws Exception {
        byte[] wrong = new String(written(LongInvoice.of(1)), StandardCharsets.ISO_8859_1)
                .replace("/OutputIntents", "/OutputImtents")
                .replace("%PDF-1.7", "%PDF-9.7")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PdfArchive.broken(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("invoices")
    @DisplayName("says the same when it is read back, by its XML")
    void isReadBack(Invoice invoice) {
        ReadResult result = Documents.read(written(invoice), ReadOptions.DEFAULT);
        ReadResult cii = Documents.read(Documents.write(invoice, XmlFormat.CII), ReadOptions.DEFAULT);
        assertThat(result.all()).isEmpty();
        assertThat(result.taken().get(0).document())
                .isEqualTo(cii.taken().get(0).document());
    }

    @Test
    @DisplayName("carries its XML as Factur-X wants it: its name, its relationship, associated with the document")
    void carriesItsXml() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(ExampleDocuments.electronicInvoice()))) {
            COSArray associated = document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSArray(org.apache.pdfbox.cos.COSName.getPDFName("AF"));
            PDComplexFileSpecification file = new PDComplexFileSpecification((COSDictionary) associated.getObject(0));
            assertThat(file.getFileUnicode()).isEqualTo("factur-x.xml");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Alternative");
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("text/xml");
            assertThat(file.getEmbeddedFile().toByteArray())
                    .isEqualTo(Documents.write(ExampleDocuments.electronicInvoice(), XmlFormat.CII));
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<fx:ConformanceLevel>EN 16931<", "<fx:DocumentType>INVOICE<", "<pdfaid:part>3<");
        }
    }

    @Test
    @DisplayName("is the same file, byte by byte, for the same invoice")
    void isTheSameFile() {
        assertThat(written(ExampleDocuments.electronicInvoice()))
                .isEqualTo(written(ExampleDocuments.electronicInvoice()));
    }

    @Test
    @DisplayName("is read by people: parties, numbers, lines, allowances, VAT, totals, payment, notes")
    void isReadByPeople() throws IOException {
        assertThat(text(ExampleDocuments.electronicInvoice()))
                .contains("Facture F-2026-55", "Matériaux Réunis", "TVA FR49812345686", "SIRET 81234567800019")
                .contains("44000 Nantes", "23/11/2026", "23/12/2026", "21/11/2026", "PO-4711", "BL-77")
                .contains("Ciment gris 25 kg", "GTIN 3020180100014", "CIM-25", "A-778", "120 pièces", "5,50", "650,00")
                .contains("Volume : -10,00", "Remise de fidélité 1,5 %", "Port", "25,00", "665,00", "20 %", "133,00")
                .contains("Net à payer (EUR) 798,00", "FR76 3000 6000 0112 3456 7890 189", "RF18539007547034")
                .contains("Escompte : néant", "Comptoir", "GLN 3020180000055", "Zoë Lefèvre");
    }

    @Test
    @DisplayName(
            "says until when and on which terms to pay, the bank's BIC, and notes without the code of their subject")
    void saysHowToPay() throws IOException {
        String text = text(FullDocuments.of(Invoice.class));

        assertThat(text)
                .contains("Conditions de paiement T302", "FR76 3000 6000 0112 3456 7890 189 BIC BNPAFRPPXXX T305")
                .contains("Mandat de prélèvement", "Compte débité");
        assertThat(withSubject().notes()).contains("#PMD#T97");
        assertThat(text(withSubject())).contains("Notes T97 T98").doesNotContain("PMD");
    }

    /** The first note has a subject (BT-21). */
    private static Invoice withSubject() {
        String xml =
                new String(Documents.write(FullDocuments.of(Invoice.class), XmlFormat.CII), StandardCharsets.UTF_8);
        String content = "<ram:Content>T97</ram:Content>";
        String noted = xml.replace(content, content + "<ram:SubjectCode>PMD</ram:SubjectCode>");
        ReadResult result = Documents.read(noted.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        return (Invoice) result.taken().get(0).document();
    }

    @Test
    @DisplayName("says what the parties refer to, what it is for, who represents the seller before the tax office")
    void saysTheRest() throws IOException {
        assertThat(text(FullDocuments.of(Invoice.class)))
                .contains("Représentant fiscal", "Période facturée", "Exigibilité de la TVA", "Votre référence", "T253")
                .contains("Projet", "T254", "Contrat", "T255", "Appel d’offres", "T258", "T277", "T278", "T279")
                .contains("TVA en monnaie de comptabilisation (USD) 25,90");
    }

    @Test
    @DisplayName("is in English for a buyer outside France; a credit note is called one and names its invoice")
    void isInTheReadersLanguage() throws IOException {
        Invoice credit = ExampleDocuments.electronic(ExampleDocuments.invoice("381", "A-7", "F-2026-55"));
        assertThat(text(LongInvoice.english(credit)))
                .contains("Credit note A-7", "Preceding invoice", "F-2026-55", "Amount in your favour (EUR) 798.00")
                .contains("23 Nov 2026", "Ireland");
    }

    @Test
    @DisplayName("goes over several pages, each with its heads and number; no line is lost, nothing stands outside")
    void goesOverPages() throws IOException {
        List<Invoice.Line> lines = new ArrayList<>(LongInvoice.of(120).lines());
        try (PDDocument document = Loader.loadPDF(written(LongInvoice.of(120)))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(4);
            Margins margins = new Margins();
            String text = margins.getText(document).replaceAll("\\s+", " ");
            for (Invoice.Line line : lines) {
                assertThat(text).contains("Article n° " + line.lineId() + " ");
            }
            assertThat(text).contains(pages + " / " + pages);
            assertThat(text.split("Facture F-LONG du", -1)).hasSize(pages);
            assertThat(margins.outside()).isEmpty();
        }
    }

    @Test
    @DisplayName("is not written where the invoice lacks what EN 16931 demands; the findings say what")
    void isNotWritten() {
        assertThatThrownBy(() -> written(ExampleDocuments.invoice()))
                .isInstanceOfSatisfying(
                        NotWritableException.class,
                        e -> assertThat(e.findings()).extracting(Finding::code).contains("en16931.BR-08"));
    }

    private static String text(Invoice invoice) throws IOException {
        try (PDDocument document = Loader.loadPDF(written(invoice))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
