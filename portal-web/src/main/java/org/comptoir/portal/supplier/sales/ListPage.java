package org.comptoir.portal.supplier.sales;

import static org.comptoir.portal.lists.Choices.tab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.portal.lists.Choices;
import org.comptoir.portal.lists.OrderList;

/** "My sales" (VAL-02): what is to be handled first, then the history. */
@Named("supplierSales")
@RequestScoped
public class ListPage extends OrderList {
    private static final Choices<OrderStatus> TABS = new Choices<>(
            tab("toHandle", OrderStatus.PLACED),
            tab("toShip", OrderStatus.VALIDATED, OrderStatus.MODIFIED, OrderStatus.PARTLY_SHIPPED),
            tab("unpaid", OrderStatus.AWAITING_PAYMENT),
            tab("shipped", OrderStatus.SHIPPED, OrderStatus.RECEIVED),
            tab("stopped", OrderStatus.REFUSED, OrderStatus.CANCELLED),
            tab("all"));

    @Override
    protected Choices<OrderStatus> choices() {
        return TABS;
    }
}
