package org.comptoir.portal.supplier.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.LineProblem;
import org.comptoir.portal.orders.SampleOrder;
import org.comptoir.portal.supplier.sales.ProblemForm.Had;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("VAL-06")
@DisplayName("A problem, reported line by line")
class ProblemFormTest {
    private final ProblemForm form = new ProblemForm(SampleOrder.placed()
            .line("Cement", "10", "0", "7.10")
            .line("Sand", "4", "0", "2.00")
            .view());

    @Test
    @DisplayName("begins with everything available: nothing goes back to the buyer")
    void all() {
        assertThat(form.problems()).isEmpty();
        assertThat(form.getDifference()).isEqualTo(Money.euro("0"));
    }

    @Test
    @DisplayName("shows the new total and what the buyer does not pay, as it is typed")
    void totals() {
        part(0, "5");
        form.getLines().get(1).setHad(Had.NONE);
        assertThat(form.getTotals().net()).isEqualTo(Money.euro("35.50"));
        assertThat(form.getDifference()).isEqualTo(Money.euro("52.20"));
        assertThat(form.getCount()).isEqualTo(2);
    }

    @Test
    @DisplayName("says only the lines with a problem")
    void problems() {
        part(0, "5");
        assertThat(form.problems()).containsExactly(new LineProblem(1, new BigDecimal("5")));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "0", "10", "11", "some"})
    @DisplayName("refuses a part that is none: it lies between nothing and what was ordered")
    void refused(String typed) {
        part(0, typed);
        assertThatThrownBy(form::problems).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().code())
                .isEqualTo("problem.quantity"));
    }

    private void part(int line, String quantity) {
        form.getLines().get(line).setHad(Had.PART);
        form.getLines().get(line).setQuantity(quantity);
    }
}
