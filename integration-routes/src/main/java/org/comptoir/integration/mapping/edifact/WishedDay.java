package org.comptoir.integration.mapping.edifact;

import java.time.LocalDate;
import org.comptoir.integration.syntax.edi.Segment;

/** When an order or a line of it shall be delivered: the day that is wished (DTM 2), else the first of the days that bound it. */
public final class WishedDay {
    private final EdifactReading reading;
    private Segment requested;
    private Segment bound;

    public WishedDay(EdifactReading reading) {
        this.reading = reading;
    }

    /** A DTM of the message; the first of its kind counts, the others are told as left over. */
    public void read(Segment dtm) {
        switch (dtm.look(1, 1)) {
            case "2" -> requested = requested == null ? dtm : requested;
            case "10", "63", "64", "69", "76", "200" -> bound = bound == null ? dtm : bound;
            default -> {
                // told as left over
            }
        }
    }

    /** After the last DTM: the day, or null where the message names none; that it only bounds the wished one is told as left over. */
    public LocalDate day() {
        if (requested != null) {
            requested.code(1, 1);
        }
        Segment dtm = requested == null ? bound : requested;
        return dtm == null ? null : reading.date(dtm);
    }
}
