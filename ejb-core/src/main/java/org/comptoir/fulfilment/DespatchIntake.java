package org.comptoir.fulfilment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.fulfilment.store.Despatches;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.ordering.IntakeFit;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.ordering.LineMatch;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/** The desk for despatch advices that suppliers' machines send: they do what the button "Ship" does (EXC-01). */
@Stateless
public class DespatchIntake {
    private static final Place HEAD = new Place.WholeFile();
    /** The longest numbers and texts that a despatch holds. */
    private static final int NUMBER = 35;

    private static final int CARRIER = 60;
    private static final int TRACKING = 60;

    @Inject
    private OrderBook orders;

    @Inject
    private Despatches despatches;

    @Inject
    private DespatchDesk desk;

    /** Ships what the advice says; an advice with errors ships nothing. */
    public IntakeResult take(Actor actor, DespatchAdvice document) {
        actor.mustBe(OrganisationKind.SUPPLIER, Role.ERP);
        List<Finding> findings = new ArrayList<>();
        Optional<OrderView> order = order(actor, document, findings);
        order.ifPresent(view -> check(actor, view, document, findings));
        IntakeFit fit = new IntakeFit(findings);
        fit.identifier(document.number(), NUMBER, HEAD);
        fit.identifier(document.trackingNumber(), TRACKING, HEAD);
        List<NewDespatch.Line> lines =
                order.map(view -> lines(view, document, findings)).orElse(List.of());
        if (findings.stream().anyMatch(Finding::isError)) {
            return new IntakeResult(null, findings);
        }
        String number = order.orElseThrow().number();
        String named = Objects.requireNonNullElse(document.carrier(), Carrier.OTHER.name());
        String carrier = fit.text(named, CARRIER, HEAD);
        NewDespatch despatch =
                new NewDespatch(number, carrier, document.trackingNumber(), document.despatched(), lines);
        desk.ship(actor, despatch, document.number());
        return new IntakeResult(number, findings);
    }

    private Optional<OrderView> order(Actor actor, DespatchAdvice document, List<Finding> findings) {
        String number = Optional.ofNullable(document.orderNumber())
                .or(() -> document.lines().stream()
                        .map(DespatchAdvice.Line::orderNumber)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse("-");
        try {
            return Optional.of(orders.view(actor, number));
        } catch (NotFoundException e) {
            findings.add(Finding.error("despatch.order.unknown", HEAD, number));
            return Optional.empty();
        }
    }

    private void check(Actor actor, OrderView order, DespatchAdvice document, List<Finding> findings) {
        if (despatches.known(actor.organisationId(), document.number())) {
            findings.add(Finding.error("despatch.number.repeated", HEAD, document.number()));
        }
        boolean possible =
                order.allowed().contains(OrderAction.SHIP) || order.allowed().contains(OrderAction.SHIP_PART);
        if (!possible) {
            findings.add(Finding.error(
                    "despatch.order.status",
                    HEAD,
                    order.number(),
                    order.status().name()));
        }
    }

    /** Several lines of an advice may be of one line of the order, each in another package or of another batch. */
    private static List<NewDespatch.Line> lines(OrderView order, DespatchAdvice document, List<Finding> findings) {
        List<NewDespatch.Line> lines = new ArrayList<>();
        Map<Integer, BigDecimal> leaving = new HashMap<>();
        for (DespatchAdvice.Line line : document.lines()) {
            Optional<LineView> match = LineMatch.find(order.lines(), line.orderLineId(), line.item());
            match.ifPresentOrElse(
                    found -> leaving(found, line, leaving, findings).ifPresent(lines::add),
                    () -> findings.add(Finding.error(
                            "despatch.line.unknown", place(line), Objects.toString(line.orderLineId(), "-"))));
        }
        return lines;
    }

    /** @param leaving how much of each line of the order has been met already */
    private static Optional<NewDespatch.Line> leaving(
            LineView found, DespatchAdvice.Line line, Map<Integer, BigDecimal> leaving, List<Finding> findings) {
        Quantity despatched = line.despatched();
        if (!Quantity.isSameUnit(despatched.unit(), found.unit())) {
            String quantity = despatched.value().toPlainString();
            findings.add(Finding.error("despatch.line.unit", place(line), quantity, despatched.unit(), found.unit()));
            return Optional.empty();
        }
        BigDecimal whole = leaving.merge(found.number(), despatched.value(), BigDecimal::add);
        if (whole.compareTo(found.open()) > 0) {
            findings.add(Finding.error(
                    "despatch.line.surplus",
                    place(line),
                    whole.toPlainString(),
                    found.open().toPlainString()));
        }
        return Optional.of(new NewDespatch.Line(found.number(), despatched.value()));
    }

    private static Place place(DespatchAdvice.Line line) {
        return new Place.InTree("line " + line.lineId());
    }
}
