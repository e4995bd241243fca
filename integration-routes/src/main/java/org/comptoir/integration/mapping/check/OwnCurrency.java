package org.comptoir.integration.mapping.check;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.money.Money;

/**
 * The currency of an invoice (BT-5). An amount in another one is told, and takes part in no sum; but for the VAT in the
 * currency of the supplier's accounts (BT-111).
 */
final class OwnCurrency {
    private final Invoice invoice;
    private final String code;

    /** That of the first total where the invoice names none, or none that exists. */
    OwnCurrency(Invoice invoice) {
        this.invoice = invoice;
        boolean named = Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(invoice.currency()));
        this.code = named ? invoice.currency() : first();
    }

    private String first() {
        return amounts()
                .findFirst()
                .map(money -> money.currency().getCurrencyCode())
                .orElse("");
    }

    /** Whether an amount is in it, or absent. */
    boolean isOf(Money amount) {
        return amount == null || amount.currency().getCurrencyCode().equals(code);
    }

    /** The amount, or null where it is in another currency. */
    Money own(Money amount) {
        return isOf(amount) ? amount : null;
    }

    /** Tells the amounts in another currency. */
    void tell(Report report) {
        totals().forEach(amount -> tell(amount, invoice, report));
        parts(invoice.allowanceCharges(), report);
        for (Invoice.Line line : invoice.lines()) {
            tell(line.net(), line, report);
            parts(line.allowanceCharges(), report);
        }
        invoice.vatBreakdown().forEach(part -> {
            tell(part.taxable(), part, report);
            tell(part.tax(), part, report);
        });
    }

    private void parts(List<AllowanceCharge> parts, Report report) {
        parts.forEach(part -> tell(part.amount(), part, report));
    }

    private void tell(Money amount, Record part, Report report) {
        if (!isOf(amount)) {
            report.at(amount, part).warning("document.currency.other", amount, code);
        }
    }

    private Stream<Money> amounts() {
        return Stream.concat(totals(), invoice.lines().stream().map(Invoice.Line::net))
                .filter(Objects::nonNull);
    }

    private Stream<Money> totals() {
        return Stream.of(
                invoice.payable(),
                invoice.taxInclusive(),
                invoice.taxExclusive(),
                invoice.lineTotal(),
                invoice.allowances(),
                invoice.charges(),
                invoice.taxTotal(),
                invoice.prepaid(),
                invoice.rounding());
    }
}
