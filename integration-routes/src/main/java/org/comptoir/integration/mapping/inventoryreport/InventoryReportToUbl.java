package org.comptoir.integration.mapping.inventoryreport;

import org.comptoir.document.InventoryReport;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.kernel.quantity.Quantity;

/** An {@link InventoryReport} to UBL 2.1 InventoryReport: a line for each quantity, its kind by UNCL6063. */
public final class InventoryReportToUbl {
    private final Section root = Section.root();
    private final Party place;

    private InventoryReportToUbl(Party place) {
        this.place = place;
    }

    /** The document as text. */
    public static String write(InventoryReport report) {
        return new InventoryReportToUbl(report.place()).report(report);
    }

    private String report(InventoryReport report) {
        new Texts(root)
                .text("version", Ubl.VERSION)
                .text("number", report.number())
                .date("issued", report.issued())
                .date("counted", report.counted());
        PartyWriting.write(report.buyer(), OrderingTerms.PARTY, root.open("buyer"));
        PartyWriting.write(report.supplier(), OrderingTerms.PARTY, root.open("reporter"));
        PartyWriting.write(report.supplier(), OrderingTerms.PARTY, root.open("supplier"));
        report.lines().forEach(this::line);
        return Ubl.write("InventoryReport", Ubl.inventoryReport(), root);
    }

    private void line(InventoryReport.Line line) {
        String id = line.lineId();
        quantity(id, line, StockKind.ON_HAND, line.onHand());
        quantity(line.onHand() == null ? id : further(id, 2), line, StockKind.AVAILABLE, line.available());
        boolean first = line.onHand() == null && line.available() == null;
        quantity(first ? id : further(id, 3), line, StockKind.RESERVED, line.reserved());
        quantity(first && line.reserved() == null ? id : further(id, 4), line, StockKind.EXPECTED, line.expected());
    }

    private static String further(String id, int number) {
        return id + "." + number;
    }

    private void quantity(String id, InventoryReport.Line line, StockKind kind, Quantity quantity) {
        if (quantity == null) {
            return;
        }
        Section section = root.open("line");
        new Texts(section)
                .text("lineid", id)
                .quantity("quantity", quantity)
                .article("gtin", "sellersid", "buyersid", "name", line.item());
        section.put("kind", kind.code(), StockKind.LIST);
        PartyWriting.write(place, OrderingTerms.PLACE, section.open("place"));
    }
}
