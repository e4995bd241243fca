package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.Set;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * When the supplier delivers what is answered: the first DTM that says so, else the first that says another day; the others are told
 * as left over, and so is what kind the other day is.
 */
final class PromisedDay {
    /** Element 2005: estimated, current schedule, promised, expected arrival. */
    private static final Set<String> PROMISED = Set.of("17", "67", "69", "191");
    /** Element 2005: requested, shipment, scheduled for delivery after: a response repeats what it agrees to. */
    private static final Set<String> OTHER = Set.of("2", "10", "76");

    private final EdifactReading reading;
    private Segment promised;
    private Segment other;

    PromisedDay(EdifactReading reading) {
        this.reading = reading;
    }

    /** A DTM of the head or of a line that is no end of a period. */
    void read(Segment dtm) {
        String kind = dtm.look(1, 1);
        if (promised == null && PROMISED.contains(kind)) {
            promised = dtm;
        } else if (other == null && OTHER.contains(kind)) {
            other = dtm;
        }
    }

    /** After the last DTM: the day, or null where none is said. */
    LocalDate day() {
        if (promised != null) {
            promised.code(1, 1);
            return reading.date(promised);
        }
        return other == null ? null : reading.date(other);
    }
}
