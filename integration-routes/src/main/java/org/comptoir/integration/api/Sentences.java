package org.comptoir.integration.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.comptoir.kernel.refusal.Refusal;

/** A refusal's sentence in the reader's language, from the bundle that the pages use too. */
final class Sentences {
    private static final String BUNDLE = "org.comptoir.words.common";

    private Sentences() {}

    static String of(Refusal refusal, Locale locale) {
        try {
            ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale, Refusal.class.getClassLoader());
            return new MessageFormat(words.getString("refusal." + refusal.code()), locale)
                    .format(refusal.arguments().toArray());
        } catch (MissingResourceException e) {
            return refusal.code() + " " + refusal.arguments();
        }
    }
}
