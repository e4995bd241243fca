package org.comptoir.integration.mapping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.kernel.money.Money;

/**
 * Whether an invoice adds up, as far as it gives the amounts: EN 16931's BR-CO-10 to BR-CO-16 for syntaxes that are not
 * measured by it. A cent a rounding is allowed, since senders round lines or sums; the standard's own rules are stricter.
 */
final class InvoiceSums {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Invoice invoice;
    private final OwnCurrency currency;
    private final Report report;

    InvoiceSums(Invoice invoice, Report report) {
        this.invoice = invoice;
        this.currency = new OwnCurrency(invoice);
        this.report = report;
    }

    void check() {
        currency.tell(report);
        lines();
        parts("document.total.allowances", false, invoice.allowances());
        parts("document.total.charges", true, invoice.charges());
        exclusive();
        tax();
        inclusive();
        payable();
    }

    /** Price times quantity, with the line's own allowances and charges, which some senders leave out of the amount. */
    void net(Invoice.Line line) {
        if (line.quantity() == null || line.price() == null || line.net() == null) {
            return;
        }
        Money gross = line.price().times(line.quantity());
        if (areOneCurrency(Stream.of(gross, line.net()))) {
            Money net = gross.plus(sum(line.allowanceCharges(), line.net()));
            if (!near(net, line.net(), 1) && !near(gross, line.net(), 1)) {
                report.at(line.net(), line).warning("document.line.amount", line.net(), net);
            } else if (!near(net, line.net(), 1)) {
                report.at(line.net(), line).warning("document.line.uncounted", line.net(), net);
            }
        }
    }

    /** The line's amount, or what its price and quantity make; null where they are not there. */
    private static Money amount(Invoice.Line line) {
        boolean computed = line.net() == null && line.quantity() != null && line.price() != null;
        Money gross = computed ? line.price().times(line.quantity()) : null;
        return computed ? gross.plus(sum(line.allowanceCharges(), gross)) : line.net();
    }

    /** Charges less allowances. */
    private static Money sum(List<AllowanceCharge> parts, Money zero) {
        return parts.stream()
                .filter(p -> p.amount() != null && p.amount().currency().equals(zero.currency()))
                .map(p -> p.charge() ? p.amount() : p.amount().negated())
                .reduce(Money.zero(zero.currency()), Money::plus);
    }

    private void lines() {
        Money total = currency.own(invoice.lineTotal());
        if (total != null) {
            sumOfLines()
                    .ifPresent(sum -> compare(
                            "document.total.lines", total, sum, invoice.lines().size()));
        }
    }

    /** Empty where a line has neither an amount nor what makes one, or has it in another currency. */
    private Optional<Money> sumOfLines() {
        List<Money> nets = invoice.lines().stream()
                .map(InvoiceSums::amount)
                .map(currency::own)
                .toList();
        return nets.stream().allMatch(Objects::nonNull) ? nets.stream().reduce(Money::plus) : Optional.empty();
    }

    private void parts(String code, boolean charge, Money total) {
        List<AllowanceCharge> ours = invoice.allowanceCharges().stream()
                .filter(p -> p.charge() == charge)
                .toList();
        boolean known = currency.own(total) != null && !ours.isEmpty() && areOwn(ours);
        if (known) {
            Money sum = ours.stream()
                    .map(AllowanceCharge::amount)
                    .reduce(Money::plus)
                    .orElseThrow();
            if (!near(total.abs(), sum.abs(), ours.size())) {
                report.at(total).warning(code, total.abs(), sum.abs());
            }
        }
    }

    private boolean areOwn(List<AllowanceCharge> parts) {
        return parts.stream().allMatch(p -> currency.own(p.amount()) != null);
    }

    /** A total of the lines that is wrong itself was told: it makes no second fault here. */
    private void exclusive() {
        Money total = currency.own(invoice.lineTotal());
        Money exclusive = currency.own(invoice.taxExclusive());
        if (total != null && exclusive != null && areOwn(invoice.allowanceCharges())) {
            Money parts = sum(invoice.allowanceCharges(), total);
            boolean byLines =
                    sumOfLines().filter(s -> near(s.plus(parts), exclusive, 1)).isPresent();
            if (!byLines) {
                compare("document.total.exclusive", exclusive, total.plus(parts), 1);
            }
        }
    }

    private void tax() {
        List<Money> taxes = invoice.vatBreakdown().stream()
                .map(VatBreakdown::tax)
                .map(currency::own)
                .toList();
        boolean known = currency.own(invoice.taxTotal()) != null
                && !taxes.isEmpty()
                && taxes.stream().allMatch(Objects::nonNull);
        if (known) {
            compare(
                    "document.total.tax",
                    invoice.taxTotal(),
                    taxes.stream().reduce(Money::plus).orElseThrow(),
                    1);
        }
    }

    private void inclusive() {
        boolean known = Stream.of(invoice.taxExclusive(), invoice.taxTotal(), invoice.taxInclusive())
                .map(currency::own)
                .allMatch(Objects::nonNull);
        if (known) {
            Money sum = invoice.taxExclusive().plus(invoice.taxTotal());
            compare("document.total.inclusive", invoice.taxInclusive(), sum, 1);
        }
    }

    /**
     * BR-CO-16: the total less what was paid before, with its rounding. Where the invoice says neither of both, or says one in
     * another currency, less may be due, since some syntaxes have no room for them; but not more (but for a rounding below one).
     */
    private void payable() {
        Money due = currency.own(invoice.payable());
        Money total = currency.own(invoice.taxInclusive());
        if (due == null || total == null) {
            return;
        }
        boolean said = (invoice.prepaid() != null || invoice.rounding() != null)
                && currency.isOf(invoice.prepaid())
                && currency.isOf(invoice.rounding());
        Money expected = said ? plus(minus(total, invoice.prepaid()), invoice.rounding()) : total;
        if (said && !near(due, expected, 1)) {
            report.at(due).warning("document.total.due", due, expected);
        } else if (!said && due.abs().minus(total.abs()).amount().compareTo(BigDecimal.ONE) >= 0) {
            report.at(due).warning("document.total.payable", due, total);
        }
    }

    private static Money minus(Money amount, Money less) {
        return less == null ? amount : amount.minus(less);
    }

    private static Money plus(Money amount, Money more) {
        return more == null ? amount : amount.plus(more);
    }

    private void compare(String code, Money written, Money computed, int roundings) {
        if (!near(written, computed, roundings)) {
            report.at(written).warning(code, written, computed);
        }
    }

    static boolean near(Money one, Money other, int roundings) {
        return one.within(new Money(CENT.multiply(BigDecimal.valueOf(roundings)), one.currency()), other);
    }

    static boolean areOneCurrency(Stream<Money> amounts) {
        return amounts.filter(Objects::nonNull).map(Money::currency).distinct().count() <= 1;
    }
}
