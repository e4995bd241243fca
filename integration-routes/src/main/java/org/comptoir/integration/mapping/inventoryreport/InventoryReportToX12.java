package org.comptoir.integration.mapping.inventoryreport;

import static org.comptoir.integration.syntax.x12.X12SegmentWriter.of;

import org.comptoir.document.InventoryReport;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.quantity.Quantity;

/** An {@link InventoryReport} to 846, as the seller's (BIA02 = SI). */
public final class InventoryReportToX12 {
    private final X12Writing out;

    private InventoryReportToX12(X12Writing out) {
        this.out = out;
    }

    /** Writes the segments between ST and SE. */
    public static void write(InventoryReport report, X12Writing out) {
        new InventoryReportToX12(out).write(report);
    }

    private void write(InventoryReport report) {
        String day = X12Values.write(report.issued() == null ? report.counted() : report.issued());
        out.put("BIA", "00", "SI", report.number(), day);
        out.date("007", report.counted());
        out.party("SU", report.supplier());
        out.party("BY", report.buyer());
        out.party("WH", report.place());
        report.lines().forEach(this::line);
        out.total(report.lines().size());
    }

    private void line(InventoryReport.Line line) {
        out.article(line.item(), line.lineId());
        out.description(line.item().name());
        quantity(StockKind.ON_HAND, line.onHand());
        quantity(StockKind.AVAILABLE, line.available());
        quantity(StockKind.RESERVED, line.reserved());
        quantity(StockKind.EXPECTED, line.expected());
    }

    private void quantity(StockKind kind, Quantity quantity) {
        if (quantity != null) {
            out.put("QTY", kind.x12(), X12Writing.number(quantity), of(X12Writing.unit(quantity)));
        }
    }
}
