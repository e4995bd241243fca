package org.comptoir.partners;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.comptoir.kernel.calendar.BusinessCalendar;

/** When the supplier is paid (SET-02). */
public enum PaymentTerm {
    /** 30 days after the document, then the end of that month: 4 December is due on 31 January. */
    THIRTY_DAYS_END_OF_MONTH {
        @Override
        public LocalDate due(LocalDate from) {
            return YearMonth.from(from.plusDays(30)).atEndOfMonth();
        }
    },
    /** 30 days after the document. */
    THIRTY_DAYS {
        @Override
        public LocalDate due(LocalDate from) {
            return from.plusDays(30);
        }
    },
    /** Ten business days after the order, whenever the document comes. */
    TEN_BUSINESS_DAYS_AFTER_ORDER {
        @Override
        public LocalDate due(LocalDate from) {
            return BusinessCalendar.of("FR", ZoneOffset.UTC).afterDays(from, 10);
        }

        @Override
        public boolean countsFromOrder() {
            return true;
        }
    },
    /** At once. */
    IMMEDIATE {
        @Override
        public LocalDate due(LocalDate from) {
            return from;
        }
    };

    /** The due date counted from {@code from}. */
    public abstract LocalDate due(LocalDate from);

    /** Whether it counts from the day of the order, not from the day on which the document came. */
    public boolean countsFromOrder() {
        return false;
    }
}
