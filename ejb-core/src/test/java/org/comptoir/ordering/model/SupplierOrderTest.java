package org.comptoir.ordering.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.ordering.AnOrder.BUYER;
import static org.comptoir.ordering.AnOrder.NOW;
import static org.comptoir.ordering.AnOrder.SELLER;
import static org.comptoir.ordering.AnOrder.anOrder;

import java.math.BigDecimal;
import java.util.Map;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.StepView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SupplierOrderTest {
    @Test
    @Tag("VAL-05")
    @DisplayName("VAL-05: validating accepts every line whole and leaves a step in the history")
    void validate() {
        SupplierOrder order = anOrder().line(1, "10.00", 3).line(2, "5.00", 2).placed();
        order.validate(SELLER, NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.VALIDATED);
        assertThat(order.lines()).allSatisfy(line -> assertThat(line.accepted()).isEqualByComparingTo(line.ordered()));
        assertThat(order.steps()).extracting(StepView::action).containsExactly(OrderAction.PLACE, OrderAction.VALIDATE);
    }

    @Test
    @Tag("VAL-06")
    @DisplayName("VAL-06: a problem on a line makes the order modified, with new totals")
    void reportProblem() {
        SupplierOrder order = anOrder().line(1, "10.00", 3).line(2, "5.00", 2).placed();
        order.reportProblem(SELLER, Map.of(1, BigDecimal.ONE), NOW, "broken");
        assertThat(order.status()).isEqualTo(OrderStatus.MODIFIED);
        assertThat(order.net()).isEqualTo(Money.euro("20.00"));
        assertThat(order.gross()).isEqualTo(Money.euro("24.00"));
        assertThat(order.promised()).containsEntry(1L, BigDecimal.ONE);
    }

    @Test
    @Tag("VAL-06")
    @DisplayName("VAL-06: a problem that leaves nothing, or takes nothing, or asks for more than ordered is refused")
    void impossibleProblems() {
        SupplierOrder order = anOrder().line(1, "10.00", 3).placed();
        refused("order.problem.all", () -> order.reportProblem(SELLER, Map.of(1, BigDecimal.ZERO), NOW, null));
        SupplierOrder second = anOrder().line(1, "10.00", 3).placed();
        refused("order.problem.none", () -> second.reportProblem(SELLER, Map.of(), NOW, null));
        SupplierOrder third = anOrder().line(1, "10.00", 3).placed();
        refused("order.line.quantity", () -> third.reportProblem(SELLER, Map.of(1, BigDecimal.TEN), NOW, null));
        refused("order.line.unknown", () -> third.reportProblem(SELLER, Map.of(9, BigDecimal.ONE), NOW, null));
    }

    @Test
    @Tag("VAL-07")
    @DisplayName("VAL-07: refusing works with a single line and accepts nothing")
    void refuse() {
        SupplierOrder order = anOrder().line(1, "10.00", 3).placed();
        order.refuse(SELLER, "no stock", NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.REFUSED);
        assertThat(order.promised().get(1L)).isEqualByComparingTo("0");
    }

    @Test
    @Tag("EXC-01")
    @DisplayName(
            "EXC-01: a line of an unknown article waits: the order cannot be validated whole, a part goes on without it")
    void heldLine() {
        SupplierOrder order = anOrder().line(1, "10.00", 3).held(5).placed();
        refused("order.held", () -> order.validate(SELLER, NOW));
        order.reportProblem(SELLER, Map.of(), NOW, null);
        assertThat(order.status()).isEqualTo(OrderStatus.MODIFIED);
        assertThat(order.net()).isEqualTo(Money.euro("30.00"));
    }

    @Test
    @Tag("FUL-03")
    @DisplayName("FUL-03: a part leaves, then the rest; more than is open never leaves")
    void shipInParts() {
        SupplierOrder order = anOrder().line(1, "10.00", 3).line(2, "5.00", 2).placed();
        order.validate(SELLER, NOW);
        assertThat(order.ship(SELLER, Map.of(1, BigDecimal.ONE), NOW, null)).isEqualTo(OrderAction.SHIP_PART);
        assertThat(order.status()).isEqualTo(OrderStatus.PARTLY_SHIPPED);
        refused("despatch.quantity", () -> order.ship(SELLER, Map.of(1, new BigDecimal("2.5")), NOW, null));
        refused("despatch.empty", () -> order.ship(SELLER, Map.of(1, BigDecimal.ZERO), NOW, null));
        assertThat(order.ship(SELLER, order.open(), NOW, null)).isEqualTo(OrderAction.SHIP);
        assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    @Tag("ORD-10")
    @DisplayName("ORD-10: a shipped order is not cancelled; the refusal names what is allowed")
    void cancelTooLate() {
        SupplierOrder order = anOrder().line(1, "10.00", 3).placed();
        order.validate(SELLER, NOW);
        order.ship(SELLER, order.open(), NOW, null);
        assertThatThrownBy(() -> order.cancel(BUYER, "late", NOW))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().allowed()).containsExactly("CONFIRM_RECEIPT"));
    }

    private static void refused(String code, Runnable wish) {
        assertThatThrownBy(wish::run).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo(code));
    }
}
