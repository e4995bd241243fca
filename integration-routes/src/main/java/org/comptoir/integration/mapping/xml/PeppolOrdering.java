package org.comptoir.integration.mapping.xml;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/**
 * What Peppol's rules for orders (T01) and their changes (T114) demand of codes and amounts. Which parts the guide knows at all, {@link PeppolGuide}
 * decides.
 */
public final class PeppolOrdering {
    private static final Set<String> KINDS = Set.of("105", "220", "221", "226", "227", "402");
    private static final Set<String> ALLOWANCES = Set.of(
            "41", "42", "60", "62", "63", "64", "65", "66", "67", "68", "70", "71", "88", "95", "100", "102", "103",
            "104", "105");
    /** UNCL7161, by its form: new codes come every half year. */
    private static final String CHARGE = "[A-Z]{2}|[A-W][A-Z]{2}|ZZZ";

    private static final Set<String> CATEGORIES = Set.of("S", "Z", "E", "AE", "K", "G", "O", "L", "M");
    private static final Money CENT = Money.euro("0.01");

    private PeppolOrdering() {}

    /** Whether the document keeps to them. @param root what is written of it */
    public static boolean admits(String currency, OrderTerms terms, List<LineAmount> lines, Section root) {
        return (!root.has("kind") || KINDS.contains(root.text("kind")))
                && Stream.of("PW", "CT", "AEP").allMatch(id -> root.sections(id).size() <= 1)
                && isOneCurrency(currency, terms, lines)
                && terms.allowanceCharges().stream().allMatch(p -> isComplete(p) && p.reason() != null)
                && lines.stream().allMatch(PeppolOrdering::admits)
                && addsUp(terms, lines);
    }

    /** PEPPOL-T01-R003. */
    private static boolean isOneCurrency(String currency, OrderTerms terms, List<LineAmount> lines) {
        Stream<Money> ofHead =
                Stream.concat(Stream.of(terms).map(OrderTerms::total), amounts(terms.allowanceCharges()));
        Stream<Money> ofLines = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line).map(LineAmount::amount),
                        amounts(line.terms().allowanceCharges())));
        return Stream.concat(ofHead, ofLines)
                .filter(Objects::nonNull)
                .allMatch(amount -> amount.currency().getCurrencyCode().equals(currency));
    }

    private static Stream<Money> amounts(List<AllowanceCharge> parts) {
        return parts.stream().flatMap(part -> Stream.of(part).map(AllowanceCharge::amount));
    }

    private static boolean admits(LineAmount line) {
        VatRate vat = line.terms().vat();
        return line.terms().allowanceCharges().stream().allMatch(PeppolOrdering::isComplete)
                && (vat == null || isRate(vat))
                && addsUp(line);
    }

    /** PEPPOL-T01-R020 to R023, R032. */
    private static boolean isComplete(AllowanceCharge part) {
        boolean named = part.reason() != null || part.reasonCode() != null;
        boolean known = part.reasonCode() == null
                || (part.charge() ? part.reasonCode().matches(CHARGE) : ALLOWANCES.contains(part.reasonCode()));
        boolean signed = part.amount() != null && !part.amount().isNegative();
        return named && known && signed && (part.vat() == null || isRate(part.vat())) && isOfBase(part);
    }

    private static boolean isOfBase(AllowanceCharge part) {
        if (part.base() == null) {
            return part.percent() == null || part.percent().signum() != 0;
        }
        return part.percent() != null
                && part.base().currency().equals(part.amount().currency())
                && isSame(part.base().percent(part.percent()), part.amount());
    }

    /** PEPPOL-T01-R030. */
    private static boolean isRate(VatRate vat) {
        return CATEGORIES.contains(vat.category())
                && (!vat.category().equals("S") || vat.percent().signum() > 0);
    }

    /** PEPPOL-T01-R024: what has no price costs nothing. */
    private static boolean addsUp(LineAmount line) {
        Money amount = line.amount();
        Money computed = line.computed();
        if (amount == null || computed != null) {
            return amount == null
                    ? line.terms().allowanceCharges().isEmpty()
                    : amount.currency().equals(computed.currency()) && isSame(amount, computed);
        }
        return isSame(amount, Allowances.sum(line.terms().allowanceCharges(), amount.currency()));
    }

    /** PEPPOL-T01-R006 to R008. */
    private static boolean addsUp(OrderTerms terms, List<LineAmount> all) {
        Money lines = all.stream()
                .map(LineAmount::amount)
                .filter(Objects::nonNull)
                .reduce(Money::plus)
                .orElse(null);
        return OrderTotals.of(terms)
                .map(totals -> totals.lines().equals(lines)
                        && !totals.lines().isNegative()
                        && !totals.exclusive().isNegative())
                .orElse(true);
    }

    private static boolean isSame(Money one, Money other) {
        return one.minus(other).abs().amount().compareTo(CENT.amount()) <= 0;
    }
}
