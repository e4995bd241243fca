package org.comptoir.integration.syntax.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads the rows of one sheet. A column beyond the three hundredth is told and not made room for; that rows were hidden is
 * told as well, since whoever filtered them away may not have meant to send them.
 */
final class SheetReader {
    static final int COLUMNS = 300;

    private final String sheet;
    private final CellValues values;
    private final Merges merges;
    private final Consumer<Finding> findings;
    private int number;
    private BitSet numbers = new BitSet();
    private boolean hidden;

    SheetReader(String sheet, CellValues values, Merges merges, Consumer<Finding> findings) {
        this.merges = merges;
        this.sheet = sheet;
        this.values = values;
        this.findings = findings;
    }

    /** The number of the row that was read last, from 1. */
    int number() {
        return number;
    }

    /** Which cells of that row, by their index, are numbers and no texts. */
    BitSet numbers() {
        return numbers;
    }

    /** The texts of a row's cells. */
    List<String> cells(XmlNode row) {
        number = CellValues.whole(row.attribute("r")).orElse(number + 1);
        List<String> cells = new ArrayList<>();
        numbers = new BitSet();
        boolean told = false;
        for (XmlNode cell : row.children("c")) {
            int column = column(cell.attribute("r"), cells.size());
            if (column < COLUMNS) {
                numbers.set(column, CellValues.isNumber(cell));
                put(cells, column, values.of(cell, place(column)));
            } else if (!told) {
                told = true;
                findings.accept(Finding.error("xlsx.row.long", new Place.InTable(number, sheet), "" + COLUMNS));
            }
        }
        merges.fill(number, cells, numbers, this::place, findings);
        tellHidden(row, cells);
        return cells;
    }

    private Place place(int column) {
        return new Place.InTable(number, sheet + "!" + letters(column));
    }

    static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private void tellHidden(XmlNode row, List<String> cells) {
        boolean now = "1".equals(row.attribute("hidden")) || "true".equals(row.attribute("hidden"));
        if (now && !hidden && cells.stream().anyMatch(c -> !c.isBlank())) {
            hidden = true;
            findings.accept(Finding.information("xlsx.row.hidden", new Place.InTable(number, sheet), sheet));
        }
    }

    /** The column of a cell's reference: C5 is in column 2. */
    static int column(String reference, int next) {
        int column = 0;
        String letters = reference == null ? "" : reference.replaceAll("[^A-Z]", "");
        for (int i = 0; i < Math.min(letters.length(), 4); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return letters.isEmpty() ? next : column - 1;
    }

    /** A column's letters: 0 is A. */
    static String letters(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
