package org.comptoir.integration.syntax.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table on a sheet; the heads stand on each page. A row that is too tall for what is left goes to the next
 * page, one that is too tall for any page begins where it stands and is continued there.
 */
final class Grid {
    static final float SIZE = 8.5f;
    static final float PADDING = 4;
    private static final float LEADING = 11;
    /** What has to follow the heads on their page. */
    private static final float COMPANY = 3 * LEADING;

    private final Sheet sheet;
    private final Columns columns;
    private final List<Boolean> numbers;
    private List<String> heads = List.of();
    private boolean lines = true;
    private float padding = PADDING;

    Grid(Sheet sheet, Columns columns, List<Boolean> numbers) {
        this.sheet = sheet;
        this.columns = columns;
        this.numbers = numbers;
    }

    /** Rows that follow each other closely, without lines between them. */
    Grid close() {
        lines = false;
        padding = 1.5f;
        return this;
    }

    /** The heads. @param above how much stays free above them */
    void heads(List<String> texts, float above) throws IOException {
        heads = texts;
        List<List<String>> cells = cells(texts, sheet.bold());
        if (!sheet.hasRoom(above + height(cells) + COMPANY)) {
            sheet.turn();
        }
        sheet.take(above);
        drawHeads();
    }

    void row(List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            write(cells(texts, sheet.type()), sheet.type());
        }
    }

    /** A row that is read first, on its own ground. */
    void strong(List<String> texts) throws IOException {
        padding = PADDING;
        band(cells(texts, sheet.bold()));
    }

    /** Turns the page where these rows would not all be on it. */
    void together(List<List<String>> rows) throws IOException {
        float all = 14 + 2 * PADDING;
        for (List<String> row : rows) {
            all += height(cells(row, sheet.bold()));
        }
        if (!sheet.hasRoom(all)) {
            sheet.turn();
        }
        sheet.take(14);
    }

    private void drawHeads() throws IOException {
        if (!heads.isEmpty()) {
            band(cells(heads, sheet.bold()));
        }
    }

    private void band(List<List<String>> cells) throws IOException {
        float height = height(cells);
        sheet.take(height);
        sheet.tint(columns.left(), width(), height);
        draw(cells, height, sheet.bold());
    }

    private void write(List<List<String>> cells, Type type) throws IOException {
        List<List<String>> rest = cells;
        while (!rest.isEmpty()) {
            boolean tall = height(rest) > sheet.most() && sheet.hasRoom(COMPANY);
            if (!sheet.hasRoom(height(rest)) && !tall && !sheet.isFresh()) {
                turn();
            }
            int fits = Math.max(1, (int) ((sheet.left() - 2 * padding) / LEADING));
            List<List<String>> now = part(rest, 0, fits);
            rest = part(rest, fits, Integer.MAX_VALUE);
            sheet.take(height(now));
            draw(now, height(now), type);
            if (lines) {
                sheet.line(sheet.foot(), columns.left(), width());
            }
            if (!rest.isEmpty()) {
                turn();
            }
        }
    }

    private void turn() throws IOException {
        sheet.turn();
        drawHeads();
    }

    /** The lines from {@code from} up to {@code to} of each cell; empty when there are none. */
    private static List<List<String>> part(List<List<String>> cells, int from, int to) {
        List<List<String>> part = cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                .toList();
        return part.stream().allMatch(List::isEmpty) ? List.of() : part;
    }

    private float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * padding;
    }

    private float width() {
        return columns.widths().stream().reduce(0f, Float::sum);
    }

    private List<List<String>> cells(List<String> texts, Type type) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            float width = columns.widths().get(i) - 2 * PADDING;
            List<String> lines = new ArrayList<>();
            for (String text : texts.get(i).split("\n")) {
                lines.addAll(type.lines(type.writable(text), SIZE, width));
            }
            cells.add(lines);
        }
        return cells;
    }

    private void draw(List<List<String>> cells, float height, Type type) throws IOException {
        float x = columns.left();
        for (int i = 0; i < cells.size(); i++) {
            float top = sheet.foot() + height - padding - SIZE;
            for (String line : cells.get(i)) {
                sheet.text(x + indent(i, line, type), top, SIZE, line, type);
                top -= LEADING;
            }
            x += columns.widths().get(i);
        }
    }

    /** Numbers stand at the right. */
    private float indent(int column, String line, Type type) {
        float width = columns.widths().get(column);
        return numbers.get(column) ? width - PADDING - type.width(line, SIZE) : PADDING;
    }
}
