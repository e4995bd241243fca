package org.comptoir.settlement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.money.AnOrder.euro;

import java.math.BigDecimal;
import org.comptoir.kernel.money.Money;
import org.comptoir.partners.BillingModel;
import org.comptoir.partners.PaymentTerm;
import org.comptoir.partners.TermsView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SET-01")
class FeesTest {
    @Test
    @DisplayName("SET-01 of 69.46 excl. VAT at 20 % the operator keeps 13.89, and 55.57 remain")
    void commission() {
        Fees fees = Fees.of(terms("20", "0", "0"), euro("69.46"), euro("83.35"), true);
        assertThat(fees.commission()).isEqualTo(euro("13.89"));
        assertThat(euro("69.46").minus(fees.commission())).isEqualTo(euro("55.57"));
        assertThat(fees.transaction()).isEqualTo(euro("0"));
    }

    @Test
    @DisplayName("SET-01 the transaction costs 2.9 % of the amount incl. VAT and 0.25")
    void transaction() {
        Fees fees = Fees.of(terms("0", "2.9", "0.25"), euro("100"), euro("120"), true);
        assertThat(fees.transaction()).isEqualTo(euro("3.73"));
    }

    @Test
    @DisplayName("SET-01 the fixed 0.25 is kept once an order, with its first invoice")
    void fixedOnce() {
        Fees fees = Fees.of(terms("0", "2.9", "0.25"), euro("100"), euro("120"), false);
        assertThat(fees.transaction()).isEqualTo(euro("3.48"));
    }

    @Test
    @DisplayName("SET-01 a credit note gives the commission back, not the transaction fee")
    void credit() {
        Fees fees = Fees.ofCredit(terms("20", "2.9", "0.25"), euro("69.46"));
        assertThat(fees).isEqualTo(new Fees(euro("-13.89"), Money.euro("0")));
    }

    private static TermsView terms(String commission, String percent, String fixed) {
        return new TermsView(
                BillingModel.OPERATOR_RESELLS,
                new BigDecimal(commission),
                new BigDecimal(percent),
                new BigDecimal(fixed),
                PaymentTerm.THIRTY_DAYS_END_OF_MONTH,
                48,
                new BigDecimal("0.02"));
    }
}
