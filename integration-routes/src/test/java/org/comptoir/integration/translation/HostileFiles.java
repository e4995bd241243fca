package org.comptoir.integration.translation;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files made to do harm, by what they do. Run as a program it reads each and prints outcome, milliseconds of CPU time and the first code. */
final class HostileFiles {
    private static final int LARGE = 60 << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String UNB = "UNB+UNOC:3+A+B+261123:0905+1'";
    private static final String UNH = "UNH+1+ORDERS:D:96A:UN'";
    private static final Map<String, Supplier<byte[]>> ALL = new LinkedHashMap<>();

    static {
        add("entities that multiply", () -> xml(laughs(), "&l9;"));
        add("an external entity", () -> xml("<!DOCTYPE I [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "&x;"));
        add("a parameter entity", () -> xml("<!DOCTYPE I [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]>", ""));
        add("an external document type", () -> xml("<!DOCTYPE I SYSTEM 'http://127.0.0.1:1/x.dtd'>", ""));
        add("a stylesheet to run", () -> xml("<?xml-stylesheet type='text/xsl' href='file:///etc/passwd'?>", "a"));
        add("XInclude", () -> xml("", "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>"));
        add("a million elements inside each other", () -> xml("", "<a>".repeat(1_000_000)));
        add("an element without end", () -> xml("", "<Note>" + "x".repeat(LARGE)));
        add("a name without end", () -> xml("", "<" + "x".repeat(LARGE)));
        add("an attribute without end", () -> xml("", "<a b='" + "x".repeat(LARGE) + "'/>"));
        add("a hundred thousand attributes", () -> xml("", "<a " + attributes(100_000) + "/>"));
        add("millions of elements", () -> xml("", "<a/>".repeat(5_000_000)));
        add("a PDF whose stream bursts", HostileFiles::bomb);
        add("a PDF of streams without end", () -> text("%PDF-1.7\n" + "stream\n<x".repeat(5_000_000)));
        add("a PDF of packed streams", () -> text("%PDF-1.7\n" + "stream\nx\u009c\u00ed".repeat(2_000_000)));
        add("hundreds of thousands of segments", () -> text(UNB + UNH + "FTX+AAI+++x'".repeat(200_000)));
        add("hundreds of thousands of messages", () -> text(UNB + UNH.repeat(200_000)));
        add("a million interchanges", () -> text(UNB.repeat(1_000_000)));
        add("a composite without end", () -> text(UNB + UNH + "BGM+" + "a:".repeat(10_000_000) + "'"));
        add("a data element without end", () -> text(UNB + UNH + "BGM+" + "a".repeat(LARGE)));
        add("a release character without end", () -> text(UNB + UNH + "BGM+" + "?".repeat(LARGE)));
        add("UNA without end", () -> text("UNA:+.? '".repeat(1_000_000) + UNB));
        add("UNA of one character", () -> text("UNA''''''" + UNB));
        add("lines of one length without end", () -> text(UNB + ("x".repeat(79) + "\n").repeat(700_000)));
        add("zeros", () -> new byte[LARGE]);
        add("UNB and zeros", () -> text(UNB + "\0".repeat(LARGE)));
        ALL.putAll(HostileX12.files(LARGE));
        HostileXml.addTo(ALL);
        HostilePdfs.addTo(ALL);
        HostileWorkbooks.addTo(ALL);
        HostileTexts.addTo(ALL);
    }

    private HostileFiles() {}

    private static void add(String name, Supplier<byte[]> file) {
        ALL.put(name, file);
    }

    /** @param names of those to be read; all without any */
    public static void main(String[] names) {
        ALL.forEach((name, file) -> {
            if (names.length > 0 && !List.of(names).contains(name)) {
                return;
            }
            byte[] bytes = file.get();
            long before = THREADS.getCurrentThreadCpuTime();
            ReadResult result = Documents.read(bytes, ReadOptions.DEFAULT);
            long millis = (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000;
            String code = result.all().isEmpty() ? "-" : result.all().get(0).code();
            System.out.println(name + "\t" + result.outcome().word() + "\t" + millis + "\t" + code);
        });
    }

    static int count() {
        return ALL.size();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] xml(String before, String inside) {
        return text(before + "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>" + inside);
    }

    private static String laughs() {
        StringBuilder out = new StringBuilder("<!DOCTYPE I [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            out.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return out + "]>";
    }

    private static String attributes(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append('a').append(i).append("='' ");
        }
        return out.toString();
    }

    /** A gigabyte of an invoice's beginning, packed to some megabytes. */
    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(text("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n"));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(1))) {
            out.write(text("<CrossIndustryInvoice>"));
            byte[] spaces = new byte[1 << 20];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 1_000; i++) {
                out.write(spaces);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
