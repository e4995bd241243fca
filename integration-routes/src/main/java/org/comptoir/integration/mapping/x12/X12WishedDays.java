package org.comptoir.integration.mapping.x12;

import java.time.LocalDate;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.edi.LeftOvers;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;

/** When the goods of an order or of one of its lines come: DTM by element 374. */
public final class X12WishedDays {
    private final Reading reading;
    private final X12DayKinds kinds;
    private final X12Values values;
    private LocalDate delivery;
    private LocalDate other;
    private Segment ofOther;
    private LocalDate start;
    private LocalDate end;

    X12WishedDays(Reading reading, X12DayKinds kinds) {
        this(reading, kinds, null);
    }

    /** @param said the day of delivery that another segment says already, or null */
    X12WishedDays(Reading reading, X12DayKinds kinds, LocalDate said) {
        this.reading = reading;
        this.kinds = kinds;
        this.delivery = said;
        this.values = new X12Values(reading);
    }

    /** One DTM; that a day is another than one of delivery is told as left over, if it is taken for want of one. The first of each kind counts; a further one, and any that is of no kind, is told as left over. */
    public void add(Segment dtm) {
        String code = dtm.look(1);
        if (!kinds.isOther(code)) {
            dtm.code(1);
        }
        if (kinds.isDay(code) && delivery != null) {
            repeated(dtm);
        } else if (kinds.isDelivery(code)) {
            delivery(dtm);
        } else if (kinds.isOther(code)) {
            other(dtm);
        } else if (kinds.isStart(code)) {
            start = start == null ? values.dtm(dtm) : start;
        } else if (kinds.isEnd(code)) {
            end = end == null ? values.dtm(dtm) : end;
        }
    }

    /** What says the day of delivery once more is taken, any other day is not. */
    private void repeated(Segment dtm) {
        if (dtm.look(2).equals(X12Values.write(delivery))) {
            values.dtm(dtm);
        }
    }

    /** The day of delivery counts before any other day, which is told then. */
    private void delivery(Segment dtm) {
        delivery = values.dtm(dtm);
        if (other != null && delivery != null && !other.equals(delivery)) {
            ofOther.code(1);
            reading.tell(LeftOvers.whole(ofOther, reading));
        }
    }

    private void other(Segment dtm) {
        if (other == null) {
            other = values.dtm(dtm);
            ofOther = dtm;
        }
    }

    /** From which day to which, or null; one of both may be null. */
    public Period period() {
        return start == null && end == null ? null : new Period(start, end);
    }

    /** The day of delivery, else another day on which goods come; null where none is said, be there a period or not. */
    public LocalDate day() {
        return delivery == null ? other : delivery;
    }

    /** DTM for a day and a period; nothing for null. */
    static void write(LocalDate day, Period period, X12DayKinds kinds, X12Writing out) {
        out.date(kinds.written(), day);
        out.date("064", period == null ? null : period.start());
        out.date("063", period == null ? null : period.end());
    }
}
