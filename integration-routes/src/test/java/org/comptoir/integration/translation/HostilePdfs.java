package org.comptoir.integration.translation;

import static org.comptoir.integration.translation.HostileFiles.text;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Supplier;

/** PDFs made to do harm; none carries a business document. */
final class HostilePdfs {
    private HostilePdfs() {}

    static void addTo(Map<String, Supplier<byte[]>> all) {
        all.put("a PDF of half a million attachments", () -> text("%PDF-1.7\n" + "x".repeat(9) + attachments(500_000)));
        all.put("a PDF whose attachment packs itself", HostilePdfs::packedTwice);
        all.put(
                "a PDF of object streams in each other",
                () -> text("%PDF-1.7\n"
                        + "1 0 obj <</Type/ObjStm/Extends 1 0 R/N 9999999/First 0>> stream\n1 0 1 0\nendstream\n"
                                .repeat(200_000)));
        all.put(
                "a PDF whose page tree is its own parent",
                () -> text("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Names 1 0 R/AF[1 0 R]>> endobj\n"
                        + "trailer <</Root 1 0 R/Prev 0>>\nstartxref\n9\n%%EOF"));
        all.put("a PDF of brackets", () -> text("%PDF-1.7\n1 0 obj " + "[".repeat(20_000_000)));
        all.put("a PDF of dictionaries", () -> text("%PDF-1.7\n1 0 obj " + "<</A".repeat(10_000_000)));
        all.put("a PDF whose lengths lie", () -> text("%PDF-1.7\n1 0 obj <</Length 2147483647>> stream\n<x>"));
        all.put(
                "a PDF whose name begins a folder above",
                () -> text("%PDF-1.7\n1 0 obj <</Type/Filespec/F(../../../etc/passwd)/EF<</F 2 0 R>>>> endobj\n"
                        + "2 0 obj <<>> stream\n<x/>\nendstream\n"));
    }

    private static String attachments(int count) {
        return "1 0 obj <</Type/EmbeddedFile>> stream\n<?xml version='1.0'?><x/>\nendstream\n".repeat(count);
    }

    /** What it unpacks to begins as a document and is itself packed: unpacked once, and never again. */
    private static byte[] packedTwice() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text("%PDF-1.7\n1 0 obj <</Filter[" + "/FlateDecode".repeat(1_000_000) + "]>> stream\n"));
        out.writeBytes(new byte[] {0x78, (byte) 0x9c, 1, 0, 0});
        return out.toByteArray();
    }
}
