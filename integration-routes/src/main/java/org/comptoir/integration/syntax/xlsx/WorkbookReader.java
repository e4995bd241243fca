package org.comptoir.integration.syntax.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads the cells of a workbook (Office Open XML), sheet by sheet. A text that is stored once may stand in many cells: what
 * all cells say together is bounded.
 */
public final class WorkbookReader {
    private static final int SHEETS = 500;
    /** Of all cells together: as many as the largest workbook has bytes. */
    private static final int CHARACTERS = 64 << 20;

    private static final String WORKBOOK = "xl/workbook.xml";

    private final XmlParts parts;
    private final Consumer<Finding> findings;
    private final Map<String, String> targets = new HashMap<>();
    private int characters;

    /** Takes what stands on the sheets. */
    public interface Rows {
        /** A sheet begins. @param hidden whether whoever opens the workbook does not see it */
        void sheet(String name, boolean hidden);

        /** @param numbers the cells, by their index, that are numbers and no texts */
        void row(String sheet, int row, List<String> cells, BitSet numbers);
    }

    private WorkbookReader(XmlParts parts, Consumer<Finding> findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /** Hands on the rows of all sheets; dates as 2026-11-23, numbers with a point. */
    public static void read(byte[] bytes, Consumer<Finding> findings, Rows rows) {
        ZipParts.of(bytes, findings).ifPresent(zip -> {
            XmlParts parts = new XmlParts(zip, findings);
            if (!parts.has(WORKBOOK)) {
                findings.accept(Finding.error("xlsx.none", new Place.WholeFile()));
            } else {
                new WorkbookReader(parts, findings).read(rows);
            }
        });
    }

    private void read(Rows rows) {
        parts.each(
                "xl/_rels/workbook.xml.rels",
                n -> targets.put(n.attribute("Id"), String.valueOf(n.attribute("Target"))));
        List<XmlNode> sheets = new ArrayList<>();
        boolean[] from1904 = new boolean[1];
        parts.each(WORKBOOK, node -> {
            from1904[0] |= node.name().equals("workbookPr")
                    && List.of("1", "true").contains(String.valueOf(node.attribute("date1904")));
            sheets.addAll(node.name().equals("sheets") ? node.children("sheet") : List.of());
        });
        if (sheets.size() > SHEETS) {
            findings.accept(Finding.error("xlsx.sheets", new Place.WholeFile(), "" + SHEETS));
            return;
        }
        CellValues values = new CellValues(parts, from1904[0], findings);
        sheets.forEach(sheet -> sheet(sheet, values, rows));
    }

    private void sheet(XmlNode sheet, CellValues values, Rows rows) {
        String name = String.valueOf(sheet.attribute("name"));
        String target = targets.getOrDefault(String.valueOf(sheet.attribute("id")), "");
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        if (!parts.has(part)) {
            findings.accept(Finding.error("xlsx.sheet.none", new Place.InTable(0, name), name));
            return;
        }
        String state = String.valueOf(sheet.attribute("state"));
        rows.sheet(name, state.equals("hidden") || state.equals("veryHidden"));
        SheetReader reader = new SheetReader(name, values, Merges.of(parts, part), findings);
        parts.each(part, node -> node.name().equals("sheetData"), row -> {
            if (row.name().equals("row") && characters <= CHARACTERS) {
                List<String> cells = reader.cells(row);
                if (isBounded(cells)) {
                    rows.row(name, reader.number(), cells, reader.numbers());
                }
            }
        });
        parts.forget(part);
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
}
