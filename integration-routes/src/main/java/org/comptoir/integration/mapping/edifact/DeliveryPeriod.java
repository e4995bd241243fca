package org.comptoir.integration.mapping.edifact;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.comptoir.document.Period;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * From when (DTM 64) to when (DTM 63) goods may come; or both in one (DTM 2 in format 718). One end alone is a period without
 * the other: no day is made up that the sender did not wish (DTM 2).
 */
public final class DeliveryPeriod {
    private static final String EARLIEST = "64";
    private static final String LATEST = "63";
    private static final String REQUESTED = "2";
    /** Element 2379: two days, from and to. */
    private static final String FROM_TO = "718";

    private final EdifactReading reading;
    private LocalDate start;
    private LocalDate end;

    public DeliveryPeriod(EdifactReading reading) {
        this.reading = reading;
    }

    /** The period that the DTM right inside {@code group} say. @param others takes those that are no end of it */
    public static DeliveryPeriod of(Group group, EdifactReading reading, Consumer<Segment> others) {
        DeliveryPeriod period = new DeliveryPeriod(reading);
        group.segments("DTM").stream().filter(dtm -> !period.read(dtm)).forEach(others);
        return period;
    }

    /** Whether {@code dtm} is an end of the period; then it is read. The first one of each end counts. */
    public boolean read(Segment dtm) {
        switch (dtm.look(1, 1)) {
            case EARLIEST -> start = start == null ? reading.date(dtm) : start;
            case LATEST -> end = end == null ? reading.date(dtm) : end;
            case REQUESTED -> {
                return both(dtm);
            }
            default -> {
                return false;
            }
        }
        dtm.code(1, 1);
        return true;
    }

    private boolean both(Segment dtm) {
        boolean both = dtm.look(1, 3).equals(FROM_TO);
        if (both && period() == null) {
            dtm.code(1, 1);
            start = reading.day(dtm);
            end = reading.lastDate(dtm);
        }
        return both;
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
