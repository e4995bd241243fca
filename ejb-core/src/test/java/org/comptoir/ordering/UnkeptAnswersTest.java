package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.document.Item;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
@DisplayName("EXC-01 What the order book does not take over of a machine's answer")
class UnkeptAnswersTest {
    private static final LocalDate WISHED = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = WISHED.plusDays(3);
    private static final Place LINE = new Place.InTree("line 1");

    private static OrderView order() {
        LineView line = new LineView(
                1,
                "10",
                5L,
                "3020180100014",
                "CIM",
                "Ciment",
                "C62",
                BigDecimal.TEN,
                null,
                BigDecimal.ZERO,
                UnitPrice.euro("5.00"),
                VatRate.standard("20"),
                null);
        return new OrderView(
                1,
                "C1-001",
                "C1",
                "PO-1",
                OrderStatus.PLACED,
                Channel.EDI,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                WISHED,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(line),
                List.of(),
                Set.of(),
                0);
    }

    private static OrderResponse response(LineDecision decision, UnitPrice price, LocalDate day, LocalDate dayOfAll) {
        OrderResponse.Line line = new OrderResponse.Line(
                "1",
                "1",
                Item.of(Gtin.of("3020180100014"), "Ciment"),
                decision,
                Quantity.of(10),
                Quantity.of(10),
                price,
                day,
                null,
                List.of(),
                null);
        return new OrderResponse(
                "AR-1",
                "C1-001",
                null,
                null,
                LineDecision.ACCEPTED,
                WISHED,
                dayOfAll,
                null,
                null,
                null,
                null,
                "EUR",
                List.of(),
                List.of(line),
                null);
    }

    @Test
    @DisplayName("is nothing at the order's price and for its day")
    void nothing() {
        UnitPrice same = new UnitPrice(new BigDecimal("50"), UnitPrice.euro("1").currency(), BigDecimal.TEN);

        assertThat(UnkeptAnswers.of(order(), response(LineDecision.ACCEPTED, same, WISHED, null)))
                .isEmpty();
    }

    @Test
    @DisplayName("is another price and another day, of the line and of all")
    void told() {
        OrderResponse response = response(LineDecision.ACCEPTED, UnitPrice.euro("5.10"), LATER, LATER);

        assertThat(UnkeptAnswers.of(order(), response))
                .containsExactly(
                        Finding.warning("response.day", new Place.WholeFile(), "2026-12-04"),
                        Finding.warning("response.line.price", LINE, "5.10", "5.00"),
                        Finding.warning("response.day", LINE, "2026-12-04"));
    }

    @Test
    @DisplayName("is nothing of a line that is refused")
    void refused() {
        assertThat(UnkeptAnswers.of(order(), response(LineDecision.REFUSED, UnitPrice.euro("9"), LATER, null)))
                .isEmpty();
    }
}
