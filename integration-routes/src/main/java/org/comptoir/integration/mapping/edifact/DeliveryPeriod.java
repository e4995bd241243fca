package org.comptoir.integration.mapping.edifact;

import java.time.LocalDate;
import org.comptoir.document.Period;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * From when (DTM 64) to when (DTM 63) goods may come. One of them alone is a period without the other end: no day is made
 * up that the sender did not wish (DTM 2).
 */
public final class DeliveryPeriod {
    private static final String EARLIEST = "64";
    private static final String LATEST = "63";

    private final EdifactReading reading;
    private LocalDate start;
    private LocalDate end;

    public DeliveryPeriod(EdifactReading reading) {
        this.reading = reading;
    }

    /** Whether {@code dtm} is an end of the period; then it is read. The first one of each end counts. */
    public boolean read(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case EARLIEST -> start = start == null ? reading.date(dtm) : start;
            case LATEST -> end = end == null ? reading.date(dtm) : end;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The period, or null where neither end is said. */
    public Period period() {
        return start == null && end == null ? null : new Period(start, end);
    }

    /** Writes DTM 64 and 63; nothing for null. */
    public static void write(Period period, Writing out) {
        if (period != null) {
            out.date(EARLIEST, period.start());
            out.date(LATEST, period.end());
        }
    }
}
