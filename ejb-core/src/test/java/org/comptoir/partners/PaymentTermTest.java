package org.comptoir.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SET-02")
class PaymentTermTest {
    @Test
    @DisplayName("SET-02: uploaded on 4 December, 30 days end of month is due on 31 January")
    void thirtyDaysEndOfMonth() {
        assertThat(PaymentTerm.THIRTY_DAYS_END_OF_MONTH.due(LocalDate.of(2026, 12, 4)))
                .isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(PaymentTerm.THIRTY_DAYS_END_OF_MONTH.due(LocalDate.of(2028, 1, 30)))
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }
}
