package org.comptoir.integration.translation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.comptoir.integration.mapping.edifact.Dates;

/** When an interchange was made: {@code yyMMdd} or {@code yyyyMMdd}, and {@code HHmm} (UNB S004, ISA09 and ISA10). */
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private Moments() {}

    /** Whether what is said is no moment; who says nothing says nothing wrong. */
    static boolean isWrong(String date, String time) {
        boolean noDay = !date.isEmpty()
                && Dates.parse(date, date.length() == 6 ? "101" : "102").isEmpty();
        return noDay || !time.isEmpty() && !isTime(time);
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
