package org.comptoir.invoicing.model;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;

/** Whether an invoice's totals add up (EN 16931 BR-CO-10, BR-CO-13, BR-CO-14, BR-CO-15); absent ones are not missed. */
record TotalsCheck(Invoice document) {
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Money lines = sum(document.lines().stream().map(Invoice.Line::net));
        Money charges = sum(document.allowanceCharges().stream().map(TotalsCheck::signed));
        compare("invoice.total.lines", document.lineTotal(), lines, findings);
        compare("invoice.total.net", document.taxExclusive(), lines.plus(charges), findings);
        if (!document.vatBreakdown().isEmpty()) {
            Money taxes = sum(document.vatBreakdown().stream().map(Invoice.VatBreakdown::tax));
            compare("invoice.total.vat", document.taxTotal(), taxes, findings);
        }
        if (document.taxExclusive() != null && document.taxTotal() != null) {
            Money gross = document.taxExclusive().plus(document.taxTotal());
            compare("invoice.total.gross", document.taxInclusive(), gross, findings);
        }
        return findings;
    }

    private static void compare(String code, Money said, Money computed, List<Finding> findings) {
        if (said != null && !said.equals(computed)) {
            findings.add(Finding.warning(code, new Place.WholeFile(), said.toString(), computed.toString()));
        }
    }

    private static Money signed(AllowanceCharge part) {
        return part.charge() ? part.amount() : part.amount().negated();
    }

    private Money sum(Stream<Money> amounts) {
        Currency currency = Currency.getInstance(document.currency() == null ? "EUR" : document.currency());
        return amounts.filter(Objects::nonNull).reduce(Money.zero(currency), Money::plus);
    }
}
