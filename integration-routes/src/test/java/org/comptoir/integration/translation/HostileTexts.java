package org.comptoir.integration.translation;

import static org.comptoir.integration.translation.HostileFiles.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** JSON, separated values, records of fixed length and others made to do harm. */
final class HostileTexts {
    private static final int LARGE = 60 << 20;
    private static final String JSON = "{\"comptoir\": 1, \"document\": \"Order\", \"content\": {\"number\": ";
    private static final String RECORD =
            "0130004    00826EUR2 00012345678  201126                                                  0000000010000{";

    private HostileTexts() {}

    static void addTo(Map<String, Supplier<byte[]>> all) {
        json(all);
        separated(all);
        all.put("a line of fixed length without end", () -> text("CPT01\r\nORD" + "x".repeat(LARGE)));
        all.put("records of fixed length by the million", () -> text("CPT01\r\n" + "NOTx\n".repeat(10_000_000)));
        all.put("a bank's file without line ends", () -> text(RECORD + "x".repeat(LARGE)));
        all.put("a bank's file of line ends", () -> text(RECORD + "\n".repeat(LARGE)));
        all.put("a bank's statements by the million", () -> text((RECORD + "\n").repeat(500_000)));
        all.put("a file packed by gzip", HostileTexts::gzip);
        all.put("two hundred megabytes", () -> new byte[200 << 20]);
        all.put("an element of two hundred megabytes", () -> {
            byte[] bytes = new byte[200 << 20];
            java.util.Arrays.fill(bytes, (byte) 'x');
            System.arraycopy(text("UNB+UNOC:3+"), 0, bytes, 0, 11);
            return bytes;
        });
    }

    private static void json(Map<String, Supplier<byte[]>> all) {
        all.put("JSON inside JSON", () -> text("{\"a\":".repeat(100_000)));
        all.put("lists inside lists", () -> text("[".repeat(LARGE)));
        all.put("a JSON number of ten megabytes", () -> text(JSON + "1".repeat(10 << 20) + "}}"));
        all.put("a JSON exponent of a billion", () -> text(JSON + "\"A\", \"lines\": [{\"quantity\": 1e999999999}]}}"));
        all.put("JSON that says everything twice", () -> text(JSON + "\"A\", \"number\": \"B\"}}"));
        all.put(
                "JSON that says one thing a million times",
                () -> text(JSON + "1" + ", \"number\": 1".repeat(1_000_000)));
        all.put("a JSON key without end", () -> text("{\"" + "k".repeat(LARGE)));
        all.put("a JSON text without end", () -> text(JSON + "\"" + "\\u0041".repeat(LARGE / 6)));
        all.put("JSON of half characters", () -> text("{\"\\ud800\": \"\\udc00\\ud800\"}"));
        all.put("JSON that is not a number", () -> text(JSON + "NaN}}"));
        all.put("JSON of a million documents", () -> text("[" + "{\"a\":1},".repeat(1_000_000) + "{}]"));
    }

    private static void separated(Map<String, Supplier<byte[]>> all) {
        all.put("a quoted cell without end", () -> text("ORDER;\"" + "x".repeat(LARGE)));
        all.put("quotation marks without end", () -> text("ORDER;" + "\"".repeat(LARGE + 1)));
        all.put("a million columns", () -> text("ORDER;PO-1;" + "x;".repeat(1_000_000)));
        all.put("a million names of columns", () -> text("#ORDER;" + "x;".repeat(1_000_000) + "\nORDER;1"));
        all.put("rows by the million", () -> text("ORDER;\n" + "NOTE;x\n".repeat(8_000_000)));
        all.put("rows of rows that are none", () -> text("ORDER;PO-1\n" + "NONE;x\n".repeat(8_000_000)));
        all.put("an order in each row", () -> text("ORDER;PO\n".repeat(1_000_000)));
    }

    private static byte[] gzip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[64 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
