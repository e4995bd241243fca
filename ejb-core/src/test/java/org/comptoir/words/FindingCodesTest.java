package org.comptoir.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-05")
class FindingCodesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/comptoir/words");

    /** What is no sentence by itself: words that sentences and reports are made of. */
    private static final Pattern PARTS = Pattern.compile("(place|severity|outcome|envelope|kind|decision)\\..*");

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(\\.[a-z0-9-]+)+");
    /** The files in which bindings stand are named like codes. */
    private static final Pattern FILE = Pattern.compile(".*\\.(binding|layout|xml)");

    /** A code of EDIFACT or X12 without its first word, which its writer adds. */
    private static final Pattern REST = Pattern.compile("\\.?([a-z]+\\.[a-z.]+)|\\.([a-z]+)");

    private final Literals literals =
            Literals.in(List.of("src/main/java", "../integration-routes/src/main/java", "../portal-web/src/main/java"));
    private final Set<String> keys =
            ResourceBundle.getBundle(Finding.BUNDLE, Locale.ENGLISH).keySet();

    @Test
    @DisplayName("EXC-05: each code of a finding in our sources has its sentence")
    void everyCodeHasItsSentence() throws IOException {
        Set<String> first = keys.stream()
                .filter(key -> !PARTS.matcher(key).matches())
                .map(FindingCodesTest::head)
                .collect(Collectors.toSet());
        Set<String> others = keysOfOtherBundles();
        Set<String> unsaid = literals.texts(file -> true).stream()
                .filter(text -> CODE.matcher(text).matches() && first.contains(head(text)))
                .filter(text -> !FILE.matcher(text).matches() && !keys.contains(text) && !isBeginning(text))
                .filter(text -> !others.contains(text) && !others.contains("refusal." + text))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unsaid).isEmpty();
    }

    @Test
    @DisplayName("EXC-05: what both syntaxes of segments may say has a sentence for each of them")
    void everySyntaxHasItsSentence() {
        assertThat(unsaid("edifact", file -> file.contains("/edi/") || file.contains("/edifact/")))
                .isEmpty();
        assertThat(unsaid("x12", file -> file.contains("/edi/") || file.contains("/x12/")))
                .isEmpty();
    }

    @Test
    @DisplayName("EXC-05: each sentence belongs to a code that somebody says")
    void everySentenceIsSaid() {
        Set<String> all = literals.texts(file -> true);
        Set<String> edifact = literals.texts(file -> !file.contains("/x12/") && !file.contains("X12"));
        Set<String> x12 = literals.texts(file -> !file.contains("/edifact/") && !file.contains("Edifact"));
        Set<String> dead = keys.stream()
                .filter(key -> !PARTS.matcher(key).matches() && !all.contains(key))
                .filter(key -> !isSaid("edifact.", key, edifact) && !isSaid("x12.", key, x12))
                .filter(key -> !key.startsWith("en16931.") || !isRule(key.substring("en16931.".length()), all))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(dead).isEmpty();
    }

    private Set<String> unsaid(String syntax, Predicate<String> place) {
        Set<String> second = keys.stream()
                .filter(key -> key.startsWith(syntax + "."))
                .map(key -> head(key.substring(syntax.length() + 1)))
                .collect(Collectors.toSet());
        return literals.texts(place).stream()
                .map(REST::matcher)
                .filter(Matcher::matches)
                .map(rest -> rest.group(1) == null ? rest.group(2) : rest.group(1))
                .filter(rest -> second.contains(head(rest)) && !keys.contains(syntax + "." + rest))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSaid(String syntax, String key, Set<String> texts) {
        String rest = key.startsWith(syntax) ? key.substring(syntax.length()) : "";
        int dot = rest.indexOf('.') + 1;
        boolean composed = texts.contains(rest.substring(0, dot)) && texts.contains(rest.substring(dot));
        return !rest.isEmpty() && (texts.contains(rest) || texts.contains("." + rest) || dot > 0 && composed);
    }

    /** A rule is named whole, or by the family of its VAT category and a number. */
    private static boolean isRule(String rule, Collection<String> texts) {
        return texts.contains(rule)
                || IntStream.range(1, rule.length())
                        .anyMatch(i -> texts.contains(rule.substring(0, i))
                                && texts.contains(rule.substring(i).replaceFirst("^-", "")));
    }

    private boolean isBeginning(String text) {
        return keys.stream().anyMatch(key -> key.startsWith(text + "."));
    }

    private static String head(String code) {
        return code.replaceFirst("\\..*", "");
    }

    private static Set<String> keysOfOtherBundles() throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("_en.properties")).toList()) {
                all.addAll(new PropertyResourceBundle(Files.newBufferedReader(file)).keySet());
            }
        }
        return all;
    }
}
