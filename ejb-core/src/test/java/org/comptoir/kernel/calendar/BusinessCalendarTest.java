package org.comptoir.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VAL-04")
class BusinessCalendarTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final BusinessCalendar france = BusinessCalendar.of("FR", PARIS);

    @Test
    @DisplayName("VAL-04: 48 business hours from a Tuesday afternoon end on Thursday at the same time")
    void withinTheWeek() {
        assertThat(france.afterHours(paris("2026-11-24T15:30"), 48)).isEqualTo(paris("2026-11-26T15:30"));
    }

    @Test
    @DisplayName("VAL-04: Saturday and Sunday do not count")
    void overTheWeekend() {
        assertThat(france.afterHours(paris("2026-11-26T15:30"), 48)).isEqualTo(paris("2026-11-30T15:30"));
        assertThat(france.afterHours(paris("2026-11-28T10:00"), 48)).isEqualTo(paris("2026-12-02T00:00"));
    }

    @Test
    @DisplayName("VAL-04: French public holidays do not count: 14 July, Easter Monday, Ascension Day")
    void overHolidays() {
        assertThat(france.isBusinessDay(LocalDate.of(2026, 7, 14))).isFalse();
        assertThat(france.isBusinessDay(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(france.isBusinessDay(LocalDate.of(2026, 5, 14))).isFalse();
        assertThat(france.afterHours(paris("2026-07-13T09:00"), 48)).isEqualTo(paris("2026-07-16T09:00"));
    }

    @Test
    @DisplayName("VAL-04: the night of the change to winter time makes no hour be lost or won on business days")
    void overTheChangeOfTime() {
        assertThat(france.afterHours(paris("2026-10-23T12:00"), 48)).isEqualTo(paris("2026-10-27T12:00"));
    }

    @Test
    @Tag("SET-02")
    @DisplayName("SET-02: 10 business days after 21 December 2026 pass over Christmas and New Year")
    void tenBusinessDays() {
        assertThat(france.afterDays(LocalDate.of(2026, 12, 21), 10)).isEqualTo(LocalDate.of(2027, 1, 6));
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
