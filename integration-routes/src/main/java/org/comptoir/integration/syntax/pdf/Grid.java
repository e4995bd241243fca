package org.comptoir.integration.syntax.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table on a sheet; the heads stand on each page. */
final class Grid {
    static final float SIZE = 8.5f;
    static final float PADDING = 4;
    private static final float LEADING = 11;

    private final Sheet sheet;
    private final Columns columns;
    private final List<Boolean> numbers;
    private List<String> heads = List.of();

    Grid(Sheet sheet, Columns columns, List<Boolean> numbers) {
        this.sheet = sheet;
        this.columns = columns;
        this.numbers = numbers;
    }

    void heads(List<String> texts) throws IOException {
        sheet.take(14);
        heads = texts;
        write(texts);
    }

    void row(List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            write(texts);
        }
    }

    private void write(List<String> texts) throws IOException {
        List<List<String>> cells = cells(texts);
        int tallest = cells.stream().mapToInt(List::size).max().orElse(1);
        float height = tallest * LEADING + 2 * PADDING;
        if (!sheet.hasRoom(height)) {
            sheet.turn();
            write(heads);
        }
        sheet.take(height);
        draw(cells, height);
        sheet.line(sheet.foot());
    }

    private List<List<String>> cells(List<String> texts) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            float width = columns.widths().get(i) - 2 * PADDING;
            String text = sheet.type().writable(texts.get(i));
            cells.add(sheet.type().lines(text, SIZE, width));
        }
        return cells;
    }

    private void draw(List<List<String>> cells, float height) throws IOException {
        float x = 0;
        for (int i = 0; i < cells.size(); i++) {
            float top = sheet.foot() + height - PADDING - SIZE;
            for (String line : cells.get(i)) {
                sheet.text(x + indent(i, line), top, SIZE, line);
                top -= LEADING;
            }
            x += columns.widths().get(i);
        }
    }

    /** Numbers stand at the right. */
    private float indent(int column, String line) {
        float width = columns.widths().get(column);
        return numbers.get(column) ? width - PADDING - sheet.type().width(line, SIZE) : PADDING;
    }
}
