package org.comptoir.integration.mapping.edifact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;

/** Days that stand side by side as earliest and latest: the documents keep one of them at most, so they are compared here. */
public final class Windows {
    /** Element 2005, the last day by the first: latest delivery, ship not later than, end of the report. */
    private static final Map<String, String> FIRST_OF = Map.of("63", "64", "38", "37", "91", "90");

    private Windows() {}

    /** Tells a window among {@code segments}, which belong to one document or one line, that ends before it begins. */
    public static void check(Collection<Segment> segments, Reading reading) {
        for (Segment last : segments) {
            String first = last.tag().equals("DTM") ? FIRST_OF.get(last.look(1)) : null;
            if (first != null) {
                segments.stream()
                        .filter(s -> s.tag().equals("DTM") && s.look(1).equals(first))
                        .forEach(s -> compare(s, last, reading));
            }
        }
    }

    private static void compare(Segment first, Segment last, Reading reading) {
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> to = day(last);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reading.warning(
                    "document.dates.period",
                    last.place(1, 2),
                    from.get().toString(),
                    to.get().toString());
        }
    }

    private static Optional<LocalDate> day(Segment dtm) {
        String format = dtm.look(1, 3);
        return Dates.parse(dtm.look(1, 2), format.isEmpty() ? null : format);
    }
}
