package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12AllowanceCharges;
import org.comptoir.integration.mapping.x12.X12Taxes;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/**
 * The summary of 810: the total (TDS01), taxes (TXI) and further amounts (AMT). X12 has no place for the sums in between;
 * they follow from lines, allowances and charges, so that the total can be checked.
 */
final class X12InvoiceTotals {
    /** Element 522: the sum of the lines; what was paid before; what is left to pay. */
    static final String LINES = "1";

    static final String PREPAID = "C4";
    static final String BALANCE = "BD";

    private final Reading reading;
    private final X12Values values;
    private final X12Taxes taxes;
    private final List<VatBreakdown> breakdown = new ArrayList<>();
    private final List<Money> lineTaxes = new ArrayList<>();
    private final List<Money> sumTaxes = new ArrayList<>();
    private Money total;
    private Money prepaid;
    private Money balance;
    private Money lines;

    X12InvoiceTotals(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.taxes = new X12Taxes(reading);
    }

    /** TDS: what is subject to a discount for early payment (TDS02 to 04) is told as left over. */
    void total(Segment tds) {
        total = values.implied(tds, 1);
    }

    /** AMT of the summary. */
    void amount(Segment amt) {
        switch (amt.code(1)) {
            case LINES -> lines = lines == null ? values.amount(amt, 2) : lines;
            case PREPAID -> prepaid = plus(prepaid, values.amount(amt, 2));
            case BALANCE -> balance = balance == null ? values.amount(amt, 2) : balance;
            default -> {
                // told as left over
            }
        }
    }

    /** Several prepayments are one. */
    private static Money plus(Money before, Money more) {
        return before == null || more == null ? more : before.plus(more);
    }

    /** TXI of the summary. */
    void tax(Segment txi) {
        VatRate vat = taxes.vat(txi);
        Money taxable = taxes.taxable(txi);
        Money tax = taxes.amount(txi);
        add(tax, sumTaxes);
        if (vat != null && (taxable != null || tax != null)) {
            breakdown.add(new VatBreakdown(vat, taxable, tax));
        }
    }

    /** TXI of a line: its first VAT counts. @param known the VAT of an earlier one, or null. @return its VAT, or null */
    VatRate lineTax(Segment txi, VatRate known) {
        add(taxes.amount(txi), lineTaxes);
        return known == null ? taxes.vat(txi) : known;
    }

    /**
     * A SAC that is the tax itself (1300 H850), with its kinds in TXI, or the taxes on another one.
     *
     * @param summary whether it stands in the summary, and not in a line
     */
    void taxes(Group sac, boolean summary) {
        List<Money> into = summary ? sumTaxes : lineTaxes;
        boolean whole = X12AllowanceCharges.isTax(sac.trigger());
        if (whole) {
            add(values.implied(sac.trigger(), 5), into);
        }
        for (Segment txi : sac.segments("TXI")) {
            Money tax = taxes.amount(txi);
            add(whole ? null : tax, into);
            VatRate vat = whole && summary ? taxes.vat(txi) : null;
            if (vat != null) {
                breakdown.add(new VatBreakdown(vat, taxes.taxable(txi), tax));
            }
        }
    }

    private static void add(Money amount, List<Money> sums) {
        if (amount != null) {
            sums.add(amount);
        }
    }

    List<VatBreakdown> breakdown() {
        return breakdown;
    }

    /** TDS01, or null. */
    Money taxInclusive() {
        return total;
    }

    /** What is left to pay, else the total less what was paid before, or null. */
    Money payable() {
        return balance == null ? unrounded() : balance;
    }

    private Money unrounded() {
        return total == null || prepaid == null ? total : total.minus(prepaid);
    }

    /** What was paid before, or null. */
    Money prepaid() {
        return prepaid;
    }

    /** By how much what is left to pay was rounded, or null: where nobody says what was paid before, by less than one. */
    Money rounding() {
        Money unrounded = unrounded();
        Money difference = balance == null || unrounded == null ? null : balance.minus(unrounded);
        boolean rounded = difference != null
                && !difference.isZero()
                && difference.amount().abs().compareTo(BigDecimal.ONE) < 0;
        return rounded ? difference : null;
    }

    /** Writes AMT of what was paid before, and of what is left to pay where it does not follow. */
    static void write(Invoice invoice, Money total, X12Writing out) {
        Money prepaid = out.amounts().own(invoice.prepaid());
        Money follows = prepaid == null ? total : total.minus(prepaid);
        Money rounding = out.amounts().own(invoice.rounding());
        Money due = out.amounts().own(invoice.payable()) != null
                ? invoice.payable()
                : rounding == null ? follows : follows.plus(rounding);
        write(PREPAID, prepaid, out);
        write(BALANCE, due.equals(follows) ? null : due, out);
    }

    /** AMT; nothing for null. */
    static void write(String qualifier, Money amount, X12Writing out) {
        if (out.amounts().own(amount) != null) {
            out.put("AMT", qualifier, out.amounts().amount(amount));
        }
    }

    /** The taxes of the summary, else those of the lines, else none at all; null without a total. Where both differ it is told. */
    Money taxes() {
        compare(sum(sumTaxes), sum(lineTaxes));
        List<Money> given = sumTaxes.isEmpty() ? lineTaxes : sumTaxes;
        Money zero = total == null ? null : Money.zero(total.currency());
        return given.isEmpty() ? zero : sum(given);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money::plus).orElse(null);
    }

    /** By a cent for each of the single taxes they may differ. */
    private void compare(Money whole, Money single) {
        if (whole == null || single == null) {
            return;
        }
        Money tolerance = new Money(BigDecimal.valueOf(lineTaxes.size(), 2), single.currency());
        if (!whole.within(tolerance, single)) {
            Place place = reading.places().of(sumTaxes.get(0));
            reading.warning("x12.taxes", place, whole.toString(), single.toString());
        }
    }

    /** AMT 1, else the sum of the lines, or null where one of them has no amount. */
    Money lineTotal(List<Invoice.Line> all) {
        boolean known = all.stream().map(Invoice.Line::net).allMatch(Objects::nonNull);
        Money sum =
                known ? all.stream().map(Invoice.Line::net).reduce(Money::plus).orElse(null) : null;
        return lines == null ? sum : lines;
    }
}
