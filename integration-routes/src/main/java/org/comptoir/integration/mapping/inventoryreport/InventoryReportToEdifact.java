package org.comptoir.integration.mapping.inventoryreport;

import org.comptoir.document.InventoryReport;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.kernel.quantity.Quantity;

/** An {@link InventoryReport} to INVRPT of D.96A or D.01B (EANCOM). */
public final class InventoryReportToEdifact {
    private final Writing out;

    private InventoryReportToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(InventoryReport report, Writing out) {
        new InventoryReportToEdifact(out).write(report);
    }

    private void write(InventoryReport report) {
        out.beginning("35", report.number(), "9");
        out.date("137", report.issued());
        out.date("366", report.counted());
        PartyWriting parties = new PartyWriting(out);
        parties.party("SU", report.supplier());
        parties.party("BY", report.buyer());
        parties.party("WH", report.place());
        report.lines().forEach(this::line);
    }

    private void line(InventoryReport.Line line) {
        out.article(line.lineId(), null, line.item());
        quantity("145", line.onHand());
        quantity("198", line.available());
        quantity("156", line.reserved());
        quantity("21", line.expected());
    }

    /** INV, mandatory before QTY in D.01B, says no more here than that this is a stock (4503 = 1, at hand). */
    private void quantity(String qualifier, Quantity quantity) {
        if (quantity != null && out.isD01B()) {
            out.put("INV", null, null, null, "1");
        }
        out.quantity(qualifier, quantity);
    }
}
