package org.comptoir.integration.syntax.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comptoir.integration.syntax.xml.XmlHandler;
import org.comptoir.integration.syntax.xml.XmlLimits;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.integration.syntax.xml.XmlReader;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads the cells of a workbook (Office Open XML) through our own hardened and bounded XML reader: a column beyond the
 * three hundredth is told and not made room for. A part is read once, however many sheets name it, and a text that is stored
 * once may stand in many cells: what all cells say together is bounded too.
 */
public final class WorkbookReader {
    private static final int COLUMNS = 300;
    private static final int SHEETS = 500;
    /** Of all cells together: as many as the largest workbook has bytes. */
    private static final int CHARACTERS = 64 << 20;

    private static final XmlLimits LIMITS = new XmlLimits(32, 3_000_000, 20_000, 100_000, 64);
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private final Map<String, byte[]> parts;
    private final Consumer<Finding> findings;
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> days = new ArrayList<>();
    private boolean from1904;
    private int characters;

    /** Takes a row. */
    public interface Rows {
        void row(String sheet, int row, List<String> cells);
    }

    private WorkbookReader(Map<String, byte[]> parts, Consumer<Finding> findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /** Hands on the rows of all sheets; dates as 2026-11-23, numbers with a point. */
    public static void read(byte[] bytes, Consumer<Finding> findings, Rows rows) {
        Map<String, byte[]> parts = ZipParts.of(bytes, findings);
        if (!parts.containsKey("xl/workbook.xml")) {
            findings.accept(Finding.error("xlsx.none", new Place.WholeFile()));
        } else {
            new WorkbookReader(parts, findings).read(rows);
        }
    }

    private void read(Rows rows) {
        Map<String, String> targets = new java.util.HashMap<>();
        each("xl/_rels/workbook.xml.rels", n -> targets.put(n.attribute("Id"), String.valueOf(n.attribute("Target"))));
        each("xl/sharedStrings.xml", n -> texts.add(text(n)));
        styles();
        List<XmlNode> sheets = new ArrayList<>();
        each("xl/workbook.xml", node -> {
            from1904 |= node.name().equals("workbookPr")
                    && List.of("1", "true").contains(String.valueOf(node.attribute("date1904")));
            sheets.addAll(node.name().equals("sheets") ? node.children("sheet") : List.of());
        });
        if (sheets.size() > SHEETS) {
            findings.accept(Finding.error("xlsx.sheets", new Place.WholeFile(), "" + SHEETS));
            return;
        }
        for (XmlNode sheet : sheets) {
            String target = targets.getOrDefault(String.valueOf(sheet.attribute("id")), "");
            String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            sheet(String.valueOf(sheet.attribute("name")), name, rows);
        }
    }

    /** Text in one run or in many; phonetic hints are none. */
    private static String text(XmlNode node) {
        return node.children().stream()
                .map(c -> c.name().equals("t") ? c.rawText() : c.name().equals("r") ? text(c) : "")
                .collect(Collectors.joining());
    }

    /** Which cell formats show a day (ECMA-376 18.8.30: 14 to 22, 45 to 47, or an own format with d, m or y). */
    private void styles() {
        Map<String, String> own = new java.util.HashMap<>();
        each("xl/styles.xml", node -> {
            node.children("numFmt")
                    .forEach(f -> own.put(f.attribute("numFmtId"), String.valueOf(f.attribute("formatCode"))));
            if (node.name().equals("cellXfs")) {
                node.children("xf").forEach(xf -> days.add(isDay(String.valueOf(xf.attribute("numFmtId")), own)));
            }
        });
    }

    private static boolean isDay(String format, Map<String, String> own) {
        String code = own.getOrDefault(format, "").replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        boolean builtIn = format.matches("1[4-9]|2[0-2]|4[5-7]");
        return builtIn || code.toLowerCase(java.util.Locale.ROOT).matches(".*[dy].*");
    }

    private void sheet(String name, String part, Rows rows) {
        if (!parts.containsKey(part)) {
            findings.accept(Finding.error("xlsx.sheet.none", new Place.InTable(0, name), name));
        }
        int[] number = new int[1];
        parse(part, node -> node.name().equals("sheetData"), row -> {
            if (row.name().equals("row") && characters <= CHARACTERS) {
                number[0] = whole(row.attribute("r")).orElse(number[0] + 1);
                List<String> cells = cells(name, number[0], row);
                if (isBounded(cells)) {
                    rows.row(name, number[0], cells);
                }
            }
        });
        parts.remove(part);
    }

    /** Whether the cells may be handed on; the first time that they may not is told. */
    private boolean isBounded(List<String> cells) {
        for (String cell : cells) {
            characters += cell.length();
            if (characters > CHARACTERS) {
                findings.accept(Finding.error("xlsx.large", new Place.WholeFile(), "" + (CHARACTERS >> 20)));
                return false;
            }
        }
        return true;
    }

    private List<String> cells(String sheet, int number, XmlNode row) {
        List<String> cells = new ArrayList<>();
        boolean told = false;
        for (XmlNode cell : row.children("c")) {
            int column = column(cell.attribute("r"), cells.size());
            if (column >= COLUMNS) {
                if (!told) {
                    findings.accept(Finding.error("csv.row.long", new Place.InTable(number, sheet), "" + COLUMNS));
                }
                told = true;
            } else {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, value(cell));
            }
        }
        return cells;
    }

