package org.comptoir.integration.mapping.check;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderTerms;
import org.comptoir.kernel.quantity.Quantity;

/**
 * When the goods of an order, its change or its answer come, and in which parts: periods end after they begin, and the parts
 * make up the quantity of their line.
 */
final class DeliveryRules {
    private final LocalDate issued;
    private final Report report;
    private final DateRules days;

    /** @param issued the day of the document, or null */
    DeliveryRules(LocalDate issued, Report report) {
        this.issued = issued;
        this.report = report;
        this.days = new DateRules(report);
    }

    /** The whole document. @param day the one on which its goods come, or null */
    void document(OrderTerms terms, LocalDate day, Record document) {
        days.announced(issued, day, document);
        days.period(terms.deliveryPeriod(), document);
    }

    /** A line. @param day the one on which its goods come, null where it only repeats that of the document */
    void line(OrderLineTerms terms, LocalDate day, Record line) {
        days.announced(issued, day, line);
        days.period(terms.deliveryPeriod(), line);
        for (Delivery part : terms.deliveries()) {
            if (part.day() != day) {
                days.announced(issued, part.day(), part);
            }
        }
    }

    /** The parts of a line that is delivered. @param whole its quantity, or null where it was told to be missing */
    void parts(List<Delivery> all, Quantity whole, Record line) {
        all.stream().filter(p -> p.quantity() == null).forEach(p -> report.noQuantity(p, false));
        List<Delivery> parts = all.stream().filter(p -> p.quantity() != null).toList();
        parts.stream().filter(p -> !p.quantity().isPositive()).forEach(p -> notPositive(p, line));
        List<Delivery> others = parts.stream()
                .filter(p -> whole != null && !LineRules.comparable(p.quantity(), whole))
                .toList();
        others.forEach(p -> report.at(p.quantity(), p, line)
                .warning(
                        "document.part.unit",
                        LineRules.plain(p.quantity()),
                        p.quantity().unit(),
                        whole.unit()));
        boolean comparable = whole != null && !parts.isEmpty() && others.isEmpty() && parts.size() == all.size();
        if (comparable) {
            sum(parts, whole, line);
        }
    }

    /** Nothing comes in a part of nothing, and the others can be planned; nobody knows what less than nothing means. */
    private void notPositive(Delivery part, Record line) {
        String quantity = LineRules.plain(part.quantity());
        if (part.quantity().isZero()) {
            report.at(part.quantity(), part, line).warning("document.part.quantity", quantity);
        } else {
            report.at(part.quantity(), part, line).error("document.part.quantity", quantity);
        }
    }

    private void sum(List<Delivery> parts, Quantity whole, Record line) {
        Quantity sum =
                parts.stream().map(Delivery::quantity).reduce(Quantity::plus).orElseThrow();
        if (sum.value().compareTo(whole.value()) != 0) {
            report.at(whole, line).warning("document.part.sum", LineRules.plain(sum), LineRules.plain(whole));
        }
    }
}
