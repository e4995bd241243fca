package org.comptoir.integration.translation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made to do harm. */
final class HostileWorkbooks {
    private static final String SHEET = "<worksheet><sheetData>";
    private static final String ORDER =
            "<row><c t='inlineStr'><is><t>ORDER</t></is></c>" + "<c t='inlineStr'><is><t>PO-1</t></is></c></row>";
    private static final String NOTE = "<row><c t='inlineStr'><is><t>NOTE</t></is></c><c t='s'><v>0</v></c></row>";

    private HostileWorkbooks() {}

    static void addTo(Map<String, Supplier<byte[]>> all) {
        all.put("a workbook whose sheet bursts", () -> of(SHEET + " ".repeat(1 << 20), 1_000));
        all.put("a workbook of a million empty rows", () -> of(SHEET + "<row/>".repeat(2_900_000), 1));
        all.put("a workbook of one endless row", () -> of(SHEET + "<row>" + "<c><v>1</v></c>".repeat(1_000_000), 1));
        all.put("a workbook of columns far away", () -> of(SHEET + "<row><c r='XFD1'><v>1</v></c></row>", 1));
        all.put("a workbook of two hundred thousand sheets", HostileWorkbooks::sheets);
        all.put("a workbook of seventy thousand parts", HostileWorkbooks::parts);
        all.put("a workbook that repeats one long text", () -> shared("'=" + "x".repeat(99_000), 20_000));
        all.put("a workbook whose texts burst", () -> shared("x".repeat(32 << 20), 10));
        all.put("a workbook inside a workbook", () -> zip(Map.of("xl/workbook.xml", of(SHEET, 1))));
        all.put("a workbook that lies about its sizes", HostileWorkbooks::lying);
        all.put(
                "a workbook of parts outside",
                () -> zip(Map.of("../../etc/passwd", new byte[9], "xl/../../x", new byte[9])));
        all.put("a workbook of nothing", () -> HostileFiles.text("PK\u0003\u0004" + "\0".repeat(60 << 20)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Map<String, byte[]> book(String sheets) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", ascii("<workbook><sheets>" + sheets + "</sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", ascii("<Rs><R Id='1' Target='s.xml'/></Rs>"));
        return parts;
    }

    /** A workbook of one sheet: {@code content}, so many times. */
    private static byte[] of(String content, int times) {
        Map<String, byte[]> parts = book("<sheet name='S' id='1'/>");
        parts.put("xl/s.xml", ascii(content));
        return zip(parts, times);
    }

    private static byte[] sheets() {
        Map<String, byte[]> parts = book("<sheet name='S' id='1'/>".repeat(19_000));
        parts.put(
                "xl/s.xml", ascii(SHEET + ORDER + ORDER.replace("ORDER", "NONE").repeat(100)));
        return zip(parts);
    }

    private static byte[] parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 70_000; i++) {
            parts.put("xl/" + i, new byte[1]);
        }
        return zip(parts);
    }

    /** A text that stands once in the file, and in each of many rows. */
    private static byte[] shared(String text, int rows) {
        Map<String, byte[]> parts = book("<sheet name='S' id='1'/>");
        parts.put("xl/sharedStrings.xml", ascii("<sst><si><t>" + text + "</t></si></sst>"));
        parts.put("xl/s.xml", ascii(SHEET + ORDER + NOTE.repeat(rows) + "</sheetData></worksheet>"));
        return zip(parts);
    }

    /** The directory's sizes are of four gigabytes. */
    private static byte[] lying() {
        byte[] zip = of(SHEET, 1);
        for (int i = 0; i < zip.length - 30; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
                java.util.Arrays.fill(zip, i + 20, i + 28, (byte) 0x7F);
            }
        }
        return zip;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        return zip(parts, 1);
    }

    /** @param times how often the last part's content is repeated inside of it */
    private static byte[] zip(Map<String, byte[]> parts, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                for (int i = 0; i < (part.getKey().equals("xl/s.xml") ? times : 1); i++) {
                    out.write(part.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
