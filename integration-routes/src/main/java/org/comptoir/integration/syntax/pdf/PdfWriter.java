package org.comptoir.integration.syntax.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.comptoir.integration.syntax.table.Table;

/** Writes a table as A4 pages across, its heads repeated on each page, amounts and dates as the reader writes them. */
public final class PdfWriter {
    /** Tells once, as an error, that a closed package of the JDK stays closed to it: it then frees files a little later. */
    private static final Logger TOO_LOUD = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        TOO_LOUD.setLevel(Level.OFF);
    }

    private final Cells cells;

    private PdfWriter(Locale locale) {
        this.cells = new Cells(locale);
    }

    /** The document. */
    public static byte[] write(Table table, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(table.title());
            document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
            new PdfWriter(locale).write(table, document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Table table, PDDocument document) throws IOException {
        Type type = Type.embeddedIn(document);
        List<List<String>> rows = table.rows().stream().map(cells::texts).toList();
        List<String> sums = cells.texts(table.sums());
        try (Sheet sheet = Sheet.across(document, type)) {
            Columns columns = Columns.of(sheet, table.heads(), rows, sums);
            sheet.title(table.title());
            for (List<Object> fact : table.facts()) {
                sheet.fact(cells.text(fact.get(0)), cells.text(fact.get(1)));
            }
            Grid grid = new Grid(sheet, columns, numbers(table));
            grid.heads(table.heads(), 14);
            for (List<String> row : rows) {
                grid.row(row);
            }
            grid.row(sums);
        }
    }

    private static List<Boolean> numbers(Table table) {
        return table.rows().isEmpty()
                ? table.heads().stream().map(head -> false).toList()
                : table.rows().get(0).stream().map(BigDecimal.class::isInstance).toList();
    }
}
