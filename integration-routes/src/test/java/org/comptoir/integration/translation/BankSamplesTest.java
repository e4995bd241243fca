package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 What we say of other people's bank messages, IDocs and tables")
class BankSamplesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"iso20022", "erp-idoc", "catalogue", "geo"})
    @DisplayName("agrees with their index, or there is a reason written down")
    void agreesOrIsExplained(String folder) throws IOException {
        Path index = SAMPLES.resolve("INDEX.tsv");
        Assumptions.assumeTrue(Files.exists(index), "shared/samples is missing beside the checkout");

        List<String> disagreeing = Files.readAllLines(index).stream()
                .map(row -> row.split("\t", -1))
                .filter(cells -> cells[0].startsWith(folder + "/"))
                .filter(cells -> cells[3].startsWith("invalid") != isRefused(cells[0]))
                .map(cells -> cells[0])
                .toList();

        assertThat(disagreeing).containsExactlyInAnyOrderElementsOf(explained(folder));
    }

    private static boolean isRefused(String file) {
        try {
            ReadResult result = Documents.read(Files.readAllBytes(SAMPLES.resolve(file)), ReadOptions.DEFAULT);
            result.all().forEach(each -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                    .forEach(language ->
                            assertThat(each.sentence(language)).as(file).doesNotStartWith(each.code())));
            return result.outcome() == Outcome.REFUSED;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> explained(String folder) throws IOException {
        String name = "/samples/disagreements-" + folder + ".tsv";
        try (InputStream in = BankSamplesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2)[0])
                    .toList();
        }
    }
}
