package org.comptoir.integration.mapping.paymentstatus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;

/**
 * How many payments the original file and its groups had, and what they came to (OrgnlNbOfTxs, OrgnlCtrlSum), against those
 * that a pain.002 names. A bank may name only those that it refused: fewer are no contradiction, and the total is left
 * over, since nothing here can prove it.
 */
final class OriginalTotals {
    /** ISO 20022 has at most 18 digits. */
    private static final Pattern FORM = Pattern.compile("\\d{1,18}(\\.\\d{1,17})?");

    private final BankValues values;

    OriginalTotals(BankValues values) {
        this.values = values;
    }

    /** Compares them for the file ({@code head}) and each of its groups. */
    void check(Section head, List<Section> groups) {
        groups.forEach(group -> totals(group, named(group), amounts(group)));
        BigDecimal count = sum(groups.stream().map(this::count).toList());
        BigDecimal sum = sum(groups.stream().map(this::sum).toList());
        totals(head, count, sum);
    }

    private void totals(Section section, BigDecimal count, BigDecimal sum) {
        boolean all = compare(section, "count", "iso20022.status.count", count, false);
        compare(section, "sum", "iso20022.status.sum", sum, all);
    }

    /** @return whether the original had just as much as is named here */
    private boolean compare(Section section, String id, String code, BigDecimal named, boolean whole) {
        BigDecimal original = number(section, id).orElse(null);
        if (original == null || named == null || named.signum() == 0) {
            return false;
        }
        int difference = named.compareTo(original);
        if (difference == 0 || difference > 0 || whole) {
            Term term = section.term(id).orElseThrow();
            if (difference != 0) {
                values.tell(Finding.warning(code, term.place(), term.text(), named.toPlainString()));
            }
        }
        return difference == 0;
    }

    private BigDecimal count(Section group) {
        return number(group, "count").orElseGet(() -> named(group));
    }

    private BigDecimal sum(Section group) {
        return number(group, "sum").orElseGet(() -> amounts(group));
    }

    private static BigDecimal named(Section group) {
        return BigDecimal.valueOf(group.sections("payment").size());
    }

    /** What its payments come to, or null where an amount is unknown. */
    private static BigDecimal amounts(Section group) {
        return sum(group.sections("payment").stream()
                .map(each -> number(each, "amount").orElse(null))
                .toList());
    }

    private static BigDecimal sum(List<BigDecimal> all) {
        return all.stream().anyMatch(Objects::isNull) ? null : all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Only looked at: it counts as taken where it proves something. */
    private static Optional<BigDecimal> number(Section section, String id) {
        return section.look(id).map(Term::text).flatMap(OriginalTotals::number);
    }

    private static Optional<BigDecimal> number(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
