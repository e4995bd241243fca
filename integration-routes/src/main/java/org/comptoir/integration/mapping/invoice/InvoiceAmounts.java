package org.comptoir.integration.mapping.invoice;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.kernel.money.Money;

/** The amounts that EN 16931 demands, as the invoice gives them, else as they follow from the others. */
final class InvoiceAmounts {
    private final Invoice invoice;
    private final Money zero;

    InvoiceAmounts(Invoice invoice) {
        this.invoice = invoice;
        this.zero = Money.zero(Currency.getInstance(currency()));
    }

    /** Whether all amounts are in one currency, so that they can be summed. */
    boolean isOneCurrency() {
        Stream<Money> totals = Stream.of(
                invoice.lineTotal(),
                invoice.allowances(),
                invoice.charges(),
                invoice.taxExclusive(),
                invoice.taxTotal(),
                invoice.taxInclusive(),
                invoice.prepaid(),
                invoice.rounding(),
                invoice.payable());
        Stream<Money> breakdown = invoice.vatBreakdown().stream().flatMap(b -> Stream.of(b.taxable(), b.tax()));
        Stream<Money> parts = Stream.concat(
                        Stream.of(invoice.allowanceCharges()),
                        invoice.lines().stream().map(Invoice.Line::allowanceCharges))
                .flatMap(List::stream)
                .map(AllowanceCharge::amount);
        Stream<Money> lines = invoice.lines().stream().flatMap(l -> Stream.of(l.net(), computed(l)));
        return Stream.of(totals, breakdown, parts, lines)
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .allMatch(m -> m.currency().equals(zero.currency()));
    }

    private static Money computed(Invoice.Line line) {
        return line.price() == null || line.quantity() == null
                ? null
                : line.price().times(line.quantity());
    }

    /** The invoice's currency, else that of its first amount, else the euro. */
    String currency() {
        if (invoice.currency() != null) {
            return invoice.currency();
        }
        return Stream.concat(
                        Stream.of(invoice.payable(), invoice.taxInclusive()),
                        invoice.lines().stream().map(Invoice.Line::net))
                .filter(Objects::nonNull)
                .findFirst()
                .map(m -> m.currency().getCurrencyCode())
                .orElse("EUR");
    }

    Money net(Invoice.Line line) {
        Money net = computed(line);
        if (line.net() != null || net == null) {
            return line.net();
        }
        return net.plus(sum(line.allowanceCharges(), true)).minus(sum(line.allowanceCharges(), false));
    }

    Money lineTotal() {
        Money sum =
                invoice.lines().stream().map(this::net).filter(Objects::nonNull).reduce(zero, Money::plus);
        return or(invoice.lineTotal(), sum);
    }

    /** Null where the invoice has none. */
    Money allowances() {
        return some(invoice.allowances(), false);
    }

    /** Null where the invoice has none. */
    Money charges() {
        return some(invoice.charges(), true);
    }

    private Money some(Money given, boolean charge) {
        Money sum = sum(invoice.allowanceCharges(), charge);
        return given == null && sum.isZero() ? null : or(given, sum);
    }

    private Money sum(List<AllowanceCharge> parts, boolean charge) {
        return parts.stream()
                .filter(p -> p.charge() == charge)
                .map(AllowanceCharge::amount)
                .filter(Objects::nonNull)
                .reduce(zero, Money::plus);
    }

    Money taxExclusive() {
        Money sum = lineTotal().minus(or(allowances(), zero)).plus(or(charges(), zero));
        return or(invoice.taxExclusive(), sum);
    }

    Money taxTotal() {
        Money sum = invoice.vatBreakdown().stream()
                .map(VatBreakdown::tax)
                .filter(Objects::nonNull)
                .reduce(zero, Money::plus);
        return or(invoice.taxTotal(), sum);
    }

    Money taxInclusive() {
        return or(invoice.taxInclusive(), taxExclusive().plus(taxTotal()));
    }

    Money payable() {
        return or(invoice.payable(), taxInclusive());
    }

    /** What was paid already, or null: where nobody says it, the amount due is lower by one unit of the currency or more. */
    Money prepaid() {
        if (invoice.prepaid() != null || invoice.rounding() != null) {
            return invoice.prepaid();
        }
        Money paid = taxInclusive().minus(payable());
        return isRounding(paid) ? null : paid;
    }

    /** By how much the amount due was rounded, or null. */
    Money rounding() {
        if (invoice.prepaid() != null || invoice.rounding() != null) {
            return invoice.rounding();
        }
        Money rounded = payable().minus(taxInclusive());
        return isRounding(rounded) && !rounded.isZero() ? rounded : null;
    }

    private static boolean isRounding(Money difference) {
        return difference.amount().abs().compareTo(java.math.BigDecimal.ONE) < 0;
    }

    private static Money or(Money given, Money derived) {
        return given == null ? derived : given;
    }
}
