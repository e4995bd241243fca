package org.comptoir.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("IDN-02")
@DisplayName("The navigation shows where one is")
class NavigationTest {
    private final Navigation.Place orders = new Navigation.Place("navOrders", "orders", "/buyer/orders/list.xhtml");
    private final Navigation.Place entry = new Navigation.Place("navNewOrder", "plus", "/buyer/orders/new.xhtml");

    @Test
    @DisplayName("an order belongs to the orders, the new order has a place of its own")
    void holds() {
        assertThat(orders.holds("/buyer/orders/order.xhtml")).isTrue();
        assertThat(orders.holds("/buyer/orders/new.xhtml")).isFalse();
        assertThat(entry.holds("/buyer/orders/new.xhtml")).isTrue();
        assertThat(entry.holds("/buyer/orders/order.xhtml")).isFalse();
    }

    @Test
    @DisplayName("another area does not belong to it")
    void other() {
        assertThat(orders.holds("/supplier/orders/list.xhtml")).isFalse();
    }
}
