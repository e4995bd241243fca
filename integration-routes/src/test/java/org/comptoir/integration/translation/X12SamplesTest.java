package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EXC-02")
@DisplayName("EXC-02 The X12 files that other people wrote")
class X12SamplesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");
    /**
     * Files that the index's inspection takes for wrong, and that are whole: a terminator of several bytes, separators of its
     * own in each interchange, lines that cut through segments, a blank before a number. The reasons stand beside them in
     * {@code samples/disagreements-x12.tsv}.
     */
    private static final Set<String> WHOLE = Set.of(
            "_856__Example3.txt",
            "one-on-one_x12_xml__x12__mailbag01.x12",
            "x12.810b.edi",
            "x12.810c.edi",
            "_820__Example2_ScanaEnergy.txt");

    private static final Map<String, String> VALIDITY = new HashMap<>();

    @BeforeAll
    static void readIndex() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(SAMPLES.resolve("INDEX.tsv")), "shared/samples is missing beside the checkout");
        for (String row : Files.readAllLines(SAMPLES.resolve("INDEX.tsv"))) {
            String[] cells = row.split("\t", -1);
            VALIDITY.put(cells[0], cells.length > 3 ? cells[3] : "");
        }
    }

    static Stream<Path> files() throws IOException {
        return Files.isDirectory(SAMPLES.resolve("x12"))
                ? Files.walk(SAMPLES.resolve("x12"))
                        .filter(Files::isRegularFile)
                        .sorted()
                : Stream.of(Path.of("missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("are read without crash or hang, never taken silently where wrong, with sentences in both languages")
    void areRead(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ReadResult result = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Documents.read(bytes, ReadOptions.DEFAULT));
        String validity = VALIDITY.getOrDefault(SAMPLES.relativize(file).toString(), "");
        if (validity.startsWith("invalid") && !WHOLE.contains(file.getFileName().toString())) {
            assertThat(result.all()).as(validity).anyMatch(Finding::isError);
        }
        for (Finding finding : result.all()) {
            assertThat(finding.sentence(Locale.FRENCH)).doesNotStartWith(finding.code());
            assertThat(finding.sentence(Locale.ENGLISH)).doesNotStartWith(finding.code());
        }
    }
}
