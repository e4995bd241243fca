package org.comptoir.integration.mapping.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.InventoryReport;
import org.comptoir.kernel.quantity.Quantity;

/** A stock is counted, and was counted before it is reported. A negative one is a booking that is late: told, not refused. */
final class InventoryReportRules {
    private InventoryReportRules() {}

    static void check(InventoryReport stock, Report report) {
        LineRules lines = new LineRules(report);
        new DateRules(report).reported(stock.issued(), stock.counted(), stock);
        for (InventoryReport.Line line : stock.lines()) {
            lines.identity(line, line.lineId(), line.item());
            if (quantities(line).allMatch(Objects::isNull)) {
                report.noQuantity(line, true);
            }
            quantities(line).forEach(q -> lines.unit(line, q));
            quantities(line).filter(q -> q != null && q.value().signum() < 0).forEach(q -> report.at(q, line)
                    .warning("document.stock.negative", LineRules.plain(q)));
        }
        new PartyRules(report).check(stock.supplier(), stock.buyer(), stock.place());
    }

    private static Stream<Quantity> quantities(InventoryReport.Line line) {
        return Stream.of(line.onHand(), line.available(), line.reserved(), line.expected());
    }
}
