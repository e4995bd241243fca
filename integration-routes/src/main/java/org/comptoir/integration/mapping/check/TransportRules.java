package org.comptoir.integration.mapping.check;

import java.util.List;
import org.comptoir.document.TransportInstruction;
import org.comptoir.document.TransportInstruction.Goods;
import org.comptoir.document.TransportStatus;
import org.comptoir.kernel.gs1.Sscc;

/** What a carrier is asked to move, and what has become of it. */
final class TransportRules {
    private TransportRules() {}

    static void check(TransportInstruction instruction, Report report) {
        LineRules lines = new LineRules(report);
        DateRules days = new DateRules(report);
        days.announced(instruction.issued(), instruction.pickup(), instruction);
        days.later("document.dates.arrival", instruction.pickup(), instruction.delivery(), instruction);
        for (Goods goods : instruction.goods()) {
            lines.notNegative(goods, goods.grossWeight());
            lines.notNegative(goods, goods.volume());
            count(goods, report);
        }
        List<Sscc> all =
                instruction.goods().stream().flatMap(g -> g.packages().stream()).toList();
        PackingRules.labels(all, report, instruction);
        new PartyRules(report)
                .check(
                        instruction.shipper(),
                        instruction.consignee(),
                        instruction.carrier(),
                        instruction.shipFrom(),
                        instruction.deliverTo());
    }

    private static void count(Goods goods, Report report) {
        boolean more = goods.count() != null && goods.packages().size() > goods.count();
        if (more) {
            report.at(goods)
                    .warning(
                            "document.package.count",
                            goods.count(),
                            goods.packages().size());
        }
    }

    static void check(TransportStatus status, Report report) {
        DateRules days = new DateRules(report);
        status.consignments().stream()
                .flatMap(consignment -> consignment.events().stream())
                .forEach(event -> days.reported(status.issued(), event.day(), event));
        new PartyRules(report).check(status.sender(), status.recipient());
    }
}
