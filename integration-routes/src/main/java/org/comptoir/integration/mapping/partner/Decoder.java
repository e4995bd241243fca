package org.comptoir.integration.mapping.partner;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.integration.mapping.layout.Plain;

/**
 * How a value's text is understood, as data: dates in a declared form, numbers with a declared decimal mark or implied
 * decimals, codes by a table.
 *
 * @param kind {@code Date}, {@code Decimal}, {@code Mapping}, or empty
 * @param parameters {@code format}; {@code decimal}, {@code implied}; or the partner's codes with ours
 */
record Decoder(String kind, Map<String, String> parameters) {
    static final Decoder NONE = new Decoder("", Map.of());

    Decoder {
        parameters = Map.copyOf(parameters);
    }

    /** Whether kind and parameters make sense. */
    boolean isValid() {
        return switch (kind) {
            case "" -> parameters.isEmpty();
            case "Mapping" -> !parameters.isEmpty();
            case "Date" -> parameters.keySet().equals(java.util.Set.of("format")) && isPattern();
            case "Decimal" -> isDecimal();
            default -> false;
        };
    }

    private boolean isDecimal() {
        return java.util.Set.of("decimal", "implied").containsAll(parameters.keySet())
                && parameters.getOrDefault("decimal", ".").matches("[.,]")
                && parameters.getOrDefault("implied", "0").matches("[0-9]");
    }

    private boolean isPattern() {
        String format = parameters.get("format");
        return format.matches("[yMd./ -]{4,12}")
                && format.contains("y")
                && format.contains("M")
                && format.contains("d");
    }

    /** Our code for the partner's; empty when the table lacks it. */
    Optional<String> code(String text) {
        return kind.equals("Mapping") ? Optional.ofNullable(parameters.get(text)) : Optional.of(text);
    }

    Optional<LocalDate> date(String text) {
        if (!kind.equals("Date")) {
            return Plain.date(text);
        }
        String pattern = parameters.get("format").replace('y', 'u');
        try {
            return Optional.of(LocalDate.parse(
                    text, DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** With a declared mark the other one may only part thousands. */
    Optional<BigDecimal> number(String text) {
        if (!kind.equals("Decimal")) {
            return Plain.number(text);
        }
        String mark = parameters.getOrDefault("decimal", ".");
        String thousands = mark.equals(".") ? "," : ".";
        String clean = text.matches("[-+]?\\d{1,3}(\\" + thousands + "\\d{3})+(\\D\\d*)?")
                ? text.replace(thousands, "")
                : text;
        return clean.contains(thousands)
                ? Optional.empty()
                : Plain.number(clean).map(n -> n.movePointLeft(implied(clean, mark)));
    }

    private int implied(String text, String mark) {
        return text.contains(mark) ? 0 : Integer.parseInt(parameters.getOrDefault("implied", "0"));
    }
}
