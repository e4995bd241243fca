package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/** Allowances and charges of the document or of a line. */
final class PartsOfTerms {
    private final Values values;

    PartsOfTerms(Values values) {
        this.values = values;
    }

    List<AllowanceCharge> parts(Section section, InvoiceParts... kinds) {
        List<AllowanceCharge> parts = new ArrayList<>();
        for (InvoiceParts kind : kinds) {
            section.sections(kind.section()).forEach(s -> part(s, kind).ifPresent(parts::add));
        }
        return parts;
    }

    private Optional<AllowanceCharge> part(Section section, InvoiceParts kind) {
        Money amount = values.amount(section, kind.amount());
        BigDecimal percent = values.number(section, kind.percent());
        VatRate vat = values.vat(section, kind.category(), kind.rate());
        Money base = values.amount(section, kind.base());
        return Optional.ofNullable(amount)
                .map(a -> new AllowanceCharge(
                        kind.charge(), section.text(kind.code()), section.text(kind.reason()), a, percent, vat, base))
                .map(PartsOfTerms::plain);
    }

    /** {@code part} without a base that anybody can compute: it need not be said. */
    static AllowanceCharge plain(AllowanceCharge part) {
        return isImplied(part.base(), part.amount(), part.percent())
                ? new AllowanceCharge(
                        part.charge(), part.reasonCode(), part.reason(), part.amount(), part.percent(), part.vat())
                : part;
    }

    private static boolean isImplied(Money base, Money amount, BigDecimal percent) {
        return base != null
                && percent != null
                && percent.signum() != 0
                && base.amount().compareTo(base(amount, percent).amount()) == 0;
    }

    /** Of what {@code amount} is {@code percent}. */
    static Money base(Money amount, BigDecimal percent) {
        BigDecimal base = amount.amount().movePointRight(2).divide(percent, 2, RoundingMode.HALF_UP);
        return new Money(base, amount.currency());
    }
}
