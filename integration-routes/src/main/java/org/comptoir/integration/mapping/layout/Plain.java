package org.comptoir.integration.mapping.layout;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, days and times as people write them into tables. */
public final class Plain {
    private static final List<DateTimeFormatter> DAYS = List.of(
            formatter("uuuu-M-d"),
            formatter("uuuuMMdd"),
            formatter("d/M/uuuu"),
            formatter("d.M.uuuu"),
            formatter("d-M-uuuu"),
            formatter("uuuu/M/d"));
    private static final Pattern WITH_TIME =
            Pattern.compile("(\\S{8,10})[T ]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern POINT_LAST = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d*|-?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern COMMA_LAST = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d*|-?\\d{1,3}(\\.\\d{3}){2,}");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{0,20})?");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("[\\s\\u00A0\\u202F]|(?<=\\d)['’](?=\\d{3})");
    private static final Pattern MINUS_BEHIND = Pattern.compile("[\\d.,]+-");

    private Plain() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Digits with a decimal point or comma. Between thousands blanks and apostrophes are read over, and the other sign
     * where it can be nothing else: 1.234,50 and 1,234.50. A minus may stand behind, as in SAP's files.
     */
    public static Optional<BigDecimal> number(String text) {
        String signed = plain(text);
        String point = POINT_LAST.matcher(signed).matches()
                ? signed.replace(",", "")
                : COMMA_LAST.matcher(signed).matches() ? signed.replace(".", "") : signed;
        String plain = point.replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Without blanks and apostrophes between thousands, a minus before it. */
    static String plain(String text) {
        String clean = BETWEEN_THOUSANDS.matcher(text).replaceAll("");
        return MINUS_BEHIND.matcher(clean).matches() ? "-" + clean.substring(0, clean.length() - 1) : clean;
    }

    /** 2026-11-23, 20261123, 23/11/2026, 23.11.2026, 23-11-2026, 2026/11/23; a time behind it is read over. */
    public static Optional<LocalDate> date(String text) {
        Matcher both = WITH_TIME.matcher(text);
        String day = both.matches() ? both.group(1) : text;
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(day, form));
            } catch (DateTimeException e) {
                // the next form
            }
        }
        return Optional.empty();
    }

    /** The time of day behind a day, which the day alone does not tell; midnight is none. */
    public static Optional<String> timeBehind(String text) {
        Matcher both = WITH_TIME.matcher(text);
        return both.matches() && !both.group(2).matches("[0:.,]+") ? Optional.of(both.group(2)) : Optional.empty();
    }

    /** 9:05, 09:05:30, 0905. */
    public static Optional<LocalTime> time(String text) {
        if (!text.matches("\\d{1,2}:\\d{2}(:\\d{2})?|\\d{4}")) {
            return Optional.empty();
        }
        String four = text.length() == 4 && !text.contains(":") ? text.substring(0, 2) + ":" + text.substring(2) : text;
        try {
            return Optional.of(LocalTime.parse(four.indexOf(':') == 1 ? "0" + four : four));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
