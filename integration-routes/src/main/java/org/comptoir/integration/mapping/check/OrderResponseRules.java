package org.comptoir.integration.mapping.check;

import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.kernel.quantity.Quantity;

/** What a response decides and what it promises are the same thing said twice. */
final class OrderResponseRules {
    private final Report report;
    private final OrderResponse response;
    private final LineRules lines;
    private final DeliveryRules deliveries;

    private OrderResponseRules(OrderResponse response, Report report) {
        this.report = report;
        this.response = response;
        this.lines = new LineRules(report);
        this.deliveries = new DeliveryRules(response.issued(), report);
    }

    static void check(OrderResponse response, Report report) {
        OrderResponseRules rules = new OrderResponseRules(response, report);
        rules.deliveries.document(response.terms(), response.deliveryDay(), response);
        response.lines().forEach(rules::line);
        rules.whole();
        PartyRules parties = new PartyRules(report);
        parties.check(response.buyer(), response.supplier(), response.deliverTo());
        parties.two(response.supplier(), response.buyer());
    }

    private void line(OrderResponse.Line line) {
        lines.identity(line, line.lineId(), line.item());
        if (line.decision() == LineDecision.RECEIVED) {
            lines.notNegative(line, line.confirmed());
            undecided(line);
        } else if (line.decision() == LineDecision.REFUSED) {
            lines.notNegative(line, line.confirmed());
            refused(line);
        } else {
            lines.counted(line, line.confirmed());
            deliveries.parts(line.terms().deliveries(), line.confirmed(), line);
            accepted(line);
        }
        lines.notNegative(line, line.ordered());
        lines.price(line, line.price());
        deliveries.line(line.terms(), OrderRules.own(line.deliveryDay(), response.deliveryDay()), line);
    }

    /** An order is answered once: a line that stays open would be taken for one of the two. */
    private void undecided(OrderResponse.Line line) {
        if (response.decision() != null && response.decision() != LineDecision.RECEIVED) {
            report.at(line).error("document.decision.open");
        }
    }

    private void refused(OrderResponse.Line line) {
        Quantity confirmed = line.confirmed();
        if (confirmed != null && confirmed.isPositive()) {
            report.at(confirmed, line).warning("document.decision.refused", LineRules.plain(confirmed));
        }
    }

    /** Who accepts confirms what was ordered; who changes does not confirm more. */
    private void accepted(OrderResponse.Line line) {
        Quantity confirmed = line.confirmed();
        if (!LineRules.comparable(confirmed, line.ordered())) {
            return;
        }
        int more = confirmed.value().compareTo(line.ordered().value());
        boolean accepted = line.decision() == LineDecision.ACCEPTED;
        if (accepted && more != 0 || more > 0) {
            String code = accepted ? "document.decision.accepted" : "document.decision.surplus";
            report.at(confirmed, line).warning(code, LineRules.plain(confirmed), LineRules.plain(line.ordered()));
        }
    }

    /** The decision about the whole, where it is none of its lines’. */
    private void whole() {
        LineDecision whole = response.decision();
        boolean fits = whole == null
                || whole == LineDecision.CHANGED
                || response.lines().stream().allMatch(l -> l.decision() == null || l.decision() == whole);
        if (!fits) {
            report.atDecision().warning("document.decision.whole", whole);
        }
    }
}
