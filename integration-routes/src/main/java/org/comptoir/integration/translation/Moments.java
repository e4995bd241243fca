package org.comptoir.integration.translation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.comptoir.integration.mapping.edifact.Dates;

/** When an interchange was made: {@code yyMMdd} or {@code yyyyMMdd}, and {@code HHmm} (UNB S004, ISA09 and ISA10). */
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    /** The length of {@code yyMMddHHmm}. */
    private static final int DAY_AND_TIME = 10;

    private Moments() {}

    /** Whether what is said is no moment; who says nothing says nothing wrong. */
    static boolean isWrong(String date, String time) {
        boolean noDay = !date.isEmpty()
                && Dates.parse(date, date.length() == 6 ? "101" : "102").isEmpty();
        return noDay || !time.isEmpty() && !isTime(time);
    }

    /** The day that {@code prepared} (date and time of day as written) begins with; null when it is none. */
    static LocalDate day(String prepared) {
        boolean century = prepared.length() > DAY_AND_TIME;
        String day = prepared.substring(0, Math.min(century ? 8 : 6, prepared.length()));
        return Dates.parse(day, century ? "102" : "101").orElse(null);
    }

    private static boolean isTime(String time) {
        try {
            LocalTime.parse(time, TIME);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
