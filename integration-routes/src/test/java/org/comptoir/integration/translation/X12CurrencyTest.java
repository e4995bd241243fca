package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 An amount in another currency than its document")
class X12CurrencyTest {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), DOLLAR);
    }

    /** In euros, with a price, an amount, a charge and a total in dollars. */
    private static Order order() {
        Order example = ExampleDocuments.order();
        Order.Line line = new Order.Line(
                "1",
                example.lines().get(0).item(),
                Quantity.of(10),
                new UnitPrice(new BigDecimal("5.50"), DOLLAR, BigDecimal.ONE),
                null,
                null,
                List.of(),
                new OrderLineTerms(null, null, null, dollars("55.00"), null, null));
        AllowanceCharge charge = new AllowanceCharge(true, "FC", "Port", dollars("7.00"), null, null);
        return new Order(
                "PO-1",
                "9",
                LocalDate.of(2026, 11, 23),
                null,
                example.buyer(),
                example.supplier(),
                null,
                null,
                "EUR",
                List.of(),
                List.of(line),
                new OrderTerms(null, null, null, null, null, List.of(charge), dollars("62.00")));
    }

    @Test
    @DisplayName("is left out of X12, which has one currency, rather than written as if it were in that")
    void isLeftOut() {
        String text = new String(Documents.write(order(), X12Examples.profile("004010")), StandardCharsets.UTF_8);

        assertThat(text).contains("CUR*BY*EUR", "PO1*1*10*EA***EN").doesNotContain("5.50", "PAM", "SAC", "AMT");
    }

    @Test
    @DisplayName("is told with its currency as a warning")
    void isTold() {
        byte[] file = Documents.write(order(), X12Examples.profile("004010"));

        List<Finding> told = Losses.of(order(), file).stream()
                .filter(f -> f.severity() == Severity.WARNING)
                .toList();

        assertThat(told).extracting(Finding::code).containsOnly("convert.foreign");
        assertThat(told)
                .extracting(f -> f.arguments().get(1))
                .containsExactlyInAnyOrder("5.5 USD", "55 USD", "7 USD", "62 USD");
    }

    @Test
    @DisplayName("is one in another currency than the total where its document names no other")
    void isOtherThanTheTotal() {
        RemittanceAdvice example = ExampleDocuments.remittance();
        RemittanceAdvice.Line line = new RemittanceAdvice.Line(
                "F-1", "380", null, null, null, dollars("600.00"), null, Money.euro("700.00"));
        RemittanceAdvice advice = new RemittanceAdvice(
                "AV-1",
                null,
                example.issued(),
                example.paid(),
                example.payer(),
                example.payee(),
                null,
                Money.euro("700.00"),
                List.of(line));

        byte[] file = Documents.write(advice, X12Examples.profile("004010"));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("CUR*PR*EUR")
                .doesNotContain("NTE");
        assertThat(Losses.of(advice, file)).extracting(Finding::code).contains("convert.foreign");
    }
}
