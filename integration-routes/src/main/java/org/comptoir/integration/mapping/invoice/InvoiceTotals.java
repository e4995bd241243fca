package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/** The summary of INVOIC: amounts by their qualifier (5025) and the VAT breakdown. */
final class InvoiceTotals {
    private static final String PREPAID = "113";

    private final EdifactReading reading;
    private final Map<String, Money> amounts = new HashMap<>();
    private final List<VatBreakdown> breakdown = new ArrayList<>();
    private String accountingCurrency;

    InvoiceTotals(EdifactReading reading) {
        this.reading = reading;
    }

    void amount(Segment moa) {
        switch (moa.code(1, 1)) {
            case "79", "260", "259", "389", "125", "176", "124", "150", "388", "77", "86", "9", "113", "165", "366" ->
                keep(moa.code(1, 1), moa);
            case "2" -> accountingTax(moa);
            default -> {
                // told as left over
            }
        }
    }

    /** The first amount of a kind counts, and several prepayments are one; any other is told as left over. */
    private void keep(String qualifier, Segment moa) {
        Money before = amounts.get(qualifier);
        if (before == null) {
            amounts.put(qualifier, reading.amount(moa));
        } else if (qualifier.equals(PREPAID) && isIn(before.currency(), moa)) {
            Money more = reading.amount(moa);
            amounts.put(qualifier, more == null ? before : before.plus(more));
        }
    }

    private boolean isIn(Currency currency, Segment moa) {
        String own = moa.look(1, 3);
        return own.isEmpty() ? reading.currency(moa).equals(currency) : own.equals(currency.getCurrencyCode());
    }

    /** CUX 6: in what the supplier accounts for the VAT. */
    void accountingCurrency(Segment cux) {
        accountingCurrency = cux.text(1, 2);
        cux.text(1, 1);
        if (accountingCurrency != null && !isCurrency(accountingCurrency)) {
            reading.warning("edifact.currency.accounting", cux.place(1, 2), accountingCurrency);
            accountingCurrency = null;
        }
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** BT-111 is in a currency of its own: what names none is the same VAT once more, told as left over. */
    private void accountingTax(Segment moa) {
        if (accountingCurrency != null || !moa.look(1, 3).isEmpty()) {
            amounts.putIfAbsent("2", reading.amount(moa, accountingCurrency));
        }
    }

    /** A group TAX with its taxable amount (MOA 125) and tax (MOA 124 or 176). */
    void breakdown(Group group) {
        VatRate vat = Taxes.vat(group.trigger(), reading);
        Money taxable = amount(group, "125");
        Money own = amount(group, "124");
        Money tax = own == null ? amount(group, "176") : own;
        if (vat != null && (taxable != null || tax != null)) {
            breakdown.add(reading.at(group, new VatBreakdown(vat, taxable, tax)));
        }
    }

    private Money amount(Group group, String qualifier) {
        return group.segments("MOA").stream()
                .filter(moa -> moa.code(1, 1).equals(qualifier))
                .findFirst()
                .map(reading::amount)
                .orElse(null);
    }

    List<VatBreakdown> breakdown() {
        return breakdown;
    }

    /** BT-112, or null. */
    Money inclusive() {
        return of("388", "77", "86");
    }

    /**
     * BT-115, or null. Where nobody says it, the invoice's amount is due if nothing was paid before (so EANCOM has MOA 77); else
     * it is computed, unless the message's amount (86) is what that makes.
     */
    Money payable() {
        boolean said = of("9") != null || of(PREPAID) == null || of(PREPAID).isZero();
        return said ? of("9", "77", "86") : computed();
    }

    /** BR-CO-16. */
    private Money computed() {
        Money total = inclusive();
        Money rounding = rounding() == null && total != null ? Money.zero(total.currency()) : rounding();
        boolean known = total != null
                && Stream.of(of(PREPAID), rounding).allMatch(m -> m.currency().equals(total.currency()));
        if (!known) {
            return null;
        }
        Money due = total.minus(of(PREPAID)).plus(rounding);
        if (!due.equals(of("86"))) {
            reading.warning(
                    "edifact.due.computed",
                    reading.places().of(of(PREPAID), total),
                    total.toString(),
                    of(PREPAID).toString(),
                    due.toString());
        }
        return due;
    }

    /** BT-114, or null. */
    Money rounding() {
        return of("165", "366");
    }

    /** The amount under the first of these qualifiers that the message has, or null. */
    Money of(String... qualifiers) {
        for (String qualifier : qualifiers) {
            if (amounts.get(qualifier) != null) {
                return amounts.get(qualifier);
            }
        }
        return null;
    }
}
