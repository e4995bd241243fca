package org.comptoir.portal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORD-06")
@DisplayName("The progress line of an order")
class ProgressTest {
    @Test
    @DisplayName("begins with the answer that is awaited now")
    void placed() {
        assertThat(said(Progress.ofBuyer(SampleOrder.placed().view())))
                .containsExactly("PLACED done", "VALIDATED now", "SHIPPED todo", "RECEIVED todo");
    }

    @Test
    @DisplayName("counts a modified order as validated")
    void modified() {
        SampleOrder order = SampleOrder.placed().step(OrderAction.REPORT_PROBLEM, OrderStatus.MODIFIED);
        assertThat(said(Progress.ofBuyer(order.view()))).contains("VALIDATED done", "SHIPPED now");
    }

    @Test
    @DisplayName("does not call an order shipped while a part of it is still there")
    void partlyShipped() {
        SampleOrder order = SampleOrder.placed()
                .step(OrderAction.VALIDATE, OrderStatus.VALIDATED)
                .step(OrderAction.SHIP_PART, OrderStatus.PARTLY_SHIPPED);
        assertThat(said(Progress.ofBuyer(order.view()))).contains("SHIPPED now");
    }

    @Test
    @DisplayName("ends where the order was refused, with nothing to come")
    void refused() {
        SampleOrder order = SampleOrder.placed().step(OrderAction.REFUSE, OrderStatus.REFUSED);
        assertThat(said(Progress.ofSupplier(order.view(), List.of(), List.of())))
                .containsExactly("PLACED done", "REFUSED stopped");
    }

    @Test
    @DisplayName("shows the supplier invoice and payout as what is still to come")
    void supplier() {
        SampleOrder order = SampleOrder.placed()
                .step(OrderAction.VALIDATE, OrderStatus.VALIDATED)
                .step(OrderAction.SHIP, OrderStatus.SHIPPED)
                .step(OrderAction.CONFIRM_RECEIPT, OrderStatus.RECEIVED);
        assertThat(said(Progress.ofSupplier(order.view(), List.of(), List.of())))
                .containsExactly(
                        "PLACED done",
                        "VALIDATED done",
                        "SHIPPED done",
                        "RECEIVED done",
                        "INVOICED now",
                        "PAID_OUT todo");
    }

    private static List<String> said(List<Progress.Mark> marks) {
        return marks.stream().map(mark -> mark.key() + " " + mark.state()).toList();
    }
}
