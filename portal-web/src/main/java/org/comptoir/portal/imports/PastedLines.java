package org.comptoir.portal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.ordering.AskedLine;

/**
 * Lines of {@code barcode;quantity} as people paste, type or scan them (ORD-02). Semicolon, tab, bar or comma
 * separate; a bar code may also be followed by a space, {@code x} or {@code *} and the quantity. A first line of
 * column names is passed over; further columns are ignored.
 */
public final class PastedLines {
    private static final Pattern SCANNED = Pattern.compile("(\\d{8,14})\\s*[xX*\\s]\\s*(\\d[\\d.,]*)");
    private static final Pattern QUOTED = Pattern.compile("^\"(.*)\"$");

    private PastedLines() {}

    /** The lines that say something, each with its number in {@code text}, from 1. */
    public static List<AskedLine> of(String text) {
        String[] rows = text.replace("\ufeff", "").split("\\R", -1);
        List<AskedLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            AskedLine line = line(i + 1, rows[i]);
            if (!line.code().isEmpty() || !line.quantity().isEmpty()) {
                lines.add(line);
            }
        }
        return withoutHeading(lines);
    }

    /** One line. */
    public static AskedLine line(int number, String row) {
        Matcher scanned = SCANNED.matcher(row.strip());
        if (scanned.matches()) {
            return new AskedLine(number, scanned.group(1), scanned.group(2));
        }
        String[] cells = row.split(separator(row), -1);
        return new AskedLine(number, plain(cells[0]), cells.length > 1 ? plain(cells[1]) : "");
    }

    /** Without a first line that names columns: a code without any digit beside a quantity without any. */
    static List<AskedLine> withoutHeading(List<AskedLine> lines) {
        boolean heading = lines.size() > 1 && isHeading(lines.get(0));
        return heading ? lines.subList(1, lines.size()) : lines;
    }

    private static boolean isHeading(AskedLine line) {
        return !line.quantity().isEmpty()
                && (line.code() + line.quantity()).chars().noneMatch(Character::isDigit);
    }

    private static String separator(String row) {
        for (String separator : List.of(";", "\t", "|")) {
            if (row.contains(separator)) {
                return Pattern.quote(separator);
            }
        }
        return ",";
    }

    private static String plain(String cell) {
        return QUOTED.matcher(cell.strip())
                .replaceFirst("$1")
                .replace("\u00a0", " ")
                .strip();
    }
}
