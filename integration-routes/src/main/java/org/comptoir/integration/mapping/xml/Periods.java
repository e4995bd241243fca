package org.comptoir.integration.mapping.xml;

import java.time.LocalDate;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Periods where the canonical document has one day: that their end was not taken is told once, however many lines have one. */
final class Periods {
    private Place place;
    private LocalDate from;
    private LocalDate until;
    private int count;

    void note(Place end, LocalDate first, LocalDate last) {
        if (count++ == 0) {
            place = end;
            from = first;
            until = last;
        }
    }

    void tell(Values values) {
        if (count > 0) {
            String code = count == 1 ? "xml.period" : "xml.period.many";
            values.tell(Finding.information(code, place, from.toString(), until.toString(), Integer.toString(count)));
        }
    }
}
