package org.comptoir.integration.mapping.x12;

import java.time.LocalDate;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.edi.LeftOvers;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;

/** When the goods of an order or of one of its lines may come: DTM by element 374. */
public final class X12WishedDays {
    private final Reading reading;
    private final X12Values values;
    private LocalDate delivery;
    private LocalDate other;
    private Segment ofOther;
    private LocalDate start;
    private LocalDate end;

    public X12WishedDays(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
    }

    /**
     * One DTM: 002 a day of delivery; 064, 071 and 037 not before, 063, 074 and 038 not after; 010 a day of shipment, 106 and
     * 108 any other by which it is wanted. The first of each counts; a further one, and any other, is told as left over.
     */
    public void add(Segment dtm) {
        switch (dtm.code(1)) {
            case "002" -> delivery(dtm);
            case "010", "106", "108" -> other(dtm);
            case "064", "071", "037" -> start = start == null ? values.dtm(dtm) : start;
            case "063", "074", "038" -> end = end == null ? values.dtm(dtm) : end;
            default -> {
                // told as left over
            }
        }
    }

    /** The day of delivery counts before any other day, which is told then. */
    private void delivery(Segment dtm) {
        if (delivery != null) {
            return;
        }
        delivery = values.dtm(dtm);
        if (other != null && delivery != null && !other.equals(delivery)) {
            reading.tell(LeftOvers.whole(ofOther, reading));
        }
    }

    private void other(Segment dtm) {
        if (other == null && delivery == null) {
            other = values.dtm(dtm);
            ofOther = dtm;
        }
    }

    /** From which day to which, or null; one of both may be null. */
    public Period period() {
        return start == null && end == null ? null : new Period(start, end);
    }

    /** The day of delivery, else another day by which it is wanted; null where none is said, be there a period or not. */
    public LocalDate wished() {
        return delivery == null ? other : delivery;
    }

    /** DTM for a wished day and a period; nothing for null. */
    public static void write(LocalDate wished, Period period, X12Writing out) {
        out.date("002", wished);
        out.date("064", period == null ? null : period.start());
        out.date("063", period == null ? null : period.end());
    }
}
