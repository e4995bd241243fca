package org.comptoir.integration.mapping.check;

import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;

/** A change says what each line shall be afterwards; a cancellation leaves nothing to change. */
final class OrderChangeRules {
    private OrderChangeRules() {}

    static void check(OrderChange change, Report report) {
        LineRules lines = new LineRules(report);
        DateRules days = new DateRules(report);
        days.announced(change.issued(), change.wishedDay(), change);
        for (OrderChange.Line line : change.lines()) {
            lines.identity(line, line.lineId(), line.item());
            boolean stays = line.action() == Action.ADDED || line.action() == Action.CHANGED;
            if (stays && !change.cancellation()) {
                lines.positive(line, line.quantity());
            } else {
                lines.notNegative(line, line.quantity());
            }
            if (change.cancellation() && line.action() == Action.ADDED) {
                report.at(line).warning("document.change.cancelled");
            }
            lines.price(line, line.price());
            days.announced(change.issued(), OrderRules.own(line.wishedDay(), change.wishedDay()), line);
        }
        new PartyRules(report).check(change.buyer(), change.supplier(), change.deliverTo());
    }
}
