package org.comptoir.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.Actor;

/** An order response turned into the step that the supplier would take on the page. */
@ApplicationScoped
class ResponseIntake {
    private static final Place HEAD = new Place.WholeFile();
    /** The longest reason that an order's history holds. */
    private static final int REASON = 500;

    @Inject
    private OrderBook book;

    @Inject
    private SupplierDesk desk;

    IntakeResult respond(Actor actor, OrderResponse document) {
        String number = Objects.requireNonNullElse(document.orderNumber(), "-");
        OrderView order;
        try {
            order = book.view(actor, number);
        } catch (NotFoundException e) {
            return refused(Finding.error("response.order.unknown", HEAD, number));
        }
        if (document.decision() == LineDecision.RECEIVED) {
            return new IntakeResult(
                    order.number(), List.of(Finding.information("response.received", HEAD, order.number())));
        }
        if (order.status() != OrderStatus.PLACED) {
            return refused(Finding.error(
                    "response.order.answered",
                    HEAD,
                    order.number(),
                    order.status().name()));
        }
        List<Finding> findings = new ArrayList<>();
        Map<Integer, BigDecimal> confirmed = confirmed(order, document, findings);
        boolean clean = findings.stream().noneMatch(Finding::isError);
        if (clean) {
            String reason = String.join("\n", document.notes());
            answer(actor, order, confirmed, new IntakeFit(findings).text(reason, REASON, HEAD));
            findings.addAll(UnkeptAnswers.of(order, document));
        }
        return new IntakeResult(clean ? order.number() : null, findings);
    }

    private void answer(Actor actor, OrderView order, Map<Integer, BigDecimal> confirmed, String reason) {
        List<LineProblem> problems = order.lines().stream()
                .filter(line -> confirmed.get(line.number()).compareTo(line.ordered()) < 0)
                .map(line -> new LineProblem(line.number(), confirmed.get(line.number())))
                .toList();
        if (problems.isEmpty()) {
            desk.validate(actor, order.number());
        } else if (confirmed.values().stream().allMatch(quantity -> quantity.signum() == 0)) {
            desk.refuse(actor, order.number(), reason);
        } else {
            desk.reportProblem(actor, order.number(), problems, reason);
        }
    }

    /** How much of each line will come. A line that the response does not name follows the head's decision. */
    private static Map<Integer, BigDecimal> confirmed(OrderView order, OrderResponse document, List<Finding> findings) {
        Map<Integer, BigDecimal> confirmed = new HashMap<>();
        boolean refusedWhole = document.decision() == LineDecision.REFUSED;
        order.lines()
                .forEach(line ->
                        confirmed.put(line.number(), refusedWhole || line.held() ? BigDecimal.ZERO : line.ordered()));
        for (OrderResponse.Line answer : document.lines()) {
            line(order, answer)
                    .ifPresentOrElse(
                            line -> confirmed.put(line.number(), quantity(line, answer, findings)),
                            () -> findings.add(Finding.error(
                                    "response.line.unknown",
                                    place(answer),
                                    Objects.toString(answer.orderLineId(), "-"))));
        }
        return confirmed;
    }

    private static BigDecimal quantity(LineView line, OrderResponse.Line answer, List<Finding> findings) {
        if (answer.decision() == LineDecision.REFUSED) {
            return BigDecimal.ZERO;
        }
        Quantity confirmed = answer.confirmed();
        if (confirmed != null && !Quantity.isSameUnit(confirmed.unit(), line.unit())) {
            findings.add(Finding.error(
                    "response.line.unit",
                    place(answer),
                    confirmed.value().toPlainString(),
                    confirmed.unit(),
                    line.unit()));
            return line.ordered();
        }
        BigDecimal quantity = confirmed == null ? line.ordered() : confirmed.value();
        if (quantity.compareTo(line.ordered()) > 0) {
            findings.add(Finding.warning(
                    "response.line.surplus",
                    place(answer),
                    quantity.toPlainString(),
                    line.ordered().toPlainString()));
        }
        return quantity.min(line.ordered());
    }

    private static Optional<LineView> line(OrderView order, OrderResponse.Line answer) {
        return LineMatch.find(order.lines(), answer.orderLineId(), answer.item());
    }

    static Place place(OrderResponse.Line line) {
        return new Place.InTree("line " + line.lineId());
    }

    private static IntakeResult refused(Finding finding) {
        return new IntakeResult(null, List.of(finding));
    }
}
