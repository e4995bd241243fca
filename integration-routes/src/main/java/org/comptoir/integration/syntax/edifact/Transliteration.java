package org.comptoir.integration.syntax.edifact;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Fits a text into the character set that a partner can read: what the set lacks is written in the nearest way that it
 * has (œ as oe, typographic apostrophe as '), never dropped.
 */
public final class Transliteration {
    private static final Map<Character, String> NEAREST = Map.ofEntries(
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('…', "..."),
            Map.entry('€', "EUR"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('\u00A0', " "),
            Map.entry('\u202F', " "));

    private final String syntaxId;
    private final CharsetEncoder encoder;

    private Transliteration(String syntaxId, Charset charset) {
        this.syntaxId = syntaxId;
        this.encoder = charset.newEncoder();
    }

    /** {@code text} in the repertoire of {@code syntaxId}, whose character set is {@code charset}. */
    public static String fit(String text, String syntaxId, Charset charset) {
        if (isPlain(text, syntaxId)) {
            return text;
        }
        Transliteration fitting = new Transliteration(syntaxId, charset);
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(fitting.fit(c)));
        return out.toString();
    }

    /** Whether all of it is ASCII that the repertoire has, as most texts are: every character set holds it. */
    private static boolean isPlain(String text, String syntaxId) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || !CharacterSets.hasCharacter(syntaxId, c)) {
                return false;
            }
        }
        return true;
    }

    private String fit(int codePoint) {
        String text = Character.toString(codePoint);
        if (has(text) || codePoint < ' ') {
            return text;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return has(upper) ? upper : nearest(text);
    }

    private String nearest(String text) {
        String replaced = NEAREST.getOrDefault(text.charAt(0), text);
        String bare = Normalizer.normalize(replaced, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        if (has(bare)) {
            return bare;
        }
        String upper = bare.toUpperCase(Locale.ROOT);
        return has(upper) ? upper : " ";
    }

    private boolean has(String text) {
        return !text.isEmpty()
                && encoder.canEncode(text)
                && text.chars().allMatch(c -> CharacterSets.hasCharacter(syntaxId, (char) c));
    }
}
