package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 What we say of other people's XML documents")
class XmlSamplesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");

    @ParameterizedTest
    @ValueSource(strings = {"ubl", "cii-facturx", "erp-edixml"})
    @DisplayName("agrees with their index, or there is a reason written down; each finding is said in both languages")
    void agreesOrIsExplained(String folder) throws IOException {
        Assumptions.assumeTrue(
                Files.exists(SAMPLES.resolve("INDEX.tsv")), "shared/samples is missing beside the checkout");
        List<String> disagreeing = new ArrayList<>();
        for (String row : Files.readAllLines(SAMPLES.resolve("INDEX.tsv"))) {
            String[] cells = row.split("\t", -1);
            if (cells[0].startsWith(folder + "/")) {
                ReadResult result = Documents.read(Files.readAllBytes(SAMPLES.resolve(cells[0])), ReadOptions.DEFAULT);
                result.all().forEach(XmlSamplesTest::isSaid);
                if (cells[3].startsWith("invalid") != (result.outcome() == Outcome.REFUSED)) {
                    disagreeing.add(cells[0]);
                }
            }
        }
        assertThat(disagreeing).containsExactlyInAnyOrderElementsOf(explained(folder));
    }

    private static void isSaid(Finding finding) {
        assertThat(finding.sentence(Locale.FRENCH)).doesNotStartWith(finding.code());
        assertThat(finding.sentence(Locale.ENGLISH)).doesNotStartWith(finding.code());
    }

    /** The files of which a line, {@code file TAB reason}, explains the disagreement. */
    private static List<String> explained(String folder) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/samples/disagreements-" + folder + ".tsv")).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 2)[0])
                .toList();
    }
}
