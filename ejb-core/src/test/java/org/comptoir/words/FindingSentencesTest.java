package org.comptoir.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    @Test
    @DisplayName("EXC-05: every finding that the product can make has a sentence in French and in English")
    void everyCodeHasItsSentence() {
        Set<String> codes = new TreeSet<>();
        List.of("../ejb-core/src/main/java", "../integration-routes/src/main/java")
                .forEach(folder -> codes.addAll(codes(Path.of(folder))));
        assertThat(codes).hasSizeGreaterThan(20);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle(Finding.BUNDLE, locale).keySet())
                    .containsAll(codes);
        }
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
