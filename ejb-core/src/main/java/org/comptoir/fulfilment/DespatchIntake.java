package org.comptoir.fulfilment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.fulfilment.store.Despatches;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.refusal.NotFoundException;
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
        List<NewDespatch.Line> lines =
                order.map(view -> lines(view, document, findings)).orElse(List.of());
        if (findings.stream().anyMatch(Finding::isError)) {
            return new IntakeResult(null, findings);
        }
        String number = order.orElseThrow().number();
        String carrier = Objects.requireNonNullElse(document.carrier(), Carrier.OTHER.name());
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

    private static List<NewDespatch.Line> lines(OrderView order, DespatchAdvice document, List<Finding> findings) {
        List<NewDespatch.Line> lines = new ArrayList<>();
        for (DespatchAdvice.Line line : document.lines()) {
            Optional<LineView> match = LineMatch.find(order.lines(), line.orderLineId(), line.item());
            match.ifPresentOrElse(
                    found -> lines.add(leaving(found, line, findings)),
                    () -> findings.add(Finding.error(
                            "despatch.line.unknown", place(line), Objects.toString(line.orderLineId(), "-"))));
        }
        return lines;
    }

    private static NewDespatch.Line leaving(LineView found, DespatchAdvice.Line line, List<Finding> findings) {
        BigDecimal quantity = line.despatched().value();
        if (quantity.compareTo(found.open()) > 0) {
            findings.add(Finding.error(
                    "despatch.line.surplus",
                    place(line),
                    quantity.toPlainString(),
                    found.open().toPlainString()));
        }
        return new NewDespatch.Line(found.number(), quantity);
    }

    private static Place place(DespatchAdvice.Line line) {
        return new Place.InTree("line " + line.lineId());
    }
}
