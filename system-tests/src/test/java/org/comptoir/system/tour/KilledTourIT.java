package org.comptoir.system.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.comptoir.system.product.Eventually;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tour's ninth step. Among the last: Arquillian does not notice that the server it has met was started again. */
@Tag("EXC-05")
@Order(Integer.MAX_VALUE)
class KilledTourIT {
    @Test
    @DisplayName("EXC-05: an order is put, the server is killed by the shell, and a second up has the order, once")
    void killed() throws Exception {
        String unique = "T" + System.nanoTime() % 10_000_000;
        TourStep put = TourStep.of(9, 0).but(line -> line.replace("/GD0003", "/" + unique)
                .replace("/GD-2026-0003", "/GD-" + unique)
                .replace("/tmp/", System.getProperty("java.io.tmpdir") + "/" + unique + "-"));
        put.shell();
        put.sftp();
        assertThat(TourStep.of(9, 1).shell()).contains("ready");
        Eventually.get("the order", Duration.ofMinutes(1), () -> TourRows.orderOf("GD-" + unique));
        assertThat(TourRows.orders("GD-" + unique)).isEqualTo(1);
    }
}
