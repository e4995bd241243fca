package org.comptoir.portal.operator.orders;

import static org.comptoir.portal.lists.Choices.tab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.portal.lists.Choices;
import org.comptoir.portal.lists.OrderList;

/** All orders of all companies (ORD-17). */
@Named("operatorOrders")
@RequestScoped
public class ListPage extends OrderList {
    private static final Choices<OrderStatus> TABS = new Choices<>(
            tab("all"),
            tab("waiting", OrderStatus.AWAITING_PAYMENT, OrderStatus.PLACED),
            tab("prepared", OrderStatus.VALIDATED, OrderStatus.MODIFIED, OrderStatus.PARTLY_SHIPPED),
            tab("shipped", OrderStatus.SHIPPED),
            tab("received", OrderStatus.RECEIVED),
            tab("stopped", OrderStatus.REFUSED, OrderStatus.CANCELLED));

    @Override
    protected Choices<OrderStatus> choices() {
        return TABS;
    }
}
