package org.comptoir.integration.mapping.iso20022;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;

/** Whether a number and a sum that a message announces are those of what it holds. */
public final class Totals {
    private Totals() {}

    /**
     * Compares what stands in the terms {@code count} and {@code sum} with what was met.
     *
     * @param sum null where the amounts cannot be added
     */
    public static void check(Section announced, int count, BigDecimal sum, Severity severity, BankValues values) {
        BigDecimal number = values.number(announced, "count");
        if (number != null && number.compareTo(BigDecimal.valueOf(count)) != 0) {
            tell(announced, "count", "iso20022.count", Integer.toString(count), severity, values);
        }
        BigDecimal total = values.number(announced, "sum");
        if (total != null && sum != null && total.compareTo(sum) != 0) {
            tell(announced, "sum", "iso20022.sum", sum.toPlainString(), severity, values);
        }
    }

    private static void tell(
            Section section, String id, String code, String met, Severity severity, BankValues values) {
        String written = BankValues.shown(section.text(id));
        values.tell(new Finding(severity, code, section.term(id).orElseThrow().place(), List.of(written, met)));
    }
}
