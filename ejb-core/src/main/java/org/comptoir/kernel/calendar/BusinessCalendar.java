package org.comptoir.kernel.calendar;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Business days and hours of a country, in a time zone (VAL-04, SET-02). A business hour is any hour of a business
 * day: 48 business hours are two full business days. A day that a change to or from summer time makes shorter or
 * longer has 23 or 25 of them. Countries without a calendar here have Saturdays, Sundays and the euro's bank holidays.
 */
public final class BusinessCalendar {
    private static final Map<String, HolidayCalendarId> BY_COUNTRY = Map.of(
            "FR",
            HolidayCalendarIds.FRPA,
            "DE",
            HolidayCalendarIds.DEFR,
            "GB",
            HolidayCalendarIds.GBLO,
            "CH",
            HolidayCalendarIds.CHZU);

    private final HolidayCalendar holidays;
    private final ZoneId zone;

    private BusinessCalendar(HolidayCalendar holidays, ZoneId zone) {
        this.holidays = holidays;
        this.zone = zone;
    }

    /** The calendar of a country. @param country ISO 3166-1 alpha-2 */
    public static BusinessCalendar of(String country, ZoneId zone) {
        HolidayCalendarId id = BY_COUNTRY.getOrDefault(country, HolidayCalendarIds.EUTA);
        return new BusinessCalendar(ReferenceData.standard().getValue(id), zone);
    }

    /** Whether {@code day} is neither at the weekend nor a public holiday. */
    public boolean isBusinessDay(LocalDate day) {
        return holidays.isBusinessDay(day);
    }

    /** The instant when {@code hours} business hours have passed since {@code from}. */
    public Instant afterHours(Instant from, int hours) {
        ZonedDateTime moment = from.atZone(zone);
        if (!isBusinessDay(moment.toLocalDate())) {
            moment = nextBusinessMorning(moment);
        }
        Duration left = Duration.ofHours(hours);
        while (left.compareTo(untilMidnight(moment)) > 0) {
            left = left.minus(untilMidnight(moment));
            moment = nextBusinessMorning(moment);
        }
        return moment.toInstant().plus(left);
    }

    /** The day that is {@code days} business days after {@code from}. */
    public LocalDate afterDays(LocalDate from, int days) {
        return holidays.shift(from, days);
    }

    private Duration untilMidnight(ZonedDateTime moment) {
        return Duration.between(moment, moment.toLocalDate().plusDays(1).atStartOfDay(zone));
    }

    private ZonedDateTime nextBusinessMorning(ZonedDateTime moment) {
        return holidays.next(moment.toLocalDate()).atStartOfDay(zone);
    }
}
