package org.comptoir.integration.syntax.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.integration.syntax.binding.Binding;

/**
 * What people call records, columns, parties and values besides the names of the tables: in French, or in the trade's short
 * words ({@code names.txt}). Case, accents, blanks and signs make no difference: {@code N° de commande} is
 * {@code orderNumber}.
 */
public final class Names {
    private static final Map<String, List<String>> OTHERS = read();

    private Names() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> all = new HashMap<>();
        Binding.text(Names.class, "names.txt")
                .lines()
                .filter(l -> l.contains("="))
                .map(l -> l.split("=", 2))
                .forEach(parts -> List.of(parts[1].split(","))
                        .forEach(other -> all.computeIfAbsent(plain(other), o -> new ArrayList<>(1))
                                .add(parts[0].strip())));
        return all;
    }

    /** The one of {@code known} that is meant by {@code written}; of several the one that the table has first. */
    public static Optional<String> pick(String written, Collection<String> known) {
        Optional<String> same =
                known.stream().filter(k -> k.equalsIgnoreCase(written)).findFirst();
        if (same.isPresent() || written.length() > 60) {
            return same;
        }
        String plain = plain(written);
        Optional<String> alike = known.stream()
                .filter(k -> !plain.isEmpty() && plain(k).equals(plain))
                .findFirst();
        return alike.or(() -> OTHERS.getOrDefault(plain, List.of()).stream()
                .flatMap(other -> known.stream().filter(k -> k.equalsIgnoreCase(other)))
                .findFirst());
    }

    /** In small letters, without accents, blanks, small words and signs of writing; an odd character makes another name. */
    static String plain(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String spelled = text.replace("°", "o")
                .replace("œ", "oe")
                .replaceAll("(?i)(?<= )(de|du|des|la|le|les|d[’']|l[’'])(?= |(?<=[’']))", "");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[ ._/():%*'’-]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Of letters and digits of ASCII alone, as the names of the tables are: nothing is to be left out of it. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
