package org.comptoir.fulfilment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.fulfilment.event.DespatchedEvent;
import org.comptoir.fulfilment.model.Despatch;
import org.comptoir.fulfilment.store.Despatches;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderFulfilment;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;

/** The desk from which goods leave: the supplier's and the warehouse's (FUL-03, IDN-04). */
@Stateless
public class DespatchDesk {
    @Inject
    private Despatches despatches;

    @Inject
    private OrderBook orders;

    @Inject
    private OrderFulfilment fulfilment;

    @Inject
    private Clock clock;

    @Inject
    private Event<DespatchedEvent> despatched;

    /** Records what leaves; the order's status and the stock follow. @return the despatch's number */
    public String ship(Actor actor, NewDespatch despatch) {
        return ship(actor, despatch, null);
    }

    /** The same with the supplier's own number of the despatch advice. */
    public String ship(Actor actor, NewDespatch wanted, String adviceNumber) {
        OrderView order = orders.view(actor, wanted.orderNumber());
        Map<Integer, BigDecimal> leaving = new LinkedHashMap<>();
        wanted.lines().forEach(line -> leaving.merge(line.lineNumber(), line.quantity(), BigDecimal::add));
        Map<Integer, BigDecimal> left = fulfilment.ship(actor, order.number(), leaving, note(wanted));
        Despatch despatch = new Despatch(
                despatches.nextNumber(), order, dated(wanted, order), adviceNumber, actor, clock.instant());
        despatch.carries(left);
        despatches.add(despatch);
        String number = despatch.view().number();
        despatched.fire(new DespatchedEvent(
                number,
                order.number(),
                order.id(),
                order.supplier().id(),
                order.customer().id()));
        return number;
    }

    /** The despatches of an order that the actor may see. */
    public List<DespatchView> ofOrder(Actor actor, String orderNumber) {
        OrderView order = orders.view(actor, orderNumber);
        return despatches.ofOrder(order.number()).stream().map(Despatch::view).toList();
    }

    private NewDespatch dated(NewDespatch wanted, OrderView order) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), ZoneId.of(order.supplier().timeZone()));
        return wanted.despatchedOn() != null
                ? wanted
                : new NewDespatch(
                        wanted.orderNumber(), wanted.carrier(), wanted.trackingNumber(), today, wanted.lines());
    }

    private static String note(NewDespatch wanted) {
        return wanted.trackingNumber() == null || wanted.trackingNumber().isBlank()
                ? wanted.carrier()
                : wanted.carrier() + " " + wanted.trackingNumber();
    }
}
