package org.comptoir.kernel.money;

import java.io.Serializable;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The totals of a document: net amounts are rounded per line, tax once per rate over the sum of its lines (EN 16931
 * BR-CO-10, BR-S-08, BR-S-09).
 */
public record Totals(Money net, List<VatAmount> vatAmounts, Money vat, Money gross) implements Serializable {
    /** A line's net amount and its rate. */
    public record Taxed(Money net, VatRate rate) {}

    /** The totals of {@code lines}. */
    public static Totals of(Currency currency, List<Taxed> lines) {
        Map<VatRate, Money> taxable = new TreeMap<>();
        lines.forEach(line -> taxable.merge(line.rate(), line.net(), Money::plus));
        List<VatAmount> amounts = taxable.entrySet().stream()
                .map(entry -> new VatAmount(
                        entry.getKey(), entry.getValue(), entry.getKey().on(entry.getValue())))
                .toList();
        Money net = amounts.stream().map(VatAmount::taxable).reduce(Money.zero(currency), Money::plus);
        Money vat = amounts.stream().map(VatAmount::tax).reduce(Money.zero(currency), Money::plus);
        return new Totals(net, amounts, vat, net.plus(vat));
    }
}
