package org.comptoir.integration.syntax.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads separated values (RFC 4180): quoted cells may hold separators, quotation marks and line breaks. Bounded: a row has
 * at most 300 cells, a cell at most 20 million characters (an attachment), a file at most 500,000 rows.
 */
public final class CsvReader {
    private static final int CELLS = 300;
    private static final int CHARACTERS = 20_000_000;
    private static final int ROWS = 500_000;

    private final String text;
    private final char separator;
    private final Consumer<Finding> findings;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row = 1;
    private int at;
    private boolean cut;

    public CsvReader(String text, char separator, Consumer<Finding> findings) {
        this.text = text;
        this.separator = separator;
        this.findings = findings;
    }

    /** Hands each row on with its number. */
    public void read(BiConsumer<Integer, List<String>> rows) {
        while (at < text.length() && row <= ROWS) {
            boolean ended = cell();
            end();
            if (ended) {
                rows.accept(row++, cells);
                cells = new ArrayList<>();
                cut = false;
            }
        }
        if (at < text.length()) {
            findings.accept(Finding.error("partner.file.rows", new Place.WholeFile(), Integer.toString(ROWS)));
        } else if (!cells.isEmpty()) {
            rows.accept(row, cells);
        }
    }

    /** Reads up to the next separator. @return whether the row ends there */
    private boolean cell() {
        if (text.charAt(at) == '"') {
            at++;
            quoted();
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == separator) {
                return at == text.length() && lastCell();
            }
            if (c == '\n' || c == '\r') {
                at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return true;
            }
            add(c);
        }
        return true;
    }

    /** A separator at the very end has an empty cell behind it. */
    private boolean lastCell() {
        end();
        return true;
    }

    private void quoted() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && (at == text.length() || text.charAt(at) != '"')) {
                return;
            }
            at += c == '"' ? 1 : 0;
            add(c);
        }
        findings.accept(Finding.error("csv.quote", new Place.InTable(row, "")));
    }

    private void add(char c) {
        if (cell.length() < CHARACTERS) {
            cell.append(c);
        } else {
            tooMuch("csv.cell.long", CHARACTERS);
        }
    }

    private void end() {
        if (cells.size() < CELLS) {
            cells.add(cell.toString());
        } else {
            tooMuch("csv.row.long", CELLS);
        }
        cell.setLength(0);
    }

    private void tooMuch(String code, int most) {
        if (!cut) {
            findings.accept(Finding.error(code, new Place.InTable(row, ""), Integer.toString(most)));
            cut = true;
        }
    }
}
