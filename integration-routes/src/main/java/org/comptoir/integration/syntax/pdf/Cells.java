package org.comptoir.integration.syntax.pdf;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Values as the reader of a language writes them. */
record Cells(Locale locale) {
    List<String> texts(List<Object> values) {
        return values.stream().map(this::text).toList();
    }

    String text(Object value) {
        if (value instanceof BigDecimal amount) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(2);
            return format.format(amount);
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("fr".equals(locale.getLanguage()) ? "dd/MM/yyyy" : "d MMM yyyy", locale)
                    .format(day);
        }
        return value == null ? "" : value.toString();
    }
}
