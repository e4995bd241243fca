package org.comptoir.integration.mapping.partner;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.smooks.api.SmooksException;

/** A partner's order file to orders: rows by Smooks, orders by the rows' number, findings by row and column. */
public final class PartnerOrders {
    private static final int MOST_ROWS = 100_000;

    private final PartnerConfig config;
    private final String currency;
    private final List<Finding> findings = new ArrayList<>();

    /** @param currency ISO 4217, for prices whose row names none */
    public PartnerOrders(PartnerConfig config, String currency) {
        this.config = config;
        this.currency = currency;
    }

    /** The orders in {@code text}, in the order of their first rows. Never throws for what the text holds. */
    public List<OrderFromRows> read(String text) {
        List<Integer> rowNumbers = shape(text);
        try {
            return orders(PartnerRows.read(config, text), rowNumbers);
        } catch (SmooksException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            tell(Finding.error("partner.file", new Place.WholeFile(), String.valueOf(cause.getMessage())));
            return List.of();
        }
    }

    /** What stands on the file or on rows that belong to no order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void tell(Finding finding) {
        findings.add(finding);
    }

    /**
     * Looks at the rows as they are written: Smooks passes over what is too much in a row.
     *
     * @return the line of the file that each row begins on
     */
    private List<Integer> shape(String text) {
        List<Integer> lines = new ArrayList<>();
        try (CSVReader csv = csv(text)) {
            long before = csv.getLinesRead();
            for (String[] cells = csv.readNext(); cells != null && lines.size() < MOST_ROWS; cells = csv.readNext()) {
                lines.add((int) before + 1);
                cells(cells, (int) before + 1);
                before = csv.getLinesRead();
            }
        } catch (IOException | CsvException e) {
            tell(Finding.error("partner.file", new Place.WholeFile(), String.valueOf(e.getMessage())));
        }
        return lines;
    }

    private CSVReader csv(String text) {
        return new CSVReaderBuilder(new StringReader(text))
                .withSkipLines(config.skippedLines())
                .withCSVParser(new CSVParserBuilder()
                        .withSeparator(config.separator())
                        .withQuoteChar(config.quote())
                        .withEscapeChar('\uE000')
                        .build())
                .build();
    }

    private void cells(String[] cells, int line) {
        int expected = config.fields().size();
        boolean blank = cells.length == 1 && cells[0].isBlank();
        if (cells.length < expected && !blank) {
            Place place = new Place.InTable(line, "");
            tell(Finding.warning(
                    "partner.row.short", place, Integer.toString(cells.length), Integer.toString(expected)));
        }
        for (int i = expected; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                tell(Finding.warning("partner.row.long", new Place.InTable(line, ""), cells[i]));
            }
        }
    }

    private List<OrderFromRows> orders(List<OrderRow> rows, List<Integer> lines) {
        Map<String, OrderFromRows> byNumber = new LinkedHashMap<>();
        IntStream.range(0, rows.size()).forEach(i -> {
            int line = i < lines.size() ? lines.get(i) : 0;
            row(rows.get(i), line, byNumber);
        });
        if (rows.size() >= MOST_ROWS) {
            tell(Finding.error("partner.file.rows", new Place.WholeFile(), Integer.toString(MOST_ROWS)));
        }
        return List.copyOf(byNumber.values());
    }

    private void row(OrderRow row, int line, Map<String, OrderFromRows> byNumber) {
        if (row.isEmpty()) {
            return;
        }
        String number = row.get("number");
        if (number == null) {
            String column = config.column("number");
            tell(Finding.error("partner.row.nonumber", new Place.InTable(line, column)));
        } else {
            byNumber.computeIfAbsent(number, n -> new OrderFromRows(config, currency))
                    .add(row, line);
        }
    }
}
