package org.comptoir.integration.mapping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/**
 * Whether an invoice's VAT breakdown is that of its lines (EN 16931 BR-S-08 and its like, BR-CO-17, BR-S-05 and BR-Z-05),
 * for syntaxes that are not measured by the standard. Rates are compared by their percentage: older messages have no
 * category on their lines.
 */
final class InvoiceVat {
    /** Categories under which no VAT is charged (UNCL5305). */
    private static final Set<String> WITHOUT = Set.of("Z", "E", "AE", "K", "G", "O");

    private static final String STANDARD = "S";

    private final Set<VatRate> rates = new HashSet<>();
    private final Invoice invoice;
    private final Report report;

    InvoiceVat(Invoice invoice, Report report) {
        this.invoice = invoice;
        this.report = report;
    }

    void check() {
        invoice.vatBreakdown().stream().filter(p -> p.vat() != null).forEach(this::part);
        invoice.lines().forEach(l -> rate(l.vat(), l));
        invoice.allowanceCharges().forEach(p -> rate(p.vat(), p));
        if (!invoice.vatBreakdown().isEmpty() && isComplete()) {
            Map<BigDecimal, Money> taxed = taxed();
            Map<BigDecimal, List<VatBreakdown>> parts = parts();
            taxed.forEach((percent, sum) -> compare(percent, sum, parts.getOrDefault(percent, List.of())));
            invoice.vatBreakdown().forEach(part -> unused(part, taxed));
        }
    }

    private void part(VatBreakdown part) {
        rate(part.vat(), part);
        boolean known = part.taxable() != null
                && part.tax() != null
                && part.taxable().currency().equals(part.tax().currency());
        if (known) {
            tax(part);
        }
    }

    /** BR-S-05 to -07 and the like of other categories: told once for each rate, at the breakdown before the lines. */
    private void rate(VatRate vat, Record part) {
        if (vat == null || !rates.add(vat)) {
            return;
        }
        if (WITHOUT.contains(vat.category()) && vat.percent().signum() != 0) {
            report.at(part)
                    .warning(
                            "document.vat.category",
                            vat.category(),
                            vat.percent().toPlainString());
        } else if (vat.category().equals(STANDARD) && vat.percent().signum() == 0) {
            report.at(part).warning("document.vat.standard");
        }
    }

    /** BR-S-08 and the like, seen from the breakdown: nothing is invoiced at its rate. */
    private void unused(VatBreakdown part, Map<BigDecimal, Money> taxed) {
        boolean used = taxed.containsKey(percent(part.vat()));
        if (!used && part.taxable() != null && !part.taxable().isZero()) {
            String rate = percent(part.vat()).toPlainString();
            report.at(part.taxable(), part).warning("document.vat.unused", rate, part.taxable());
        }
    }

    private void tax(VatBreakdown part) {
        Money tax = part.vat().on(part.taxable());
        if (!InvoiceSums.near(tax, part.tax(), 1)) {
            String rate = part.vat().percent().toPlainString();
            report.at(part.tax(), part).warning("document.total.vat", rate, part.tax(), tax);
        }
    }

    /** Every line, allowance and charge says its rate and its amount, all in one currency. */
    private boolean isComplete() {
        boolean lines = invoice.lines().stream().allMatch(l -> l.vat() != null && l.net() != null);
        boolean parts = invoice.allowanceCharges().stream().allMatch(p -> p.vat() != null && p.amount() != null);
        Stream<Money> amounts = Stream.of(
                        invoice.lines().stream().map(Invoice.Line::net),
                        invoice.allowanceCharges().stream().map(AllowanceCharge::amount),
                        invoice.vatBreakdown().stream().map(VatBreakdown::taxable))
                .flatMap(s -> s);
        parts &= invoice.vatBreakdown().stream().allMatch(p -> p.vat() != null);
        return !invoice.lines().isEmpty() && lines && parts && InvoiceSums.areOneCurrency(amounts);
    }

    /** By rate, 20 and 20.0 being one. */
    private Map<BigDecimal, List<VatBreakdown>> parts() {
        Map<BigDecimal, List<VatBreakdown>> parts = new TreeMap<>();
        invoice.vatBreakdown().forEach(part -> parts.computeIfAbsent(percent(part.vat()), p -> new ArrayList<>())
                .add(part));
        return parts;
    }

    private Map<BigDecimal, Money> taxed() {
        Map<BigDecimal, Money> sums = new TreeMap<>();
        invoice.lines().forEach(l -> sums.merge(percent(l.vat()), l.net(), Money::plus));
        invoice.allowanceCharges().forEach(p -> {
            Money amount = p.charge() ? p.amount() : p.amount().negated();
            sums.merge(percent(p.vat()), amount, Money::plus);
        });
        return sums;
    }

    private void compare(BigDecimal percent, Money sum, List<VatBreakdown> parts) {
        Money taxable = parts.stream()
                .map(VatBreakdown::taxable)
                .filter(Objects::nonNull)
                .reduce(Money::plus)
                .orElse(null);
        if (parts.isEmpty()) {
            report.at(invoice.taxTotal()).warning("document.vat.missing", percent.toPlainString(), sum);
        } else if (taxable != null
                && !InvoiceSums.near(taxable, sum, invoice.lines().size() + 1)) {
            VatBreakdown last = parts.get(parts.size() - 1);
            report.at(last.taxable(), last).warning("document.total.taxable", percent.toPlainString(), taxable, sum);
        }
    }

    private static BigDecimal percent(VatRate rate) {
        return rate.percent();
    }
}
