package org.comptoir.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.invoicing.InvoiceLifeCycle;
import org.comptoir.kernel.lifecycle.LifeCycle;
import org.comptoir.notification.NoticeLifeCycle;
import org.comptoir.ordering.OrderParty;
import org.comptoir.settlement.PayoutLifeCycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PrintedLifeCyclesTest {
    @Test
    @Tag("INV-02")
    @DisplayName("INV-02: the invoice's life cycle printed in docs/life-cycles.md is the one that runs")
    void invoice() throws IOException {
        assertThat(printed("invoice")).isEqualTo(rows("invoice", InvoiceLifeCycle.TABLE));
    }

    @Test
    @Tag("SET-04")
    @DisplayName("SET-04: the payout's life cycle printed in docs/life-cycles.md is the one that runs")
    void payout() throws IOException {
        assertThat(printed("payout")).isEqualTo(rows("payout", PayoutLifeCycle.TABLE));
    }

    @Test
    @Tag("NOT-03")
    @DisplayName("NOT-03: the notice's life cycle printed in docs/life-cycles.md is the one that runs")
    void notice() throws IOException {
        assertThat(printed("notice")).isEqualTo(rows("notice", NoticeLifeCycle.TABLE));
    }

    private static List<String> printed(String of) throws IOException {
        return Files.readAllLines(Path.of("../docs/life-cycles.md")).stream()
                .filter(line -> line.startsWith("| " + of + " |"))
                .toList();
    }

    private static <S extends Enum<S>, A extends Enum<A>> List<String> rows(
            String of, LifeCycle<S, A, OrderParty> table) {
        return table.steps().stream()
                .map(step -> "| %s | %s | %s | %s | %s |"
                        .formatted(of, step.from(), step.action(), names(step.who()), step.to()))
                .toList();
    }

    private static String names(java.util.Set<OrderParty> who) {
        return who.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
