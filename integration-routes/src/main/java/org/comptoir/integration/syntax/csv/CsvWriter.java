package org.comptoir.integration.syntax.csv;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comptoir.integration.syntax.table.Table;

/**
 * Writes a table as separated values: UTF-8 with a byte order mark, semicolons, decimal comma or point, CRLF, so that
 * the reader's spreadsheet opens it by a double click. Heads and rows only: a program may read it as well.
 *
 * @param decimal the decimal sign of the reader's language
 */
public record CsvWriter(char decimal) {
    /** The file. */
    public byte[] write(Table table) {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(line(List.copyOf(table.heads())));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(List<?> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', decimal);
        }
        return quoted(Harmless.forPeople(Objects.toString(value, "")));
    }

    /** A cell in quotation marks where it needs them. */
    static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
