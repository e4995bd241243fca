package org.comptoir.kernel.finding;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What was met in somebody's data: many may stand on one document, each with its place, for people to mend. The
 * sentence is made in the reader's language from the code (bundle {@code org.comptoir.words.finding}).
 *
 * @param code stable and dotted, for example {@code edifact.count.segments}; the key of its sentence
 * @param arguments what the sentence quotes: found, expected …
 */
public record Finding(Severity severity, String code, Place place, List<String> arguments) implements Serializable {
    /** The bundle that holds the sentence of each code. */
    public static final String BUNDLE = "org.comptoir.words.finding";

    /** A sentence is for people: what it quotes of somebody's data is cut behind so many characters. */
    private static final int LONGEST = 500;

    public Finding {
        arguments = arguments.stream().map(Finding::shortened).toList();
    }

    private static String shortened(String argument) {
        return argument.length() <= LONGEST ? argument : argument.substring(0, LONGEST) + "…";
    }

    public static Finding error(String code, Place place, String... arguments) {
        return new Finding(Severity.ERROR, code, place, List.of(arguments));
    }

    public static Finding warning(String code, Place place, String... arguments) {
        return new Finding(Severity.WARNING, code, place, List.of(arguments));
    }

    public static Finding information(String code, Place place, String... arguments) {
        return new Finding(Severity.INFORMATION, code, place, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Where it stands, for people who open the file in an editor: the place, and its line and column where it has them. */
    public String where(Locale locale) {
        if (!(place instanceof Place.InTree in) || in.line() == 0) {
            return place.brief();
        }
        String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString("place.tree");
        return MessageFormat.format(pattern, in.path(), Integer.toString(in.line()), Integer.toString(in.column()));
    }

    /** The sentence in {@code locale}; the bare code with its arguments where the bundle has none. */
    public String sentence(Locale locale) {
        try {
            String pattern = ResourceBundle.getBundle(bundle(), locale).getString(code);
            return new Wording(code, locale).fill(pattern, arguments);
        } catch (MissingResourceException e) {
            return code + " " + arguments;
        }
    }

    /** A desk's refusal that became a finding keeps the sentence that the pages show. */
    private String bundle() {
        return code.startsWith("refusal.") ? "org.comptoir.words.common" : BUNDLE;
    }
}
