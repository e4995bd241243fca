package org.comptoir.integration.mapping.check;

import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;

/** A change says what each line shall be afterwards; a cancellation leaves nothing to change. */
final class OrderChangeRules {
    private OrderChangeRules() {}

    static void check(OrderChange change, Report report) {
        LineRules lines = new LineRules(report);
        DeliveryRules deliveries = new DeliveryRules(change.issued(), report);
        deliveries.document(change.terms(), change.wishedDay(), change);
        for (OrderChange.Line line : change.lines()) {
            lines.identity(line, line.lineId(), line.item());
            boolean stays = line.action() == Action.ADDED || line.action() == Action.CHANGED;
            if (stays && !change.cancellation()) {
                lines.positive(line, line.quantity());
                deliveries.parts(line.terms().deliveries(), line.quantity(), line);
            } else {
                lines.notNegative(line, line.quantity());
            }
            if (change.cancellation() && line.action() == Action.ADDED) {
                report.at(line).warning("document.change.cancelled");
            }
            lines.price(line, line.price());
            deliveries.line(line.terms(), OrderRules.own(line.wishedDay(), change.wishedDay()), line);
        }
        new PartyRules(report).check(change.buyer(), change.supplier(), change.deliverTo());
    }
}
