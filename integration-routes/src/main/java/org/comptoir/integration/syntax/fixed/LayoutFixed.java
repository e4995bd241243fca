package org.comptoir.integration.syntax.fixed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.layout.Cells;
import org.comptoir.integration.syntax.layout.Field;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.RowAssembler;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Our own layouts with fixed widths: {@code CPT01}, then a record a line. A record begins with its three characters; texts
 * stand at the left of their field, numbers at the right; what is blank up to the end may be left out. A line break inside
 * of a text is written as {@code \n}, a tabulator as {@code \t}, a backslash twice.
 */
public final class LayoutFixed {
    private static final String MARK = "CPT";
    private static final int CODE = 3;
    private static final int SHOWN = 60;
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
                    type -> new Cells(
                            cut(line, number, type.fields(), rows::tell),
                            (i, column) -> new Place.InTable(number, column),
                            i -> true));
        }
    }

    private static void version(String line, int number, Consumer<Finding> findings) {
        String version = line.substring(CODE).strip();
        if (!version.equals(mark().substring(CODE))) {
            findings.accept(Finding.error(
                    "layout.version", new Place.InTable(number, ""), version, Integer.toString(Layout.VERSION)));
        }
    }

    /** What the first line says: the layout and its version. */
    static String mark() {
        return String.format("%s%02d", MARK, Layout.VERSION);
    }

    /** The cells of a line by the widths of the fields; what stands behind them is told. */
    private static List<String> cut(String line, int number, List<Field> fields, Consumer<Finding> findings) {
        List<String> cells = new ArrayList<>();
        int at = Math.min(CODE, line.length());
        cells.add(line.substring(0, at));
        for (Field field : fields) {
            int left = line.codePointCount(at, line.length());
            int end = line.offsetByCodePoints(at, Math.min(field.width(), left));
            cells.add(unescaped(line.substring(at, end)));
            at = end;
        }
        String rest = line.substring(at).strip();
        if (!rest.isEmpty()) {
            String shown = rest.length() > SHOWN ? rest.substring(0, SHOWN) + "…" : rest;
            findings.accept(Finding.warning("fixed.surplus", new Place.InTable(number, ""), shown));
        }
        return cells;
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> c;
        };
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < text.length();
            if (escape) {
                c = escaped(text.charAt(++i));
            }
            out.append(c);
        }
        return out.toString();
    }
}
