package org.comptoir.portal.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Sentences from the bundles {@code org.comptoir.words.<area>} in one reader's language. */
public final class Words {
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    /** The words for a reader. */
    public static Words of(Locale reader) {
        return new Words("fr".equals(reader.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH);
    }

    /** The sentence of {@code key} in the bundle {@code area}, filled with the arguments; the bare key when there is none. */
    public String say(String area, String key, Object... arguments) {
        return find(area, key).map(pattern -> fill(pattern, locale, arguments)).orElse(key);
    }

    /** The sentence of {@code key} in the bundle {@code area}, if there is one. */
    public Optional<String> find(String area, String key) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.comptoir.words." + area,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** {@code pattern} with its places filled. An apostrophe is an apostrophe here, not MessageFormat's quote. */
    public static String fill(String pattern, Locale locale, Object... arguments) {
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] said = Arrays.stream(arguments)
                .map(argument -> argument == null ? "" : argument)
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), locale).format(said);
    }
}
