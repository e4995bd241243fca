package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        } else if (qualifier.equals(PREPAID)
                && Set.of("", before.currency().getCurrencyCode()).contains(moa.look(1, 3))) {
            Money more = reading.amount(moa, before.currency().getCurrencyCode());
            amounts.put(qualifier, more == null ? before : before.plus(more));
        }
    }

    /** CUX 6: in what the supplier accounts for the VAT. */
    void accountingCurrency(Segment cux) {
        accountingCurrency = cux.text(1, 2);
        cux.text(1, 1);
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
        Money tax = amount(group, "124") == null ? amount(group, "176") : amount(group, "124");
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
