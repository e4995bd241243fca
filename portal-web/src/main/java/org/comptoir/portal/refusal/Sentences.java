package org.comptoir.portal.refusal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.kernel.refusal.Refusal;
import org.comptoir.portal.words.Words;

/** A refusal as a sentence for its reader: key {@code refusal.<code>} of the bundle "common". */
public final class Sentences {
    private Sentences() {}

    /** What the rules did not allow, and what is allowed now. */
    public static String of(Refusal refusal, Locale reader) {
        Words words = Words.of(reader);
        String key = "refusal." + refusal.code();
        Object[] arguments = refusal.arguments().stream()
                .map(argument -> readable(words, argument))
                .toArray();
        String sentence = words.find("common", key)
                .map(pattern -> Words.fill(pattern, reader, arguments))
                .orElseGet(() -> words.say("common", "refusal.other", refusal.code()));
        return sentence + next(words, refusal.allowed());
    }

    private static String next(Words words, List<String> allowed) {
        if (allowed.isEmpty()) {
            return "";
        }
        String actions = allowed.stream()
                .map(action -> words.find("status", "action." + action).orElse(action))
                .collect(Collectors.joining(", "));
        return " " + words.say("common", "refusal.allowedNow", actions);
    }

    /** A status or action among the arguments is told by its word. */
    private static String readable(Words words, String argument) {
        return words.find("status", "action." + argument)
                .or(() -> words.find("status", "order." + argument))
                .orElse(argument);
    }
}
