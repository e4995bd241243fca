package org.comptoir.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.comptoir.inventory.Stock;
import org.comptoir.kernel.calendar.BusinessCalendar;
import org.comptoir.ordering.event.OrderPlacedEvent;
import org.comptoir.ordering.model.Placing;
import org.comptoir.ordering.model.SupplierOrder;
import org.comptoir.ordering.store.Orders;
import org.comptoir.partners.Actor;
import org.comptoir.partners.BillingModel;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.TermsView;

/** What placing an order means, whoever places it: number, deadline, first status, stock, event. */
@ApplicationScoped
class Placement {
    /** What the catalogue's prices are in, ISO 4217. */
    static final String CURRENCY = "EUR";

    @Inject
    private Orders orders;

    @Inject
    private Directory directory;

    @Inject
    private Stock stock;

    @Inject
    private Clock clock;

    @Inject
    private Event<OrderPlacedEvent> placed;

    /** An order with its head only; lines are added by the caller. */
    SupplierOrder begin(Actor actor, NewHead head) {
        Instant now = clock.instant();
        OrganisationView supplier = directory.known(head.supplierId());
        ZoneId zone = ZoneId.of(supplier.timeZone());
        TermsView terms = directory.terms(head.supplierId(), LocalDate.ofInstant(now, zone));
        Instant respondBy =
                BusinessCalendar.of(supplier.address().country(), zone).afterHours(now, terms.responseHours());
        String purchaseOrder = orders.nextPurchaseOrderNumber();
        return new SupplierOrder(new Placing(
                purchaseOrder + "-001",
                purchaseOrder,
                head.supplierId(),
                actor.organisationId(),
                head.siteId(),
                head.channel(),
                first(terms),
                head.reference(),
                head.contact(),
                CURRENCY,
                head.wished(),
                head.pickup(),
                head.note(),
                now,
                respondBy));
    }

    /** Completes the order: totals, history, reservation of its stock, and the news of it. */
    void complete(SupplierOrder order, Actor actor) {
        order.placed(actor);
        orders.add(order);
        stock.reserve(order.promised());
        placed.fire(new OrderPlacedEvent(order.number(), order.id(), order.supplierId(), order.customerId()));
    }

    private static OrderStatus first(TermsView terms) {
        return terms.billingModel() == BillingModel.SUPPLIER_COLLECTS
                ? OrderStatus.AWAITING_PAYMENT
                : OrderStatus.PLACED;
    }

    /** The head of a new order, whichever door it came by. */
    record NewHead(
            long supplierId,
            long siteId,
            Channel channel,
            String reference,
            LocalDate wished,
            boolean pickup,
            String note,
            Placing.Contact contact) {}
}
