package org.comptoir.integration.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.comptoir.document.Invoice;
import org.comptoir.integration.mapping.invoice.InvoiceLetter;
import org.comptoir.integration.syntax.facturx.FacturX;
import org.comptoir.integration.syntax.pdf.Letter;
import org.comptoir.integration.syntax.pdf.LetterWriter;

/** An invoice as Factur-X: the pages that people read, with the same in CII. Apart, so that reading loads no PDFBox. */
final class FacturXWriting {
    private FacturXWriting() {}

    /** The XML is checked before anything is drawn: EN 16931 demands a day, a number and a seller's name. */
    static byte[] write(Invoice invoice) {
        byte[] xml = Documents.write(invoice, XmlFormat.CII);
        Letter letter = InvoiceLetter.of(invoice);
        try (PDDocument pages = new PDDocument()) {
            LetterWriter.write(letter, pages);
            return FacturX.of(pages, xml, letter.title(), invoice.supplier().name(), invoice.issued(), letter.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
