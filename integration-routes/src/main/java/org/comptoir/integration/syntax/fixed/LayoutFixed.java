package org.comptoir.integration.syntax.fixed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.layout.Cells;
import org.comptoir.integration.syntax.layout.Field;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.Row;
import org.comptoir.integration.syntax.layout.RowAssembler;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Our own layouts with fixed widths: {@code CPT01}, then a record a line. A record begins with its three characters; texts
 * stand at the left of their field, numbers at the right; what is blank up to the end may be left out. A line break inside
 * of a text is written as {@code \n}, a backslash twice.
 */
public final class LayoutFixed {
    private static final String MARK = "CPT";
    private static final int CODE = 3;
    private static final int ROWS = 500_000;

    private LayoutFixed() {}

    /** Whether the file begins as ours do. */
    public static boolean isOne(String text) {
        return text.matches("(?s)CPT\\d\\d.*");
    }

    /** Hands the rows to {@code rows}. */
    public static void read(String text, RowAssembler rows, Consumer<Finding> findings) {
        Iterator<String> lines = text.lines().iterator();
        int number = 0;
        while (lines.hasNext() && number < ROWS) {
            line(lines.next(), ++number, rows, findings);
        }
        if (lines.hasNext()) {
            findings.accept(Finding.error("partner.file.rows", new Place.WholeFile(), Integer.toString(ROWS)));
        }
    }

    private static void line(String line, int number, RowAssembler rows, Consumer<Finding> findings) {
        String code = line.substring(0, Math.min(CODE, line.length())).strip();
        if (code.equals(MARK)) {
            version(line, number, findings);
        } else if (!code.isEmpty()) {
            if (line.indexOf('\t') >= 0) {
                findings.accept(Finding.error("fixed.tab", new Place.InTable(number, "")));
            }
            rows.row(
                    code,
                    new Place.InTable(number, ""),
                    type -> new Cells(cut(line, type.fields()), (i, column) -> new Place.InTable(number, column)));
        }
    }

    private static void version(String line, int number, Consumer<Finding> findings) {
        String version = line.substring(CODE).strip();
        if (!version.equals(mark().substring(CODE))) {
            findings.accept(Finding.error(
                    "layout.version", new Place.InTable(number, ""), version, Integer.toString(Layout.VERSION)));
        }
    }

    private static String mark() {
        return String.format("%s%02d", MARK, Layout.VERSION);
    }

    /** The cells of a line by the widths of the fields, then what stands behind them. */
    private static List<String> cut(String line, List<Field> fields) {
        List<String> cells = new ArrayList<>();
        int at = Math.min(CODE, line.length());
        cells.add(line.substring(0, at));
        for (Field field : fields) {
            int left = line.codePointCount(at, line.length());
            int end = line.offsetByCodePoints(at, Math.min(field.width(), left));
            cells.add(unescaped(line.substring(at, end)));
            at = end;
        }
        cells.add(line.substring(at));
        return cells;
    }

    /** The file; a value that is longer than its field is told, and the file is then not to be used. */
    public static byte[] write(List<Row> rows, Consumer<Finding> findings) {
        StringBuilder out = new StringBuilder(mark() + "\r\n");
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
        return text.replace("\\", "\\\\").replace("\r\n", "\\n").replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < text.length();
            if (escape) {
                c = text.charAt(++i) == 'n' ? '\n' : text.charAt(i);
            }
            out.append(c);
        }
        return out.toString();
    }
}
