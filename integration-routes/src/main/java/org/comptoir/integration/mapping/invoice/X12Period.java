package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Segment;

/** What an invoice or a line is for (BG-14, BG-26): DTM with the first and last day of the invoiced period, or of the service. */
final class X12Period {
    private static final Set<String> STARTS = Set.of("186", "150");
    private static final Set<String> ENDS = Set.of("187", "151");

    private X12Period() {}

    /** The period that {@code days} (DTM) tell, or null. */
    static Period of(Collection<Segment> days, X12Values values) {
        LocalDate start = day(days, STARTS, values);
        LocalDate end = day(days, ENDS, values);
        return start == null && end == null ? null : new Period(start, end);
    }

    private static LocalDate day(Collection<Segment> days, Set<String> qualifiers, X12Values values) {
        return days.stream()
                .filter(dtm -> qualifiers.contains(dtm.code(1)))
                .findFirst()
                .map(values::dtm)
                .orElse(null);
    }

    /** Writes DTM; nothing for null. */
    static void write(Period period, X12Writing out) {
        if (period != null) {
            out.date("186", period.start());
            out.date("187", period.end());
        }
    }
}
