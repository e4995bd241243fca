package org.comptoir.integration.mapping.edifact;

import java.time.LocalDate;
import org.comptoir.integration.syntax.edi.Segment;

/** When a whole order shall be delivered: the day that is wished (DTM 2), else the first of the days that bound it. */
public final class WishedDay {
    private final EdifactReading reading;
    private LocalDate day;

    public WishedDay(EdifactReading reading) {
        this.reading = reading;
    }

    /** A DTM of the message. */
    public void read(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "2" -> day = reading.date(dtm);
            case "10", "63", "64", "69", "76", "200" -> day = day == null ? reading.date(dtm) : day;
            default -> {
                // told as left over
            }
        }
    }

    /** The day, or null where the message names none. */
    public LocalDate day() {
        return day;
    }
}
