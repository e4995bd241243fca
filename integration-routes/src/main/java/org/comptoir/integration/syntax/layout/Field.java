package org.comptoir.integration.syntax.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a record.
 *
 * @param name the column's name
 * @param paths where its value lives below the record in the canonical document; {@code .} the record itself; several
 *     when one column says the same of several values. {@code @unit} and {@code @currency} hold for the whole record or
 *     document, {@code @role} says which party a row is
 * @param type what the canonical document has there: {@code String}, {@code LocalDate}, {@code Money} …
 * @param width characters in a fixed-length file
 * @param rules {@code must}, {@code positive}, {@code zero} (or more), {@code unique}, {@code iban}, {@code currency},
 *     {@code after:column}, {@code default:value}, {@code in:unit} of a quantity that names none
 */
public record Field(String name, List<String> paths, Class<?> type, int width, Set<String> rules, String meaning) {
    public static final String UNIT = "@unit";
    public static final String CURRENCY = "@currency";
    public static final String ROLE = "@role";

    /** Where the value lives; the first place when there are several. */
    public String path() {
        return paths.get(0);
    }

    public boolean is(String rule) {
        return rules.contains(rule);
    }

    /** The rest of a rule {@code name:rest}. */
    public Optional<String> rule(String rule) {
        return rules.stream()
                .filter(r -> r.startsWith(rule + ":"))
                .map(r -> r.substring(rule.length() + 1))
                .findFirst();
    }

    /** Whether it speaks about the others of its row or document. */
    public boolean isShared() {
        return path().startsWith("@");
    }
}
