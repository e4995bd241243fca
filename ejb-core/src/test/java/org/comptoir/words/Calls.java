package org.comptoir.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places in our sources where a finding is made of a code that stands there, with how many words it is given to quote.
 * Calls whose words come as a list or an array are left out.
 *
 * @param arguments how many
 */
record Calls(String code, int arguments) {
    /** {@code error("code", place, words)}, or {@code report.at(…).error("code", words)}, which knows its place. */
    private static final Pattern CALL =
            Pattern.compile("(\\)\\s*)?\\.\\s*(?:error|warning|information)\\(\\s*\"([a-z0-9]+(?:\\.[a-z0-9-]+)+)\"");

    private static final Pattern MANY = Pattern.compile("arguments|quoted|both|\\w+Words");

    static List<Calls> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(Calls::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Calls> of(Path file) {
        String text = text(file);
        return CALL.matcher(text).results().flatMap(call -> {
            List<String> rest = Parts.behind(text, call.end());
            int words = rest.size() - (call.group(1) == null ? 1 : 0);
            boolean known = rest.stream().noneMatch(part -> MANY.matcher(part).matches());
            return known ? Stream.of(new Calls(call.group(2), words)) : Stream.empty();
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments of a call in Java. */
    private static final class Parts {
        private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)'|[(){},]");

        private Parts() {}

        /** Those behind the first one, which ends before {@code from}. */
        static List<String> behind(String text, int from) {
            List<String> parts = new java.util.ArrayList<>();
            Matcher token = TOKEN.matcher(text);
            int depth = 0;
            int start = -1;
            for (int at = from; token.find(at); at = token.end()) {
                String found = token.group();
                boolean closes = found.equals(")") || found.equals("}");
                if (depth == 0 && (closes || found.equals(","))) {
                    if (start >= 0) {
                        parts.add(text.substring(start, token.start()).strip());
                    }
                    start = token.end();
                    if (closes) {
                        return parts;
                    }
                }
                depth += found.equals("(") || found.equals("{") ? 1 : closes ? -1 : 0;
            }
            return parts;
        }
    }
}
