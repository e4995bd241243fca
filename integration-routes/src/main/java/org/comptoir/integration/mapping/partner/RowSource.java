package org.comptoir.integration.mapping.partner;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.comptoir.integration.mapping.partner.ReaderSpec.Field;
import org.comptoir.integration.mapping.partner.ReaderSpec.RecordSpec;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Rows of delimited or fixed-length fields: {@code csv-set/csv-record/field}, or {@code set/record/field}. */
final class RowSource implements Source {
    static final int MOST_ROWS = 100_000;
    /** Takes the place of an escape character, which would be lost from texts. */
    private static final char NO_ESCAPE = '\uE000';

    private final ReaderSpec spec;
    private final String text;
    private final boolean fixed;
    private int rows;

    RowSource(ReaderSpec spec, String text) {
        this.spec = spec;
        this.text = text;
        this.fixed = spec.kind().equals("fixed-length");
    }

    @Override
    public void read(Events events) {
        events.open(root(spec), new Place.WholeFile(), Map.of());
        if (fixed) {
            lines(events);
        } else {
            cells(events);
        }
        events.close("");
    }

    /** What the element around all rows is called. */
    static String root(ReaderSpec spec) {
        return spec.kind().equals("fixed-length") ? "set" : spec.get("rootElementName", "csv-set");
    }

    private void cells(Events events) {
        long before = spec.skippedLines();
        try (CSVReader csv = csv()) {
            for (String[] cells = csv.readNext(); cells != null && more(events); cells = csv.readNext()) {
                if (cells.length > 1 || !cells[0].isBlank()) {
                    row(List.of(cells), cells[0], (int) before + 1, events);
                }
                before = csv.getLinesRead();
            }
        } catch (CsvMalformedLineException e) {
            events.tell(Finding.error("partner.quote", new Place.InTable((int) before + 1, ""), quote()));
        } catch (IOException | CsvException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    private boolean more(Events events) {
        if (++rows == MOST_ROWS + 1) {
            events.tell(Finding.error("partner.file.rows", new Place.WholeFile(), Integer.toString(MOST_ROWS)));
        }
        return rows <= MOST_ROWS;
    }

    private CSVReader csv() {
        return new CSVReaderBuilder(new StringReader(text))
                .withSkipLines(spec.skippedLines())
                .withCSVParser(new CSVParserBuilder()
                        .withSeparator(spec.get("separator", ",").charAt(0))
                        .withQuoteChar(quote().charAt(0))
                        .withEscapeChar(NO_ESCAPE)
                        .build())
                .build();
    }

    private String quote() {
        return spec.get("quote", "\"");
    }

    private void lines(Events events) {
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            start = end < 0 ? text.length() : end + 1;
            number++;
            boolean counts = number > spec.skippedLines() && !line.isBlank();
            if (counts && !more(events)) {
                return;
            }
            if (counts) {
                String clean = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
                row(null, clean, number, events);
            }
        }
    }

    /** @param cells null for a line of fixed fields, which are cut out of {@code start} */
    private void row(List<String> cells, String start, int number, Events events) {
        RecordSpec record = kind(start);
        if (record == null) {
            String seen = start.substring(0, Math.min(20, start.length()));
            events.tell(Finding.warning("partner.row.kind", new Place.InTable(number, ""), seen));
            return;
        }
        List<String> texts = cells == null ? Cutting.cut(start, record.fields()) : cells;
        shape(texts, record.fields().size(), number, events);
        events.open(record.name(), new Place.InTable(number, ""), Map.of("number", Integer.toString(number)));
        for (int i = 0; i < record.fields().size(); i++) {
            Field field = record.fields().get(i);
            if (!field.name().equals(ReaderSpec.IGNORED)) {
                String cell = i < texts.size() ? texts.get(i) : "";
                events.leaf(field.name(), cell, new Place.InTable(number, field.name()));
            }
        }
        events.close("");
    }

    /** The kind of row; with a cell it must be the whole cell, with a line its beginning. */
    private RecordSpec kind(String start) {
        return spec.records().stream()
                .filter(r -> r.begins().isEmpty() || (fixed ? start.startsWith(r.begins()) : start.equals(r.begins())))
                .findFirst()
                .orElse(null);
    }

    private static void shape(List<String> cells, int expected, int line, Events events) {
        Place place = new Place.InTable(line, "");
        if (cells.size() < expected) {
            events.tell(Finding.warning(
                    "partner.row.short", place, Integer.toString(cells.size()), Integer.toString(expected)));
        }
        for (int i = expected; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                events.tell(Finding.warning("partner.row.long", place, cells.get(i)));
            }
        }
    }

    /** Fields of a line by their lengths; what is behind the last one is one more. */
    private static final class Cutting {
        private Cutting() {}

        static List<String> cut(String line, List<Field> fields) {
            List<String> cells = new java.util.ArrayList<>(fields.size() + 1);
            int from = 0;
            for (Field field : fields) {
                if (from >= line.length()) {
                    return cells;
                }
                int to = Math.min(line.length(), from + field.length());
                cells.add(line.substring(from, to));
                from = to;
            }
            if (from < line.length()) {
                cells.add(line.substring(from));
            }
            return cells;
        }
    }
}
