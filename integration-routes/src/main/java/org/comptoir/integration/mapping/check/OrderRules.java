package org.comptoir.integration.mapping.check;

import java.time.LocalDate;
import org.comptoir.document.Order;

/** An order says what is wanted, how much of it, and by when. */
final class OrderRules {
    private OrderRules() {}

    static void check(Order order, Report report) {
        LineRules lines = new LineRules(report);
        DateRules days = new DateRules(report);
        days.announced(order.issued(), order.wishedDay(), order);
        for (Order.Line line : order.lines()) {
            lines.identity(line, line.lineId(), line.item());
            lines.positive(line, line.quantity());
            lines.price(line, line.price());
            days.announced(order.issued(), own(line.wishedDay(), order.wishedDay()), line);
        }
        PartyRules parties = new PartyRules(report);
        parties.check(order.buyer(), order.supplier(), order.deliverTo(), order.invoicee());
        parties.two(order.supplier(), order.buyer());
    }

    /** A line's own day; null when it only repeats that of the document. */
    static LocalDate own(LocalDate day, LocalDate ofAll) {
        return day == null || day.equals(ofAll) ? null : day;
    }
}
