package org.comptoir.integration.mapping.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 A code of an invoice")
class CodesTest {
    @Test
    @DisplayName("of its kind belongs to the element: a credit note is no Invoice, an invoice no CreditNote (BR-CL-01)")
    void kind() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with(">380<", ">381<")
                        .with("  <cbc:DueDate>2026-12-23</cbc:DueDate>\n", "")
                        .told())
                .containsExactly("ERROR BR-CL-01.element [381, Invoice, CreditNote]");
        assertThat(InvoiceOfTest.ubl()
                        .with("<Invoice ", "<CreditNote ")
                        .with("</Invoice>", "</CreditNote>")
                        .with(":Invoice-2", ":CreditNote-2")
                        .with("InvoiceTypeCode", "CreditNoteTypeCode")
                        .with("InvoiceLine>", "CreditNoteLine>")
                        .with("InvoicedQuantity", "CreditedQuantity")
                        .told())
                .contains("ERROR BR-CL-01.element [380, CreditNote, Invoice]");
        assertThat(InvoiceOfTest.cii().with(">380<", ">381<").told()).isEmpty();
    }

    @Test
    @DisplayName("of a note’s subject is one of UNTDID 4451 in both syntaxes (BR-CL-08)")
    void subject() throws IOException {
        assertThat(InvoiceOfTest.ubl().with("Escompte :", "#QQQ#Escompte :").told())
                .containsExactly("ERROR BR-CL-08 [QQQ]");
        assertThat(InvoiceOfTest.ubl().with("Escompte :", "#AAI#Escompte :").told())
                .isEmpty();
        assertThat(InvoiceOfTest.cii()
                        .with("</ram:Content>", "</ram:Content><ram:SubjectCode>QQQ</ram:SubjectCode>")
                        .told())
                .containsExactly("ERROR BR-CL-08 [QQQ]");
    }

    @Test
    @DisplayName(
            "of a unit that is none is understood where its meaning is known, and the code to write is told (BR-CL-23)")
    void unit() throws IOException {
        InvoiceOfTest pieces = InvoiceOfTest.ubl().with("unitCode=\"C62\"", "unitCode=\"PCE\"");
        assertThat(pieces.told()).containsOnly("WARNING BR-CL-23.meant [PCE, C62]");
        assertThat(pieces.invoice().lines().get(0).quantity().unit()).isEqualTo("C62");
        assertThat(InvoiceOfTest.ubl()
                        .with("unitCode=\"C62\"", "unitCode=\"2D\"")
                        .told())
                .contains("ERROR BR-CL-23 [2D]");
    }

    @Test
    @DisplayName(
            "of a list of articles that UNTDID 7143 does not have is told, and may be one of a national guide (BR-CL-13)")
    void classes() throws IOException {
        String item = "</cac:StandardItemIdentification>";
        String classification = item + "<cac:CommodityClassification><cbc:ItemClassificationCode listID=\"%s\">9"
                + "</cbc:ItemClassificationCode></cac:CommodityClassification>";
        InvoiceOfTest invoice = InvoiceOfTest.ubl();
        assertThat(invoice.with(item, classification.formatted("HS")).told()).isEmpty();
        assertThat(invoice.with(item, classification.formatted("CPV")).told())
                .containsExactly("WARNING BR-CL-13 [CPV]");
        assertThat(invoice.with(item, classification.formatted("UNSPSC")).told())
                .containsExactly("ERROR BR-CL-13 [UNSPSC]");
    }

    @Test
    @DisplayName("of split payment holds within Italy alone, and beside no standard rate (BR-B-01, BR-B-02)")
    void splitPayment() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with(
                                "<cac:ClassifiedTaxCategory>\n        <cbc:ID>S<",
                                "<cac:ClassifiedTaxCategory>\n        <cbc:ID>B<")
                        .told())
                .contains("ERROR BR-B-01 [FR]", "ERROR BR-B-02 []");
    }

    @Test
    @DisplayName("of an attachment’s kind is asked for where it has none (BR-CL-24)")
    void media() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with(
                                "  <cac:AccountingSupplierParty>",
                                "<cac:AdditionalDocumentReference><cbc:ID>A1</cbc:ID><cac:Attachment>"
                                        + "<cbc:EmbeddedDocumentBinaryObject filename=\"a.pdf\">JVBERi0xLjc="
                                        + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>"
                                        + "</cac:AdditionalDocumentReference><cac:AccountingSupplierParty>")
                        .told())
                .containsExactly("WARNING BR-CL-24.missing []");
    }
}
