package org.comptoir.integration.mapping.check;

import java.time.LocalDate;
import java.util.Set;
import org.comptoir.document.Order;

/** An order says what is wanted, how much of it, and by when. */
final class OrderRules {
    /** UNCL1225: a cancellation or deletion in the clothes of an order must not be taken for a new one. */
    private static final Set<String> CANCELS = Set.of("1", "3");

    private OrderRules() {}

    static void check(Order order, Report report) {
        if (CANCELS.contains(order.function())) {
            report.at(order.function(), order).error("document.order.cancels", order.function());
        }
        LineRules lines = new LineRules(report);
        DeliveryRules deliveries = new DeliveryRules(order.issued(), report);
        deliveries.document(order.terms(), order.wishedDay(), order);
        for (Order.Line line : order.lines()) {
            lines.identity(line, line.lineId(), line.item());
            lines.positive(line, line.quantity());
            lines.price(line, line.price());
            deliveries.line(line.terms(), own(line.wishedDay(), order.wishedDay()), line);
            deliveries.parts(line.terms().deliveries(), line.quantity(), line);
        }
        PartyRules parties = new PartyRules(report);
        parties.check(order.buyer(), order.supplier(), order.deliverTo(), order.invoicee());
        parties.two(order.supplier(), order.buyer());
    }

    /**
     * Who orders, on which day, and the numbers of the lines: EANCOM and UBL demand them, the recipient cannot do without. A sheet that
     * somebody fills in says neither, since it comes from the one who is signed in, on the day on which it comes.
     */
    static void origin(Order order, Report report) {
        if (order.buyer() == null) {
            report.at(order).warning("document.order.buyer");
        }
        if (order.issued() == null) {
            report.at(order).warning("document.order.undated");
        }
        order.lines().stream().filter(line -> line.lineId() == null).forEach(line -> report.at(line)
                .warning("document.line.nonumber"));
    }

    /** A line's own day; null when it only repeats that of the document. */
    static LocalDate own(LocalDate day, LocalDate ofAll) {
        return day == null || day.equals(ofAll) ? null : day;
    }
}