    /** The column of a cell's reference: C5 is in column 2. */
    private static int column(String reference, int next) {
        int column = 0;
        String letters = reference == null ? "" : reference.replaceAll("[^A-Z]", "");
        for (int i = 0; i < Math.min(letters.length(), 4); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return letters.isEmpty() ? next : column - 1;
    }

    private String value(XmlNode cell) {
        String type = String.valueOf(cell.attribute("t"));
        String value =
                cell.children("v").stream().findFirst().map(XmlNode::rawText).orElse("");
        return switch (type) {
            case "s" ->
                whole(value).filter(i -> i < texts.size()).map(texts::get).orElse("");
            case "inlineStr" ->
                cell.children("is").stream().map(WorkbookReader::text).collect(Collectors.joining());
            case "b" -> value.equals("1") ? "true" : "false";
            case "str", "e", "d" -> value;
            default -> number(value, cell.attribute("s"));
        };
    }

    /** Spreadsheets keep 15 digits; what is behind them is a remainder of binary numbers. */
    private String number(String value, String style) {
        try {
            BigDecimal number = new BigDecimal(value.strip()).round(new MathContext(15));
            boolean day =
                    whole(style).filter(s -> s < days.size()).map(days::get).orElse(false);
            boolean far = Math.abs((long) number.precision() - number.scale()) > 40;
            return far ? value : day ? day(number) : plain(number);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String day(BigDecimal number) {
        boolean sensible = number.signum() > 0 && number.compareTo(new BigDecimal(2_958_465)) <= 0;
        return sensible
                ? DAY_0.plusDays(number.longValue() + (from1904 ? 1462 : 0)).toString()
                : plain(number);
    }

    private static Optional<Integer> whole(String text) {
        boolean whole = text != null && text.strip().matches("\\d{1,8}");
        return whole ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    private void each(String part, Consumer<XmlNode> taker) {
        parse(part, node -> false, taker);
    }

    private void parse(String part, java.util.function.Predicate<XmlNode> opens, Consumer<XmlNode> taker) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            return;
        }
        XmlReader.read(bytes, LIMITS, new XmlHandler() {
            @Override
            public boolean root(XmlNode root) {
                return true;
            }

            @Override
            public boolean opens(XmlNode node) {
                return opens.test(node);
            }

            @Override
            public void part(XmlNode node) {
                taker.accept(node);
            }

            @Override
            public void finding(Finding finding) {
                findings.accept(finding);
            }
        });
    }
}
