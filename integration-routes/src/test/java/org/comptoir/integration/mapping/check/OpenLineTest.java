package org.comptoir.integration.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.OrderTerms;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("EXC-02")
@DisplayName("EXC-02 A line that nobody has decided about")
class OpenLineTest {
    private static List<String> told(LineDecision whole) {
        Item item = new Item(null, null, "CIM-1", null, "Cement");
        OrderResponse.Line line = new OrderResponse.Line(
                "1",
                "1",
                item,
                LineDecision.RECEIVED,
                null,
                Quantity.of(4),
                null,
                null,
                null,
                List.of(),
                OrderLineTerms.NONE);
        OrderResponse response = new OrderResponse(
                "R",
                "O",
                null,
                null,
                whole,
                LocalDate.of(2026, 11, 28),
                null,
                null,
                null,
                null,
                null,
                "EUR",
                List.of(),
                List.of(line),
                OrderTerms.NONE);
        List<Finding> findings = new ArrayList<>();
        DocumentCheck.check(response, new Places(), findings::add);
        return findings.stream().filter(Finding::isError).map(Finding::code).toList();
    }

    @ParameterizedTest
    @EnumSource(value = LineDecision.class, names = "RECEIVED", mode = Mode.EXCLUDE)
    @DisplayName("is refused in an answer that decides: it would be taken for accepted or refused")
    void isRefusedInADecision(LineDecision whole) {
        assertThat(told(whole)).containsExactly("document.decision.open");
    }

    @ParameterizedTest
    @EnumSource(value = LineDecision.class, names = "RECEIVED")
    @DisplayName("is as it should be where the order has only arrived")
    void isAsItShouldBe(LineDecision whole) {
        assertThat(told(whole)).isEmpty();
    }
}
