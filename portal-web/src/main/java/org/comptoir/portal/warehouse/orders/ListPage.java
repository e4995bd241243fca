package org.comptoir.portal.warehouse.orders;

import static org.comptoir.portal.lists.Choices.tab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.portal.lists.Choices;
import org.comptoir.portal.lists.OrderList;

/** What is to be picked and shipped (IDN-04). */
@Named("warehouseOrders")
@RequestScoped
public class ListPage extends OrderList {
    private static final Choices<OrderStatus> TABS = new Choices<>(
            tab("toShip", OrderStatus.VALIDATED, OrderStatus.MODIFIED, OrderStatus.PARTLY_SHIPPED),
            tab("shipped", OrderStatus.SHIPPED));

    @Override
    protected Choices<OrderStatus> choices() {
        return TABS;
    }
}
