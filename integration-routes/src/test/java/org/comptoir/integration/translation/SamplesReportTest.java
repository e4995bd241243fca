package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.integration.translation.SampleFile.Kind;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares what we say of all samples with their index. {@code -Dsamples.report=true} writes the report anew. */
@Tag("EXC-01")
@Tag("EXC-02")
@DisplayName("EXC-01 EXC-02 What we say of other people's documents")
class SamplesReportTest {
    private static final Path REPORT = Path.of("../docs/reports/samples.md");

    private static List<SampleFile> files;
    private static SampleReasons reasons;

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.exists(SampleFile.INDEX), "shared/samples is missing beside the checkout");
        files = SampleFile.all();
        reasons = SampleReasons.load();
        if (Boolean.getBoolean("samples.report")) {
            Files.writeString(REPORT, SamplesReport.of(files, reasons));
        }
    }

    @Test
    @DisplayName("agrees with their index, or there is a reason written down")
    void agreesOrIsExplained() {
        Stream<SampleFile> unexplained =
                files.stream().filter(f -> !f.agrees() && reasons.of(f.name()).isEmpty());

        assertThat(unexplained.map(f -> f.name() + " is " + f.validity() + ", we say "
                        + f.result().outcome().word()))
                .isEmpty();
    }

    @Test
    @DisplayName("disagrees wherever a reason is written down for it")
    void noReasonIsStale() {
        Set<String> explainable = files.stream()
                .filter(f -> !f.agrees() || f.kind() != Kind.DOCUMENT)
                .map(SampleFile::name)
                .collect(Collectors.toSet());

        assertThat(reasons.files()).isSubsetOf(explainable);
    }

    @Test
    @DisplayName("has a sentence in both languages for each finding")
    void hasSentences() {
        for (SampleFile file : files) {
            for (Finding finding : file.result().all()) {
                assertThat(finding.sentence(Locale.FRENCH)).as(file.name()).doesNotStartWith(finding.code());
                assertThat(finding.sentence(Locale.ENGLISH)).as(file.name()).doesNotStartWith(finding.code());
            }
        }
    }
}
