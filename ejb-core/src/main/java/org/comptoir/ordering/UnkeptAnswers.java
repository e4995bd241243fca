package org.comptoir.ordering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What a supplier's machine answers and the order book does not take over: another price or another day than the order's. The
 * sender is told, so that he does not count on it (EXC-01).
 */
final class UnkeptAnswers {
    private static final Place HEAD = new Place.WholeFile();

    private UnkeptAnswers() {}

    /** @return nothing where the answer decides on quantities alone, at the order's prices, for its day */
    static List<Finding> of(OrderView order, OrderResponse response) {
        List<Finding> findings = new ArrayList<>();
        LocalDate day = response.deliveryDay();
        if (isOther(day, order)) {
            findings.add(Finding.warning("response.day", HEAD, day.toString()));
        }
        response.lines().stream()
                .filter(line -> line.decision() != LineDecision.REFUSED)
                .forEach(line -> LineMatch.find(order.lines(), line.orderLineId(), line.item())
                        .ifPresent(ordered -> line(order, ordered, line, findings)));
        return findings;
    }

    private static void line(OrderView order, LineView ordered, OrderResponse.Line line, List<Finding> findings) {
        Place place = ResponseIntake.place(line);
        UnitPrice price = line.price();
        Quantity quantity = new Quantity(ordered.ordered(), ordered.unit());
        if (price != null && !ordered.held() && !IntakeLines.isSame(price, ordered.price(), quantity)) {
            findings.add(Finding.warning(
                    "response.line.price",
                    place,
                    price.amount().toPlainString(),
                    ordered.price().amount().toPlainString()));
        }
        LocalDate day = line.deliveryDay();
        if (isOther(day, order)) {
            findings.add(Finding.warning("response.day", place, day.toString()));
        }
    }

    private static boolean isOther(LocalDate day, OrderView order) {
        return day != null && !day.equals(order.wished());
    }
}
