package org.comptoir.integration.syntax.edifact;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** The character sets that UNB's syntax identifier (element 0001) stands for. */
public final class CharacterSets {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("UNOA", "US-ASCII"),
            Map.entry("UNOB", "US-ASCII"),
            Map.entry("UNOC", "ISO-8859-1"),
            Map.entry("UNOD", "ISO-8859-2"),
            Map.entry("UNOE", "ISO-8859-5"),
            Map.entry("UNOF", "ISO-8859-7"),
            Map.entry("UNOG", "ISO-8859-3"),
            Map.entry("UNOH", "ISO-8859-4"),
            Map.entry("UNOI", "ISO-8859-6"),
            Map.entry("UNOJ", "ISO-8859-8"),
            Map.entry("UNOK", "ISO-8859-9"),
            Map.entry("UNOL", "ISO-8859-15"),
            Map.entry("UNOW", "UTF-8"),
            Map.entry("UNOX", "ISO-2022-JP"),
            Map.entry("UNOY", "UTF-8"));

    private CharacterSets() {}

    /** The character set of {@code syntaxId}, or empty when ISO 9735 does not know it. */
    public static Optional<Charset> of(String syntaxId) {
        return Optional.ofNullable(NAMES.get(syntaxId))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    /** Whether level A (no small letters) or B has this character. */
    static boolean hasCharacter(String syntaxId, char c) {
        if (c < ' ' || c > '~') {
            return !isAscii(syntaxId);
        }
        return !syntaxId.equals("UNOA") || !(c >= 'a' && c <= 'z') && "@#$[\\]^_`{|}~".indexOf(c) < 0;
    }

    /** Whether the level has less than all printable characters: A and B. */
    static boolean isAscii(String syntaxId) {
        return syntaxId.equals("UNOA") || syntaxId.equals("UNOB");
    }

    /** Whether every byte from {@code start} to {@code end} is ASCII. */
    static boolean isAscii(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
