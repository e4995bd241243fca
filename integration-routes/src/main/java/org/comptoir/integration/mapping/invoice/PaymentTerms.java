package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.integration.syntax.edi.Segment;

/** Terms of payment that give no day but a time from the invoice on: PAT 1 or 3 with C112, for example {@code 5:3:D:30}. */
final class PaymentTerms {
    private static final Set<String> BASIC = Set.of("1", "3");
    /** Element 2475: from the date of the invoice. */
    private static final Set<String> FROM_INVOICE = Set.of("", "5");
    /** Element 2009: on, or after, the day that it refers to. */
    private static final Set<String> AFTER = Set.of("", "1", "3");

    private PaymentTerms() {}

    /** The day of payment, its parts taken; null where the terms refer to something else or give no time. */
    static LocalDate due(Segment pat, LocalDate issued) {
        boolean known = issued != null
                && BASIC.contains(pat.look(1))
                && FROM_INVOICE.contains(pat.look(3))
                && AFTER.contains(pat.look(3, 2))
                && pat.look(3, 4).matches("\\d{1,3}");
        LocalDate due = known ? after(issued, pat.look(3, 3), Integer.parseInt(pat.look(3, 4))) : null;
        if (due != null) {
            IntStream.rangeClosed(1, 4).forEach(i -> pat.text(3, i));
        }
        return due;
    }

    /** Element 2151: days, weeks, months; null for working days, which need the sender's calendar. */
    private static LocalDate after(LocalDate issued, String unit, int count) {
        return switch (unit) {
            case "D", "CD" -> issued.plusDays(count);
            case "W" -> issued.plusWeeks(count);
            case "M" -> issued.plusMonths(count);
            default -> null;
        };
    }
}
