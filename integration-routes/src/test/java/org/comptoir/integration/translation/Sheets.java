package org.comptoir.integration.translation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks as spreadsheet programs write them, cell by cell: {@code B2 text}, {@code C2 =46349 s1} for a number in a
 * format, {@code D2 =} for a formula without its result, {@code D2 =?} for one whose result is empty,
 * {@code E2 !#N/A} for a fault, {@code A3 ~text} in a hidden row.
 */
final class Sheets {
    /** s1 a day, s2 per cent, s3 a day with its time, s4 amounts in euros, s5 per cent in a format of the workbook. */
    private static final String STYLES = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy hh:mm'/>"
            + "<numFmt numFmtId='165' formatCode='#,##0.00 \"€\"'/><numFmt numFmtId='166' formatCode='0.0%'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/><xf numFmtId='164'/><xf numFmtId='165'/>"
            + "<xf numFmtId='166'/></cellXfs></styleSheet>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder targets = new StringBuilder();

    /** With a sheet. @param attributes of the sheet in the workbook, for example {@code state='hidden'}, or {@code merged='E4:E5'} */
    Sheets with(String name, String attributes, String... cells) {
        int number = parts.size() + 1;
        sheets.append("<sheet name='" + name + "' id='r" + number + "' " + attributes + "/>");
        targets.append("<R Id='r" + number + "' Target='s" + number + ".xml'/>");
        Map<String, List<String>> rows = List.of(cells).stream()
                .collect(Collectors.groupingBy(
                        c -> c.split(" ")[0].replaceAll("\\D", ""), LinkedHashMap::new, Collectors.toList()));
        String merged = attributes.contains("merged=") ? attributes.replaceAll(".*merged='([^']*)'.*", "$1") : "";
        String merges = merged.isEmpty()
                ? ""
                : "<mergeCells>"
                        + List.of(merged.split(" ")).stream()
                                .map(ref -> "<mergeCell ref='" + ref + "'/>")
                                .collect(Collectors.joining())
                        + "</mergeCells>";
        String data = rows.entrySet().stream()
                .map(row -> "<row r='" + row.getKey() + "'"
                        + (row.getValue().get(0).contains(" ~") ? " hidden='1'>" : ">")
                        + row.getValue().stream().map(Sheets::cell).collect(Collectors.joining())
                        + "</row>")
                .collect(Collectors.joining());
        parts.put("xl/s" + number + ".xml", "<worksheet><sheetData>" + data + "</sheetData>" + merges + "</worksheet>");
        return this;
    }

    private static String cell(String cell) {
        String[] words = cell.split(" ", 2);
        String at = "<c r='" + words[0] + "'";
        if (words[1].startsWith("!")) {
            return at + " t='e'><v>" + words[1].substring(1) + "</v></c>";
        }
        if (words[1].equals("=")) {
            return at + "><f>A1</f></c>";
        }
        if (words[1].equals("=?")) {
            return at + "><f>2*3</f><v/></c>";
        }
        if (words[1].startsWith("=")) {
            String[] number = words[1].substring(1).split(" s");
            return at + (number.length > 1 ? " s='" + number[1] + "'" : "") + "><v>" + number[0] + "</v></c>";
        }
        return at + " t='inlineStr'><is><t>" + words[1].replace("~", "") + "</t></is></c>";
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Rs>" + targets + "</Rs>");
        all.put("xl/styles.xml", STYLES);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
