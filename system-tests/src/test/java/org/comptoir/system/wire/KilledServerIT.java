package org.comptoir.system.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs last: Arquillian does not notice that the server it has met was started again. */
@Tag("EXC-05")
@Order(Integer.MAX_VALUE)
class KilledServerIT {
    private static final int FILES = 25;

    @Test
    @DisplayName(
            "EXC-05: kill -9 between pick-up and commit: what was acknowledged is not lost, what is sent again is not doubled")
    void killed() throws Exception {
        List<String> numbers = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            numbers.add(Wire.fresh("K"));
            files.add(Edifact.order(numbers.get(i), Wire.fresh("I")));
        }
        int acknowledged = sendAndKill(files);
        assertThat(acknowledged).isPositive();
        RunningProduct.startAgain();
        // The sender knows only that some were not acknowledged, and is not sure of the last: he sends all again.
        try (PartnerClient customer = Wire.gardoise()) {
            for (int i = 0; i < files.size(); i++) {
                customer.put("/in/again-" + i + ".edi", files.get(i));
            }
        }
        numbers.forEach(Wire::orderOf);
        Wire.await("everything to be handled", () -> "0".equals(open()) ? true : null);
        for (String number : numbers) {
            assertThat(Wire.ask("select count(*) from supplier_order where customer_reference = ?", number))
                    .as(number)
                    .isEqualTo("1");
        }
    }

    /** Sends the files, ends the server while the last ones are being handled. @return how many were acknowledged */
    private static int sendAndKill(List<String> files) throws IOException {
        int acknowledged = 0;
        try (PartnerClient customer = Wire.gardoise()) {
            for (int i = 0; i < files.size(); i++) {
                customer.put("/in/kill-" + i + ".edi", files.get(i));
                acknowledged++;
                if (i == files.size() - 5) {
                    RunningProduct.kill("wildfly");
                }
            }
        } catch (IOException connectionLost) {
            return acknowledged;
        }
        return acknowledged;
    }

    private static String open() throws Exception {
        return Wire.ask("select count(*) from exchange_message where direction = 'IN'"
                + " and state in ('RECEIVED', 'RECOGNISED', 'TRANSLATED')");
    }
}
