package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code contradictions.tsv} spoils a good golden file in one place; the finding says where and what. */
@Tag("EXC-02")
@DisplayName("EXC-02 A document that contradicts itself")
class DocumentCheckTest {
    private static final Path EXCHANGE = Path.of("src/test/resources/exchange");

    static Stream<Arguments> contradictions() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/samples/contradictions.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("contradictions")
    @DisplayName("is told where it does, in every syntax, with the weight that its recipient gives it")
    void isTold(String code, String file, String good, String bad, String severity, String place) {
        String text = text(file);
        assertThat(text).as("what is spoilt stands in the file").contains(good);
        String spoilt = text.replaceFirst(java.util.regex.Pattern.quote(good), bad);

        List<Finding> findings = findings(file, spoilt);

        assertThat(findings(file, text)).as("the good file").isEmpty();
        assertThat(findings)
                .filteredOn(f -> f.code().equals(code))
                .hasSize(1)
                .first()
                .satisfies(finding -> {
                    assertThat(finding.severity()).hasToString(severity);
                    assertThat(finding.place()).isNotInstanceOf(Place.WholeFile.class);
                    assertThat(finding.place().brief()).startsWith(place);
                    assertThat(finding.sentence(Locale.FRENCH))
                            .doesNotStartWith(code)
                            .doesNotContain("{");
                });
    }

    private static List<Finding> findings(String file, String text) {
        byte[] bytes = text.getBytes(file.contains("eancom") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return Documents.read(bytes, ReadOptions.DEFAULT).all();
    }

    private static String text(String file) {
        try (Stream<Path> files = Files.list(EXCHANGE.resolve(file))) {
            Path message = files.filter(f -> f.getFileName().toString().startsWith("10_message"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(
                    message, file.contains("eancom") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
