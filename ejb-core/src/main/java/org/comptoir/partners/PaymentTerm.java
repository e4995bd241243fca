package org.comptoir.partners;

import java.time.LocalDate;
import java.time.YearMonth;

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
    /** At once. */
    IMMEDIATE {
        @Override
        public LocalDate due(LocalDate from) {
            return from;
        }
    };

    /** The due date counted from {@code from}. */
    public abstract LocalDate due(LocalDate from);
}
