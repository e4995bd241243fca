package org.comptoir.integration.translation;
import java.nio.file.*;
import java.util.*;
import org.comptoir.document.*;
final class SameInvoiceProbe {
    public static void main(String[] a) throws Exception {
        for (int i : new int[] {1, 5, 6, 8}) {
            Invoice u = read("ubl/cen-en16931/ubl-tc434-example" + i + ".xml"), c = read("cii-facturx/cen-en16931/CII_example" + i + ".xml");
            show("UBL/CII " + i, u, c);
            for (Invoice x : List.of(u, c)) for (String v : List.of("D.96A", "D.01B")) {
                try { byte[] b = Documents.write(x, EdifactProfile.of(v, Mailbox.of("1","14"), Mailbox.of("2","14"), "1", java.time.LocalDateTime.of(2026,11,25,1,1)));
                show("EDI " + v + " " + i, x, (Invoice) Documents.read(b, ReadOptions.DEFAULT).messages().get(0).document());
                } catch (Exception e) { System.out.println("EDI " + v + " " + i + " " + e.toString().substring(0, Math.min(600, e.toString().length()))); }
            }
            for (XmlFormat f : List.of(XmlFormat.UBL, XmlFormat.CII, XmlFormat.FACTUR_X)) {
                try { show(f + " " + i, u, (Invoice) Documents.read(Documents.write(u, f), ReadOptions.DEFAULT).messages().get(0).document()); } catch (Exception e) { System.out.println(f + " " + i + " " + e.toString().substring(0, Math.min(600, e.toString().length()))); }
            }
        }
        Invoice own = ExampleDocuments.electronicInvoice();
        for (XmlFormat f : List.of(XmlFormat.UBL, XmlFormat.CII, XmlFormat.FACTUR_X)) show("own " + f, own, (Invoice) Documents.read(Documents.write(own, f), ReadOptions.DEFAULT).messages().get(0).document());
        for (String v : List.of("D.96A", "D.01B")) show("own " + v, own, (Invoice) Documents.read(Documents.write(own, EdifactProfile.of(v, Mailbox.of("1","14"), Mailbox.of("2","14"), "1", java.time.LocalDateTime.of(2026,11,25,1,1))), ReadOptions.DEFAULT).messages().get(0).document());
    }
    static void show(String n, Invoice x, Invoice y) { System.out.println("== " + n); Difference.between(List.of(x), List.of(y)).stream().limit(14).forEach(d -> System.out.println("   " + d.path() + ": " + d.before() + " | " + d.after())); }
    static Invoice read(String n) throws Exception { return (Invoice) Documents.read(Files.readAllBytes(Path.of("/work/shared/samples/" + n)), ReadOptions.DEFAULT).messages().get(0).document(); }
}
