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

    /** The record of the first row that says something, or empty when it is none of ours. */
    private static String name(String text) {
        String first = text.lines()
                .limit(100)
                .filter(l -> !l.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        int end = 0;
        while (end < Math.min(first.length(), 30) && SEPARATORS.indexOf(first.charAt(end)) < 0) {
            end++;
        }
        String name = first.substring(0, end).replace("\"", "").strip();
        return end < first.length() && known(name) ? first.substring(0, end + 1) : "";
    }

    private static boolean known(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        return Layouts.of(bare).isPresent() || Set.of("LINE", "PARTY", "NOTE").contains(bare.toUpperCase(Locale.ROOT));
    }

    /** Hands the rows to {@code rows}. */
    public static void read(String text, RowAssembler rows, Consumer<Finding> findings) {
        String name = name(text);
        char separator = name.isEmpty() ? ';' : name.charAt(name.length() - 1);
        if (separator != ';') {
            findings.accept(Finding.information("csv.separator", new Place.InTable(1, ""), printable(separator)));
        }
        new CsvReader(text, separator, findings)
                .read((number, cells) -> rows.row(new Cells(
                        cells.stream().map(Harmless::read).toList(),
                        (i, column) -> new Place.InTable(number, column.isEmpty() && i > 0 ? "" + (i + 1) : column))));
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
            return number.toPlainString();
        }
        return value == null ? "" : CsvWriter.quoted(Harmless.written(value.toString()));
    }
}
