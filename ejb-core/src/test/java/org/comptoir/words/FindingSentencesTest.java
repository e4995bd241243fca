package org.comptoir.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-05")
class FindingSentencesTest {
    /** A code where a finding is made of it, or handed to somebody who makes one. */
    private static final Pattern CODE = Pattern.compile(
            "\\.\\s*(?:error|warning)\\(\\s*\"([a-z0-9]+\\.[a-z0-9.]+)\"|Finding\\s*\\.\\s*information\\(\\s*\"([a-z.]+)\""
                    + "|\"((?:document|identifier)\\.[a-z.]+[a-z])\"");

    private static final List<String> SOURCES =
            List.of("../ejb-core/src/main/java", "../integration-routes/src/main/java");
    /** What is no sentence by itself. */
    private static final Pattern PARTS =
            Pattern.compile("place\\.tree|findings\\.same|(severity|outcome|envelope|kind|decision)\\..*");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+(?::[a-z]+)?)}");
    /** An end of sentence, and the beginning of another. */
    private static final Pattern TWO_SENTENCES = Pattern.compile("[.!?…»”] [A-ZÉÀÊ0-9\\[{'…]");

    @Test
    @DisplayName("EXC-05: every finding that the product can make has a sentence in French and in English")
    void everyCodeHasItsSentence() {
        Set<String> codes = new TreeSet<>();
        SOURCES.forEach(folder -> codes.addAll(codes(Path.of(folder))));
        assertThat(codes).hasSizeGreaterThan(20);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle(Finding.BUNDLE, locale).keySet())
                    .containsAll(codes);
        }
    }

    @Test
    @DisplayName("EXC-05: every sentence says what was found, and in a sentence of its own what is to be done")
    void everySentenceHasItsRemedy() {
        for (ResourceBundle bundle : bundles()) {
            for (String code : said(bundle)) {
                assertThat(bundle.getString(code).replaceFirst("^EN 16931 [A-Z0-9-]+ ?: ", ""))
                        .as(code)
                        .containsPattern(TWO_SENTENCES);
            }
        }
    }

    @Test
    @DisplayName("EXC-05: the sentences of a code quote the same in French and in English")
    void bothLanguagesQuoteTheSame() {
        ResourceBundle french = bundles().get(0);
        ResourceBundle english = bundles().get(1);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String code : english.keySet()) {
            assertThat(quoted(french.getString(code))).as(code).isEqualTo(quoted(english.getString(code)));
        }
    }

    @Test
    @DisplayName("EXC-05: a sentence quotes what was found, unless what is wrong is that nothing stands there")
    void sentencesQuoteWhatWasFound() throws IOException {
        Set<String> without = new TreeSet<>(
                Files.readAllLines(Path.of("src/test/resources/org/comptoir/words/findings-that-quote-nothing.txt")));
        ResourceBundle english = bundles().get(1);
        Set<String> silent = said(english).stream()
                .filter(code -> quoted(english.getString(code)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without).containsAll(silent);
    }

    @Test
    @DisplayName("EXC-05: a sentence quotes all that its finding is given, and no more")
    void sentencesQuoteWhatTheyAreGiven() {
        ResourceBundle english = bundles().get(1);
        Map<String, Set<Integer>> given = new TreeMap<>();
        SOURCES.forEach(folder -> Calls.in(Path.of(folder))
                .forEach(call ->
                        given.computeIfAbsent(call.code(), c -> new TreeSet<>()).add(call.arguments())));
        given.keySet().retainAll(english.keySet());

        assertThat(given).hasSizeGreaterThan(200);
        given.forEach((code, counts) -> {
            int told = quoted(english.getString(code)).stream()
                    .map(argument -> argument.replaceFirst(":.*", ""))
                    .collect(Collectors.toSet())
                    .size();
            assertThat(counts).as(code + ": " + english.getString(code)).containsExactly(told);
        });
    }

    /** French, English. */
    private static List<ResourceBundle> bundles() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(locale -> ResourceBundle.getBundle(Finding.BUNDLE, locale))
                .toList();
    }

    private static Set<String> said(ResourceBundle bundle) {
        Set<String> codes = new TreeSet<>(bundle.keySet());
        codes.removeIf(PARTS.asMatchPredicate());
        return codes;
    }

    private static Set<String> quoted(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> codes = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> CODE.matcher(text(file)).results().forEach(match -> codes.add(code(match))));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
