package org.comptoir.integration.mapping.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/** Allowances and charges of a document or of a line, out of their terms and as terms. */
public final class Allowances {
    private final Values values;

    public Allowances(Values values) {
        this.values = values;
    }

    /** Those of a section that stand under these terms; what has no amount is none. */
    public List<AllowanceCharge> read(Section section, AllowanceTerms... kinds) {
        List<AllowanceCharge> parts = new ArrayList<>();
        for (AllowanceTerms kind : kinds) {
            section.sections(kind.section()).forEach(s -> part(s, kind).ifPresent(parts::add));
        }
        return parts;
    }

    private Optional<AllowanceCharge> part(Section section, AllowanceTerms kind) {
        Money amount = values.amount(section, kind.amount());
        BigDecimal percent = values.number(section, kind.percent());
        VatRate vat = values.vat(section, kind.category(), kind.rate());
        Money base = values.amount(section, kind.base());
        return Optional.ofNullable(amount)
                .map(a -> new AllowanceCharge(
                        kind.charge(), section.text(kind.code()), section.text(kind.reason()), a, percent, vat, base))
                .map(AllowanceCharge::withoutImpliedBase);
    }

    /** Puts one into a section of its own inside of {@code into}. A percentage goes with the amount it is taken of. */
    public static void write(AllowanceCharge part, AllowanceTerms kind, Section into) {
        boolean percent = part.amount() != null
                && part.percent() != null
                && part.percent().signum() != 0;
        Section section = into.open(kind.section());
        new Texts(section)
                .text(kind.code(), part.reasonCode())
                .text(kind.reason(), part.reason())
                .amount(kind.amount(), part.amount())
                .number(kind.percent(), part.percent())
                .amount(
                        kind.base(),
                        part.base() == null && percent
                                ? AllowanceCharge.base(part.amount(), part.percent())
                                : part.base());
        if (!kind.category().isEmpty()) {
            new Texts(section).vat(kind.category(), kind.rate(), part.vat());
        }
    }

    /** All charges less all allowances, as far as they are in this currency. */
    public static Money sum(List<AllowanceCharge> parts, Currency currency) {
        return sum(parts, true, currency).minus(sum(parts, false, currency));
    }

    /** The sum of the charges, or of the allowances, as far as they are in this currency. */
    public static Money sum(List<AllowanceCharge> parts, boolean charges, Currency currency) {
        return parts.stream()
                .filter(p -> p.charge() == charges && p.amount() != null)
                .map(AllowanceCharge::amount)
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
