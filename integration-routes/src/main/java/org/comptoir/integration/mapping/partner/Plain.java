package org.comptoir.integration.mapping.partner;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
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
}
