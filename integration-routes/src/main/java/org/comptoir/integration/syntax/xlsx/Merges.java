package org.comptoir.integration.syntax.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Cells that somebody merged over several rows: the file has their value in the first one alone, and the reader of the sheet
 * sees it beside all of them. So each row that says anything gets it, which is told once.
 */
final class Merges {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    /** The ranges by their first row. */
    private final Map<Integer, Map<Integer, Integer>> ranges = new HashMap<>();

    private final Map<Integer, Open> open = new TreeMap<>();

    /** The value of a range that goes on. */
    private static final class Open {
        private final int last;
        private final String text;
        private final boolean number;
        private boolean told;

        Open(int last, String text, boolean number) {
            this.last = last;
            this.text = text;
            this.number = number;
        }
    }

    /** Those of a sheet; they stand behind its rows, so the part is read for them first, where it has any. */
    static Merges of(XmlParts parts, String part) {
        Merges merges = new Merges();
        if (parts.holds(part, "mergeCell ".getBytes(StandardCharsets.US_ASCII))) {
            parts.silent().each(part, node -> node.name().equals("sheetData"), node -> {
                if (node.name().equals("mergeCells")) {
                    node.children("mergeCell").forEach(merges::add);
                }
            });
        }
        return merges;
    }

    private void add(XmlNode merge) {
        Matcher range = RANGE.matcher(String.valueOf(merge.attribute("ref")));
        if (range.matches()) {
            int first = Integer.parseInt(range.group(2));
            int last = Integer.parseInt(range.group(3));
            int column = SheetReader.column(range.group(1), 0);
            if (last > first && column < SheetReader.COLUMNS) {
                ranges.computeIfAbsent(first, row -> new HashMap<>()).put(column, last);
            }
        }
    }

    /** Completes a row, and keeps what its cells hold for the rows below. @param places of its cells by their column */
    void fill(int row, List<String> cells, BitSet numbers, IntFunction<Place> places, Consumer<Finding> findings) {
        open.values().removeIf(range -> range.last < row);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            open.forEach((column, range) -> fill(column, range, cells, numbers, places, findings));
        }
        ranges.getOrDefault(row, Map.of()).forEach((column, last) -> {
            if (column < cells.size() && !cells.get(column).isBlank()) {
                open.put(column, new Open(last, cells.get(column), numbers.get(column)));
            }
        });
    }

    private static void fill(
            int column,
            Open range,
            List<String> cells,
            BitSet numbers,
            IntFunction<Place> places,
            Consumer<Finding> findings) {
        if (column < cells.size() && !cells.get(column).isBlank()) {
            return;
        }
        SheetReader.put(cells, column, range.text);
        numbers.set(column, range.number);
        if (!range.told) {
            range.told = true;
            String shown = range.text.length() > 60 ? range.text.substring(0, 60) + "…" : range.text;
            findings.accept(Finding.information("xlsx.merged", places.apply(column), shown));
        }
    }
}
