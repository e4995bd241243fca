package org.comptoir.integration.mapping.edifact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates of DTM (element 2380) by their format qualifier (2379). A day alone reads over the time of day. */
public final class Dates {
    private static final DateTimeFormatter LONG = formatter("uuuuMMdd");
    /** How many digits at the start make the day, and in which form, for each qualifier. */
    private static final Map<String, Integer> LONG_FORMS =
            Map.of("102", 8, "203", 12, "204", 14, "303", 15, "304", 17, "718", 16, "719", 24, "711", 16, "713", 24);

    private static final Map<String, Integer> SHORT_FORMS = Map.of("101", 6, "201", 10, "202", 12, "301", 13);

    /** Two digits from here on are years of the twentieth century. */
    private static final int TURN = 70;

    private static final DateTimeFormatter HOUR = formatter("HHmm");
    /** Where the time of day begins. */
    private static final Map<String, Integer> CLOCK =
            Map.of("203", 8, "204", 8, "303", 8, "304", 8, "201", 6, "202", 6, "301", 6);

    private Dates() {}

    /**
     * The day that {@code value} begins with.
     *
     * @param format the qualifier, or null: then the length tells (6 or 8 digits, with or without a time)
     * @return empty when it is not a day of the calendar or the format is not known
     */
    public static Optional<LocalDate> parse(String value, String format) {
        String digits = value.strip().replace("-", "");
        try {
            return format == null ? byLength(digits) : byFormat(digits, format);
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> byLength(String digits) {
        return switch (digits.length()) {
            case 8, 12, 14 -> Optional.of(day(digits, 4, 0));
            case 6, 10 -> Optional.of(day(digits, 2, 2000));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> byFormat(String digits, String format) {
        if (LONG_FORMS.containsKey(format) && digits.length() >= 8) {
            return Optional.of(day(digits, 4, 0));
        }
        if (SHORT_FORMS.containsKey(format) && digits.length() >= 6) {
            return Optional.of(day(digits, 2, 2000));
        }
        return switch (format) {
            case "2" -> Optional.of(dayMonthYear(digits));
            case "4" ->
                Optional.of(day(digits.substring(4, 8) + digits.substring(2, 4) + digits.substring(0, 2), 4, 0));
            case "610" -> Optional.of(day(digits.substring(0, 6) + "01", 4, 0));
            case "616" -> Optional.of(monday(digits));
            default -> Optional.empty();
        };
    }

    /** @param year how many digits it has; century what is added to it */
    private static LocalDate day(String digits, int year, int century) {
        int written = number(digits, 0, year);
        boolean before = century > 0 && written >= TURN;
        return LocalDate.of(
                (before ? century - 100 : century) + written,
                number(digits, year, year + 2),
                number(digits, year + 2, year + 4));
    }

    /** How many digits a qualifier announces; empty for periods and zones, which are written in several ways. */
    static OptionalInt length(String format) {
        return switch (Objects.requireNonNullElse(format, "")) {
            case "101", "2" -> OptionalInt.of(6);
            case "102", "4" -> OptionalInt.of(8);
            case "201" -> OptionalInt.of(10);
            case "202", "203" -> OptionalInt.of(12);
            case "204" -> OptionalInt.of(14);
            default -> OptionalInt.empty();
        };
    }

    /** Digits only: a sign in front is none of a date. */
    private static int number(String digits, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                throw new NumberFormatException(digits);
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** DDMMYY. */
    private static LocalDate dayMonthYear(String digits) {
        return day(digits.substring(4, 6) + digits.substring(2, 4) + digits.substring(0, 2), 2, 2000);
    }

    /** CCYYWW: the Monday of that week. */
    private static LocalDate monday(String digits) {
        return LocalDate.of(Integer.parseInt(digits.substring(0, 4)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(digits.substring(4, 6)))
                .with(java.time.DayOfWeek.MONDAY);
    }

    /** The time of day behind the day, where the format (203, 204, 303, 304, 201, 202, 301) has one. */
    public static Optional<LocalTime> time(String value, String format) {
        Integer end = CLOCK.get(format);
        boolean has = end != null && value.length() >= end + 4;
        try {
            return has ? Optional.of(LocalTime.parse(value.substring(end, end + 4), HOUR)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Day and time as qualifier 203 writes them. */
    public static String write(LocalDate date, LocalTime time) {
        return write(date) + time.format(HOUR);
    }

    /** The day as qualifier 102 writes it. */
    public static String write(LocalDate date) {
        return date.format(LONG);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
