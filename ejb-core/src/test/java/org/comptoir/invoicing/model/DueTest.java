package org.comptoir.invoicing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.comptoir.partners.PaymentTerm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SET-02")
class DueTest {
    private static final LocalDate UPLOADED = LocalDate.of(2026, 12, 4);
    private static final LocalDate ORDERED = LocalDate.of(2026, 12, 1);

    @Test
    @DisplayName("SET-02 uploaded on 4 December, due on 31 January, paid in the first run of February")
    void thirtyDaysEndOfMonth() {
        Due due = Due.of(PaymentTerm.THIRTY_DAYS_END_OF_MONTH, UPLOADED, ORDERED);
        assertThat(due.on()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(due.payable()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    @DisplayName("SET-02 uploaded on 30 January, 30 days lead to 1 March: due on 31 March")
    void acrossFebruary() {
        Due due = Due.of(PaymentTerm.THIRTY_DAYS_END_OF_MONTH, LocalDate.of(2027, 1, 30), ORDERED);
        assertThat(due.on()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    @DisplayName("SET-02 thirty days are paid on the thirtieth day")
    void thirtyDays() {
        Due due = Due.of(PaymentTerm.THIRTY_DAYS, UPLOADED, ORDERED);
        assertThat(due).isEqualTo(new Due(LocalDate.of(2027, 1, 3), LocalDate.of(2027, 1, 3)));
    }

    @Test
    @DisplayName("SET-02 ten business days count from the order, without week-ends and Christmas")
    void tenBusinessDays() {
        Due due = Due.of(
                PaymentTerm.TEN_BUSINESS_DAYS_AFTER_ORDER, LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 18));
        assertThat(due.on()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(due.payable()).isEqualTo(due.on());
    }
}
