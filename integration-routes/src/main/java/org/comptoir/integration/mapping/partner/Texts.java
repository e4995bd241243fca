package org.comptoir.integration.mapping.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.mapping.layout.Plain;
import org.comptoir.kernel.finding.Finding;

/** Values out of a partner's texts; what cannot be read is null and a finding where it stood. */
final class Texts {
    private final Consumer<Finding> findings;

    Texts(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void tell(Finding finding) {
        findings.accept(finding);
    }

    /** The text, by the table of codes when there is one. */
    String text(Part.Value value) {
        Optional<String> code = value.spec().decoder().code(value.text());
        if (code.isEmpty()) {
            tell(Finding.warning("partner.code", value.place(), value.text()));
        }
        return code.orElse(value.text());
    }

    /** The value, of a simple type. */
    Object value(Class<?> type, Part.Value value) {
        if (type == LocalDate.class) {
            return date(value);
        }
        if (type == LocalTime.class) {
            return found(Plain.time(value.text()), "partner.time", value);
        }
        if (type == BigDecimal.class) {
            return number(value);
        }
        String text = text(value);
        if (type == String.class) {
            return text;
        }
        return type.isEnum() ? constant(type, text, value) : code(type, text, value);
    }

    /** Of a day with a time behind it the day counts. */
    private LocalDate date(Part.Value value) {
        Optional<LocalDate> day = value.spec().decoder().date(value.text());
        if (day.isPresent()) {
            Plain.timeBehind(value.text())
                    .ifPresent(time -> tell(Finding.information("layout.date.time", value.place(), time)));
        }
        return found(day, "partner.date", value);
    }

    /** A number may stand behind a code too, as a rate of VAT often does. */
    private BigDecimal number(Part.Value value) {
        boolean coded = value.spec().decoder().kind().equals("Mapping");
        Optional<BigDecimal> number =
                coded ? Plain.number(text(value)) : value.spec().decoder().number(value.text());
        return found(number, "edifact.number", value);
    }

    private Object code(Class<?> type, String text, Part.Value value) {
        if (type == Currency.class) {
            return found(currency(text), "edifact.currency", value);
        }
        return type == Integer.class
                ? found(Plain.number(text).flatMap(Texts::whole), "edifact.number", value)
                : truth(text, value);
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Boolean truth(String text, Part.Value value) {
        boolean known = text.equals("true") || text.equals("false");
        if (!known) {
            tell(Finding.error("partner.value", value.place(), text, "true, false"));
        }
        return text.equals("true");
    }

    private Object constant(Class<?> type, String text, Part.Value value) {
        Optional<?> constant = Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(text))
                .findFirst();
        if (constant.isEmpty()) {
            tell(Finding.error("partner.value", value.place(), text, Arrays.toString(type.getEnumConstants())));
        }
        return constant.orElse(null);
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code)).filter(c -> c.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <T> T found(Optional<T> found, String code, Part.Value value) {
        if (found.isEmpty()) {
            tell(Finding.error(code, value.place(), value.text()));
        }
        return found.orElse(null);
    }
}
