package org.comptoir.integration.syntax.csv;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.layout.Cells;
import org.comptoir.integration.syntax.layout.Field;
import org.comptoir.integration.syntax.layout.Layouts;
import org.comptoir.integration.syntax.layout.RecordType;
import org.comptoir.integration.syntax.layout.Row;
import org.comptoir.integration.syntax.layout.RowAssembler;
import org.comptoir.integration.syntax.layout.Signs;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Our own layouts as CSV: {@code #LINE;…} names the columns, {@code LINE;…} is a row. */
public final class LayoutCsv {
    private static final String SEPARATORS = ";,\t|";

    private LayoutCsv() {}

    /** Whether the first row is one of ours. */
    public static boolean isOne(String text) {
        return !name(text).isEmpty();
    }

    /** The record of the first row, with the separator behind it; empty when it is none of ours. Titles may stand above. */
    private static String name(String text) {
        return text.lines()
                .limit(100)
                .map(String::strip)
                .filter(l -> l.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0) && !isAnnouncement(l))
                .filter(l -> !begin(l).isEmpty() || !isTitle(l))
                .findFirst()
                .map(LayoutCsv::begin)
                .orElse("");
    }

    private static String begin(String line) {
        int end = 0;
        while (end < Math.min(line.length(), 60) && SEPARATORS.indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String name = line.substring(0, end).replace("\"", "").strip();
        return end < line.length() && known(name) ? line.substring(0, end + 1) : "";
    }

    /** One cell, and empty ones behind it. */
    private static boolean isTitle(String line) {
        return line.chars()
                .dropWhile(c -> SEPARATORS.indexOf(c) < 0)
                .allMatch(c -> c <= ' ' || SEPARATORS.indexOf(c) >= 0);
    }

    /** What spreadsheets write above a table to name the separator: {@code sep=;}. */
    private static boolean isAnnouncement(String line) {
        return line.matches("\"?sep=[;,\t|]\"?");
    }

    /** A header may name its record as people do; a row without one must be ours beyond doubt. */
    private static boolean known(String name) {
        String bare = name.startsWith("#") ? name.substring(1).strip() : name;
        return Layouts.of(bare).isPresent()
                || Set.of("LINE", "PARTY", "NOTE").contains(bare.toUpperCase(Locale.ROOT))
                || name.startsWith("#") && Layouts.meant(bare).isPresent();
    }

    /** Hands the rows to {@code rows}. */
    public static void read(String text, RowAssembler rows, Consumer<Finding> findings) {
        String name = name(text);
        char separator = name.isEmpty() ? ';' : name.charAt(name.length() - 1);
        if (separator != ';') {
            findings.accept(Finding.information("csv.separator", new Place.InTable(1, ""), printable(separator)));
        }
        new CsvReader(text, separator, findings).read((number, cells) -> {
            if (number > 1 || !cells.get(0).equals("sep=")) {
                row(number, cells, rows);
            }
        });
    }

    private static void row(int number, List<String> cells, RowAssembler rows) {
        rows.row(new Cells(
                cells.stream().map(Harmless::read).toList(),
                (i, column) -> new Place.InTable(number, column.isEmpty() && i > 0 ? "" + (i + 1) : column)));
    }

    private static String printable(char separator) {
        return separator == '\t' ? "TAB" : Character.toString(separator);
    }

    /** One document: first the columns of each kind of row, then the rows; without byte order mark, for programs. */
    public static byte[] write(List<Row> rows) {
        Set<String> headed = new TreeSet<>();
        Stream<String> headers =
                rows.stream().map(Row::type).filter(t -> headed.add(t.name())).map(LayoutCsv::header);
        Stream<String> lines = rows.stream().map(LayoutCsv::line);
        return Stream.concat(headers, lines).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String header(RecordType type) {
        return type.fields().stream()
                .map(Field::name)
                .collect(Collectors.joining(";", "#" + type.name() + ";", "\r\n"));
    }

    private static String line(Row row) {
        return row.cells().stream()
                .map(LayoutCsv::cell)
                .collect(Collectors.joining(";", row.type().name() + ";", "\r\n"));
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return Signs.unmistakable(number);
        }
        return value == null ? "" : CsvWriter.quoted(Harmless.written(value.toString()));
    }
}
