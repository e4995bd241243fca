package org.comptoir.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.comptoir.ordering.event.OrderSteppedEvent;
import org.comptoir.ordering.model.SupplierOrder;
import org.comptoir.ordering.store.Orders;
import org.comptoir.ordering.store.Scope;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;

/** What every step of an order has in common: found within the actor's scope, done at the clock's instant, told. */
@ApplicationScoped
class OrderSteps {
    @Inject
    private Orders orders;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<OrderSteppedEvent> stepped;

    /** Lets {@code step} happen to the order. @return the order after it */
    SupplierOrder take(Actor actor, String number, BiConsumer<SupplierOrder, Instant> step) {
        List<Long> sites = actor.kind() == OrganisationKind.CUSTOMER ? directory.visibleSites(actor) : null;
        SupplierOrder order = orders.get(Scope.of(actor, sites), number);
        step.accept(order, clock.instant());
        tell(order);
        return order;
    }

    private void tell(SupplierOrder order) {
        List<StepView> steps = order.steps();
        StepView last = steps.get(steps.size() - 1);
        stepped.fire(new OrderSteppedEvent(
                order.number(),
                order.id(),
                order.supplierId(),
                order.customerId(),
                last.action(),
                last.from(),
                last.to(),
                last.reason()));
    }
}
