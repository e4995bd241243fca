package org.comptoir.integration.mapping.partner;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers and days as people write them into tables. */
public final class Plain {
    private static final List<DateTimeFormatter> DAYS =
            List.of(formatter("uuuu-MM-dd"), formatter("uuuuMMdd"), formatter("dd/MM/uuuu"), formatter("dd.MM.uuuu"));

    private Plain() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Digits with at most one point or comma; spaces between thousands are read over. */
    public static Optional<BigDecimal> number(String text) {
        String clean = text.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        return clean.matches("-?\\d{1,18}(\\.\\d{0,20})?") ? Optional.of(new BigDecimal(clean)) : Optional.empty();
    }

    /** 2026-11-23, 20261123, 23/11/2026, 23.11.2026. */
    public static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException e) {
                // the next form
            }
        }
        return Optional.empty();
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
