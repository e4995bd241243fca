package org.comptoir.integration.mapping.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.comptoir.document.Period;

/** Days that must follow each other. A day that is absent contradicts nothing. */
final class DateRules {
    /** The place of the event and that of the sender may lie on two sides of midnight. */
    private static final int ZONES = 1;

    /** Years between two days of a document from which on one of both is hardly meant. */
    private static final int FAR = 5;

    private final Report report;

    DateRules(Report report) {
        this.report = report;
    }

    /** What is asked for or promised lies on the day of the document or later. */
    void announced(LocalDate issued, LocalDate day, Record part) {
        follows("document.dates", issued, day, part);
    }

    /** {@code second} is not before {@code first}, nor years behind it; both days are quoted. */
    void follows(String code, LocalDate first, LocalDate second, Record part) {
        if (isBefore(second, first)) {
            later(code, first, second, part);
        } else {
            near(first, second, part);
        }
    }

    /** What a document speaks of lies within a few years of its own day: else one of both is mistyped. */
    void near(LocalDate issued, LocalDate day, Record part) {
        if (issued != null && day != null && Math.abs(ChronoUnit.YEARS.between(issued, day)) >= FAR) {
            report.at(day, part).warning("document.dates.far", issued, day);
        }
    }

    /** {@code second} is not before {@code first}; both days are quoted. */
    void later(String code, LocalDate first, LocalDate second, Record part) {
        if (isBefore(second, first)) {
            report.at(second, first, part).warning(code, first, second);
        }
    }

    /** A period, or null, ends on the day on which it begins, or later. */
    void period(Period period, Record part) {
        if (period != null) {
            later("document.dates.period", period.start(), period.end(), part);
        }
    }

    /** What a document reports has happened when it is written. */
    void reported(LocalDate issued, LocalDate day, Record part) {
        if (issued != null && isBefore(issued.plusDays(ZONES), day)) {
            report.at(day, part).warning("document.dates.future", issued, day);
        } else {
            near(issued, day, part);
        }
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
