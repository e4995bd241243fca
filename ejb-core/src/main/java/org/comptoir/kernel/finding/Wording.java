package org.comptoir.kernel.finding;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the pattern of a sentence. Beside {@code {0}}, an argument as it stands, a pattern may say what an argument is,
 * and it is then told as the reader tells such things:
 *
 * <ul>
 *   <li>{@code {0:number}}: a number, an amount or a quantity: {@code 1 234,50 EUR} for {@code 1234.50 EUR};
 *   <li>{@code {0:day}}: {@code 23/11/2026} for {@code 2026-11-23};
 *   <li>{@code {0:kind}}, {@code {0:decision}}, {@code {0:order}}, {@code {0:payout}}: the word for what a file looks like, for a
 *       decision, for the state of an order or of a payout;
 *   <li>{@code {0:segment}}, {@code {0:element}}, {@code {0:document}}: with its name behind it: {@code QTY (quantity)}, {@code
 *       6060 (quantity)}, {@code 220 (order)}.
 * </ul>
 *
 * What is not of the kind that the pattern says stands there as it is. In French the signs that stand apart from their
 * word get a space that does not break the line; a bundle is written with plain ones.
 */
final class Wording {
    /** The bundle with the names of segments and data elements. */
    static final String NAMES = "org.comptoir.words.edi";

    private static final String STATES = "org.comptoir.words.status";

    private static final Pattern TYPED = Pattern.compile("\\{(\\d+):([a-z]+)}");
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,35}(?:\\.\\d{1,35})?)((?: .*)?)");

    private static final Pattern BEFORE_COLON = Pattern.compile(" (?=[:»])|(?<=«) ");
    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[;!?%])");

    private final String syntax;
    private final Locale locale;

    /** @param code of the finding: its first word is the syntax whose names are told */
    Wording(String code, Locale locale) {
        this.syntax = code.substring(0, Math.max(0, code.indexOf('.')));
        this.locale = locale;
    }

    /** The sentence. */
    String fill(String pattern, List<String> arguments) {
        List<Object> told = new ArrayList<>(arguments);
        String plain = TYPED.matcher(spaced(pattern)).replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            told.add(index < arguments.size() ? told(found.group(2), arguments.get(index)) : "");
            return "{" + (told.size() - 1) + "}";
        });
        return new MessageFormat(plain, locale).format(told.toArray());
    }

    /** The spaces of French printing; what is quoted comes later, and keeps its own. */
    private String spaced(String pattern) {
        return locale.getLanguage().equals("fr")
                ? BEFORE_SIGN
                        .matcher(BEFORE_COLON.matcher(pattern).replaceAll("\u00a0"))
                        .replaceAll("\u202f")
                : pattern;
    }

    private String told(String kind, String argument) {
        return switch (kind) {
            case "number" -> number(argument);
            case "day" -> day(argument);
            case "kind", "decision" ->
                word(Finding.BUNDLE, kind + "." + argument).orElse(argument);
            case "order", "payout" -> word(STATES, kind + "." + argument).orElse(argument);
            case "segment", "element", "document" -> named(kind, argument);
            default -> throw new IllegalArgumentException("no kind of argument: " + kind);
        };
    }

    private String number(String argument) {
        Matcher number = NUMBER.matcher(argument);
        if (!number.matches()) {
            return argument;
        }
        BigDecimal value = new BigDecimal(number.group(1));
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value) + number.group(2);
    }

    private String day(String argument) {
        String pattern = "fr".equals(locale.getLanguage()) ? "dd/MM/yyyy" : "d MMMM yyyy";
        try {
            return LocalDate.parse(argument).format(DateTimeFormatter.ofPattern(pattern, locale));
        } catch (DateTimeException e) {
            return argument;
        }
    }

    /** The tag or number with its name; alone where no name is known. */
    private String named(String kind, String argument) {
        return word(NAMES, syntax + "." + kind + "." + argument)
                .map(name -> argument + " (" + name + ")")
                .orElse(argument);
    }

    private Optional<String> word(String bundle, String key) {
        ResourceBundle words = ResourceBundle.getBundle(bundle, locale);
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }
}
