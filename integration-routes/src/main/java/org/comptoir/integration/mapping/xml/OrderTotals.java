package org.comptoir.integration.mapping.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;

/**
 * The totals of an order, its change or its answer (UBL AnticipatedMonetaryTotal, LegalMonetaryTotal, the summation of Order-X's header). That of the lines is kept; all
 * others follow from it and from the allowances and charges, or say something that an order of ours does not hold: VAT.
 */
public record OrderTotals(Money lines, Money allowances, Money charges) {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** Empty where nobody says what the lines add up to. */
    public static Optional<OrderTotals> of(OrderTerms terms) {
        return Optional.ofNullable(terms.total())
                .map(total -> new OrderTotals(
                        total,
                        Allowances.sum(terms.allowanceCharges(), false, total.currency()),
                        Allowances.sum(terms.allowanceCharges(), true, total.currency())));
    }

    /** Without VAT: what the lines make, with the order's own allowances and charges. */
    public Money exclusive() {
        return lines.minus(allowances).plus(charges);
    }

    /** Puts them into the document. UBL demands PayableAmount: no more is known of it than what is due without VAT. */
    public void write(Section root) {
        new Texts(root)
                .amount("total", lines)
                .amount("exclusive", exclusive())
                .amount("allowances", allowances.isZero() ? null : allowances)
                .amount("charges", charges.isZero() ? null : charges)
                .amount("payable", exclusive());
    }

    /**
     * Tells where the document's totals are not those of its lines, allowances and charges.
     *
     * @param lines all that the total is of; none where the document does not name them all
     */
    public static void check(Section root, OrderTerms terms, List<OrderLineTerms> lines, Values values) {
        OrderTotals totals = of(terms).orElse(null);
        if (totals == null) {
            List.of("allowances", "charges", "exclusive", "payable")
                    .forEach(id -> root.term(id).ifPresent(t -> values.tell(LeftOvers.of(t))));
            return;
        }
        Check check = new Check(root, values);
        totals.sum(lines)
                .ifPresent(sum -> check.warn("total", totals.lines(), "document.total.lines", sum, lines.size()));
        check.warn("allowances", "document.total.allowances", totals.allowances());
        check.warn("charges", "document.total.charges", totals.charges());
        check.warn("exclusive", "document.total.exclusive", totals.exclusive());
        check.other("payable", totals.exclusive()).ifPresent(t -> values.tell(LeftOvers.of(t)));
    }

    /** Empty where not all lines have amounts in the currency of the total. */
    private Optional<Money> sum(List<OrderLineTerms> lines) {
        List<Money> nets = lines.stream()
                .map(OrderLineTerms::net)
                .filter(Objects::nonNull)
                .filter(net -> net.currency().equals(this.lines.currency()))
                .toList();
        return nets.size() == lines.size() ? nets.stream().reduce(Money::plus) : Optional.empty();
    }

    private record Check(Section root, Values values) {
        void warn(String id, String code, Money computed) {
            root.term(id).ifPresent(term -> warn(id, values.amount(term), code, computed, 1));
        }

        /** @param said as it was read, or null; roundings how many cents senders may have lost */
        void warn(String id, Money said, String code, Money computed, int roundings) {
            Money tolerance = new Money(CENT.multiply(BigDecimal.valueOf(roundings)), computed.currency());
            if (said != null && isOther(said, computed, tolerance)) {
                Term term = root.term(id).orElseThrow();
                values.tell(Finding.warning(code, term.place(), said.toString(), computed.toString()));
            }
        }

        /** The term where it says another amount. */
        Optional<Term> other(String id, Money computed) {
            return root.term(id).filter(term -> {
                Money said = values.amount(term);
                return said != null && isOther(said, computed, Money.zero(computed.currency()));
            });
        }

        private static boolean isOther(Money said, Money computed, Money tolerance) {
            return !said.currency().equals(computed.currency()) || !said.within(tolerance, computed);
        }
    }
}
