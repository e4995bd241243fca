package org.comptoir.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.comptoir.kernel.money.Totals;
import org.comptoir.ordering.model.SupplierOrder;
import org.comptoir.ordering.store.Orders;
import org.comptoir.ordering.store.Scope;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;

/** Reading orders: each sees those of the own company, the operator all (ORD-06, ORD-17, VAL-02). */
@Stateless
public class OrderBook {
    @Inject
    private Orders orders;

    @Inject
    private Directory directory;

    /** A page of orders, the newest first. */
    public OrderPage list(Actor actor, OrderQuery query) {
        List<SupplierOrder> found = orders.page(scope(actor), query);
        boolean more = found.size() > query.limit();
        List<SupplierOrder> page = more ? found.subList(0, query.limit()) : found;
        String next = more ? Orders.key(page.get(page.size() - 1)) : null;
        return new OrderPage(page.stream().map(this::row).toList(), next);
    }

    /** How many orders stand in each status. */
    public Map<OrderStatus, Long> counts(Actor actor) {
        return orders.counts(scope(actor));
    }

    /** Everything of one order. @throws org.comptoir.kernel.refusal.NotFoundException for a stranger's too */
    public OrderView view(Actor actor, String number) {
        return view(actor, orders.get(scope(actor), number));
    }

    private Scope scope(Actor actor) {
        boolean buyer = actor.kind() == OrganisationKind.CUSTOMER;
        return Scope.of(actor, buyer ? directory.visibleSites(actor) : null);
    }

    private OrderRow row(SupplierOrder order) {
        return new OrderRow(
                order.number(),
                order.customerReference(),
                order.status(),
                order.channel(),
                directory.known(order.supplierId()).name(),
                directory.known(order.customerId()).name(),
                directory.knownSite(order.siteId()).name(),
                order.contact().name(),
                order.contact().phone(),
                order.placedAt(),
                order.respondBy(),
                order.lineCount(),
                order.units(),
                order.net(),
                order.gross(),
                order.pickup());
    }

    private OrderView view(Actor actor, SupplierOrder order) {
        Totals totals = order.totals();
        return new OrderView(
                order.id(),
                order.number(),
                order.purchaseOrderNumber(),
                order.customerReference(),
                order.status(),
                order.channel(),
                directory.known(order.supplierId()),
                directory.known(order.customerId()),
                directory.knownSite(order.siteId()),
                order.buyerUsername(),
                order.contact().name(),
                order.contact().email(),
                order.contact().phone(),
                order.wished(),
                order.pickup(),
                order.note(),
                order.placedAt(),
                order.respondBy(),
                order.units(),
                totals.net(),
                totals.vatAmounts(),
                totals.vat(),
                totals.gross(),
                order.lines(),
                order.steps(),
                OrderLifeCycle.TABLE.allowed(order.status(), OrderParty.of(actor)),
                order.version());
    }
}
