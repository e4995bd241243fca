package org.comptoir.integration.syntax.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.csv.Harmless;
import org.comptoir.integration.syntax.layout.Cells;
import org.comptoir.integration.syntax.layout.RowAssembler;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * The sheets of a workbook that hold rows of ours. People keep other sheets beside them (a price list, notes): such a one is
 * named once, and not row by row.
 */
final class SheetRows implements WorkbookReader.Rows {
    /** Rows above the first one of ours; more are no heading. */
    private static final int HEADING = 1_000;

    private final RowAssembler rows;
    private final List<Finding> about;
    private final Consumer<Finding> outside;
    private final List<Cells> heading = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String sheet = "";
    private boolean hidden;
    private boolean ours;
    private boolean any;

    /**
     * @param about what was just found in a row's cells: it is told with the document that the row belongs to
     * @param outside takes what stands outside of any document
     */
    SheetRows(RowAssembler rows, List<Finding> about, Consumer<Finding> outside) {
        this.rows = rows;
        this.about = about;
        this.outside = outside;
    }

    @Override
    public void sheet(String name, boolean isHidden) {
        ended();
        sheet = name;
        hidden = isHidden;
        ours = false;
    }

    @Override
    public void row(String name, int row, List<String> texts, BitSet numbers) {
        Cells cells = new Cells(
                texts.stream().map(Harmless::read).toList(),
                (i, column) -> new Place.InTable(row, name + (i < 0 ? "" : "!" + SheetReader.letters(i))),
                numbers::get);
        if (!ours && (rows.isOurs(cells) || heading.size() == HEADING)) {
            begins();
        }
        if (ours) {
            rows.row(cells);
            tell(rows::tell);
        } else if (!cells.isBlank()) {
            heading.add(cells);
        }
    }

    private void begins() {
        ours = true;
        any = true;
        heading.forEach(rows::row);
        heading.clear();
        if (hidden) {
            rows.tell(Finding.information("xlsx.sheet.hidden", new Place.InTable(0, sheet), sheet));
        }
    }

    private void ended() {
        if (!heading.isEmpty()) {
            others.add(sheet);
        }
        heading.clear();
        tell(ours ? rows::tell : none -> {});
    }

    private void tell(Consumer<Finding> to) {
        about.forEach(to);
        about.clear();
    }

    /** After the last row. What is wrong with the file itself was found without any row. */
    void finish() {
        if (!any) {
            boolean unread = about.stream().anyMatch(f -> f.isError() && f.place() instanceof Place.WholeFile);
            tell(outside);
            if (!unread) {
                outside.accept(Finding.error("layout.sheet.none", new Place.WholeFile()));
            }
        }
        ended();
        if (any) {
            others.forEach(
                    name -> outside.accept(Finding.information("xlsx.sheet.other", new Place.InTable(0, name), name)));
        }
    }
}
