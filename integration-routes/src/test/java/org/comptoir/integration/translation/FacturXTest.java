package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@Tag("INV-03")
@DisplayName("A PDF that carries its document")
class FacturXTest {
    private static final String NAMESPACES = " xmlns:rsm='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'"
            + " xmlns:ram='urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100'";
    private static final String INVOICE = "<?xml version='1.0'?><!--" + "terms of use ".repeat(1000)
            + "--><rsm:CrossIndustryInvoice" + NAMESPACES
            + "><rsm:ExchangedDocument><ram:ID>F-1</ram:ID></rsm:ExchangedDocument></rsm:CrossIndustryInvoice>";

    @Test
    @DisplayName("is read by its XML, packed or not")
    void embedded() throws IOException {
        for (boolean packed : List.of(true, false)) {
            ReadResult result = read(pdf(INVOICE, packed));
            assertThat(result.kind()).isEqualTo(FileKind.PDF);
            Invoice invoice = (Invoice) result.messages().get(0).document();
            assertThat(invoice.number()).isEqualTo("F-1");
        }
    }

    @Test
    @DisplayName("and was revised is read by its last XML")
    void revised() throws IOException {
        byte[] first = pdf(INVOICE, true);
        byte[] second = pdf(INVOICE.replace("F-1", "F-2"), true);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(read(both).messages().get(0).reference()).isEqualTo("F-2");
    }

    @Test
    @DisplayName("may be an order (Order-X), its change or a response; none is taken for another")
    void order() throws IOException {
        String order = "<rsm:SCRDMCCBDACIOMessageStructure"
                + " xmlns:rsm='urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100'"
                + " xmlns:udt='urn:un:unece:uncefact:data:standard:UnqualifiedDataType:128'"
                + " xmlns:ram='urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:128'>"
                + "<rsm:ExchangedDocument><ram:ID>PO-1</ram:ID><ram:TypeCode>220</ram:TypeCode><ram:IssueDateTime>"
                + "<udt:DateTimeString format='203'>202611230915</udt:DateTimeString></ram:IssueDateTime>"
                + "</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction><ram:IncludedSupplyChainTradeLineItem>"
                + "<ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument>"
                + "<ram:SpecifiedTradeProduct><ram:GlobalID schemeID='0160'>3020180100014</ram:GlobalID>"
                + "</ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeDelivery><ram:RequestedQuantity unitCode='KGM'>6.5"
                + "</ram:RequestedQuantity></ram:SpecifiedLineTradeDelivery></ram:IncludedSupplyChainTradeLineItem>"
                + "</rsm:SupplyChainTradeTransaction></rsm:SCRDMCCBDACIOMessageStructure>";
        ReadResult result = read(pdf(order, true));
        Order read = (Order) result.taken().get(0).document();
        assertThat(read.issued()).isEqualTo(java.time.LocalDate.of(2026, 11, 23));
        assertThat(read.lines().get(0).item().gtin()).hasToString("3020180100014");
        assertThat(read.lines().get(0).quantity()).hasToString("6.5 KGM");
        assertThat(read(pdf(order.replace(">220<", ">230<"), true))
                        .messages()
                        .get(0)
                        .document())
                .isInstanceOf(OrderChange.class);
        assertThat(read(pdf(order.replace(">220<", ">231<"), true))
                        .messages()
                        .get(0)
                        .document())
                .isInstanceOf(OrderResponse.class);
    }

    @Test
    @DisplayName("or none, or whose parts are cut off, is refused with a sentence")
    void without() throws IOException {
        assertThat(codes(read(pdf("<x:xmpmeta xmlns:x='x'>CrossIndustryInvoice</x:xmpmeta>", true))))
                .containsExactly("xml.unknown");
        assertThat(codes(read("%PDF-1.7\nstream".getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("pdf.noxml");
        byte[] whole = pdf(INVOICE, true);
        for (int length = 8; length < whole.length; length += 97) {
            assertThat(read(Arrays.copyOf(whole, length))).isNotNull();
        }
    }

    @Test
    @DisplayName("packed to burst is unpacked no further than 32 MB")
    void bounded() {
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(codes(read(bomb()))).containsExactly("xml.malformed"));
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.7\n1 0 obj<<>>stream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
            packed.write(("<rsm:CrossIndustryInvoice" + NAMESPACES + ">").getBytes(StandardCharsets.US_ASCII));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                packed.write(spaces);
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String xml, boolean packed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayInputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
            PDEmbeddedFile file = packed
                    ? new PDEmbeddedFile(document, in, org.apache.pdfbox.cos.COSName.FLATE_DECODE)
                    : new PDEmbeddedFile(document, in);
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("factur-x.xml");
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("factur-x.xml", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static ReadResult read(byte[] bytes) {
        return Documents.read(bytes, ReadOptions.DEFAULT);
    }

    private static List<String> codes(ReadResult result) {
        return result.all().stream().map(Finding::code).toList();
    }
}
