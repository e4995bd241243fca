package org.comptoir.integration.syntax.fixed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.layout.Field;
import org.comptoir.integration.syntax.layout.Row;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Writes our own layouts with fixed widths: texts at the left of their field, numbers at the right. */
public final class FixedWriter {
    private FixedWriter() {}

    /** The file; a value that is longer than its field is told, and the file is then not to be used. */
    public static byte[] write(List<Row> rows, Consumer<Finding> findings) {
        StringBuilder out = new StringBuilder(LayoutFixed.mark() + "\r\n");
        rows.forEach(row -> line(row, out, findings));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(Row row, StringBuilder out, Consumer<Finding> findings) {
        StringBuilder line = new StringBuilder(row.type().code());
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = row.type().fields().get(i);
            Object value = row.cells().get(i);
            String text = text(value);
            int room = field.width() - text.codePointCount(0, text.length());
            check(row, field, text, room).ifPresent(findings);
            String blank = " ".repeat(Math.max(0, room));
            line.append(value instanceof BigDecimal ? blank + text : text + blank);
        }
        out.append(line.toString().stripTrailing()).append("\r\n");
    }

    private static Optional<Finding> check(Row row, Field field, String text, int room) {
        Place place = new Place.InTree(row.type().name() + "/" + field.name());
        if (room < 0) {
            return Optional.of(Finding.error(
                    "fixed.long",
                    place,
                    text,
                    Integer.toString(field.width() - room),
                    Integer.toString(field.width())));
        }
        boolean control = text.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029);
        return control ? Optional.of(Finding.error("fixed.control", place)) : Optional.empty();
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDate day) {
            return day.format(DateTimeFormatter.BASIC_ISO_DATE);
        }
        String text = value == null ? "" : value.toString();
        return text.replace("\\", "\\\\")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
