package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;

/** First and last day of what is delivered or invoiced (BG-14 and BG-26 of EN 16931); one of them may be null. */
public record Period(LocalDate start, LocalDate end) implements Serializable {
    /** The day that is said, else the first of a period, else its last; null for none. @param period or null */
    static LocalDate day(LocalDate said, Period period) {
        if (said != null || period == null) {
            return said;
        }
        return period.start == null ? period.end : period.start;
    }
}
