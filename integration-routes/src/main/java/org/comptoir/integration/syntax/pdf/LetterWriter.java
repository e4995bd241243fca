package org.comptoir.integration.syntax.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts a {@link Letter} on upright A4 pages, each with its number and from the second one on with the running head. */
public final class LetterWriter {
    private static final float GAP = 14;

    private final Letter letter;
    private final Sheet sheet;

    private LetterWriter(Letter letter, Sheet sheet) {
        this.letter = letter;
        this.sheet = sheet;
    }

    /** Adds the letter's pages to {@code document}. */
    public static void write(Letter letter, PDDocument document) throws IOException {
        Type plain = Type.embeddedIn(document);
        Type bold = Type.boldIn(document);
        try (Sheet sheet = Sheet.upright(document, plain, bold, letter.running())) {
            new LetterWriter(letter, sheet).write();
        }
        Feet.write(document, plain, letter.foot());
    }

    private void write() throws IOException {
        sheet.heading(letter.title());
        for (Letter.Part part : letter.parts()) {
            if (part instanceof Letter.Strip strip) {
                strip(strip);
            } else if (part instanceof Letter.Rows rows) {
                rows(rows);
            } else if (part instanceof Letter.Sums sums) {
                sums(sums);
            } else if (part instanceof Letter.Text text) {
                text(text);
            }
        }
    }

    private void strip(Letter.Strip strip) throws IOException {
        Grid grid = new Grid(sheet, Columns.even(strip.heads().size(), sheet.width()), texts(strip.heads()));
        grid.heads(strip.heads(), GAP);
        grid.row(strip.texts());
    }

    private void rows(Letter.Rows rows) throws IOException {
        if (rows.title() != null) {
            sheet.subtitle(rows.title());
        }
        Columns columns = Columns.around(rows.widest(), sheet, rows.heads(), rows.rows());
        List<Boolean> numbers = IntStream.range(0, rows.heads().size())
                .mapToObj(i -> i > rows.widest())
                .toList();
        Grid grid = new Grid(sheet, columns, numbers);
        grid.heads(rows.heads(), rows.title() == null ? GAP : 4);
        for (List<String> row : rows.rows()) {
            grid.row(row);
        }
    }

    /** Kept together on one page: nobody looks for half a sum. */
    private void sums(Letter.Sums sums) throws IOException {
        Grid grid = new Grid(sheet, Columns.right(sheet.width()), List.of(false, true)).close();
        grid.together(sums.rows());
        int last = sums.rows().size() - 1;
        for (List<String> row : sums.rows().subList(0, last)) {
            grid.row(row);
        }
        grid.strong(sums.rows().get(last));
    }

    private void text(Letter.Text text) throws IOException {
        sheet.subtitle(text.title());
        Grid grid = new Grid(sheet, Columns.even(1, sheet.width()), List.of(false)).close();
        for (String paragraph : text.paragraphs()) {
            grid.row(List.of(paragraph));
        }
    }

    private static List<Boolean> texts(List<String> heads) {
        return Collections.nCopies(heads.size(), false);
    }
}
