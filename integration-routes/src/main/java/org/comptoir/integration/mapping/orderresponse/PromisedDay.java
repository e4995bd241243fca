package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.Set;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Segment;

/** When the supplier delivers what is answered: the first DTM that says a day counts, the others are told as left over. */
final class PromisedDay {
    /** Element 2005: requested, estimated, scheduled, promised … A response repeats what it agrees to. */
    private static final Set<String> QUALIFIERS = Set.of("2", "10", "17", "67", "69", "76", "191");

    private final EdifactReading reading;
    private LocalDate day;

    PromisedDay(EdifactReading reading) {
        this.reading = reading;
    }

    /** A DTM of the head or of a line that is no end of a period. */
    void read(Segment dtm) {
        if (day == null && QUALIFIERS.contains(dtm.code(1, 1))) {
            day = reading.date(dtm);
        }
    }

    /** After the last DTM: the day, or null where none is said. */
    LocalDate day() {
        return day;
    }
}
