package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares what we say of the EDIFACT samples with their index. {@code -Dsamples.report=true} writes the report anew. */
@Tag("EXC-01")
@DisplayName("EXC-01 What we say of other people's documents")
class SamplesReportTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");
    private static final Path REPORT = Path.of("../docs/reports/samples-edifact.md");

    private record Row(String file, String type, String index, ReadResult result) {
        boolean agrees() {
            return index.startsWith("invalid") == (result.outcome() == Outcome.REFUSED);
        }

        String errors() {
            Map<String, Long> codes = result.all().stream()
                    .filter(Finding::isError)
                    .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
            return codes.entrySet().stream()
                    .map(e -> e.getKey() + (e.getValue() > 1 ? " ×" + e.getValue() : ""))
                    .collect(Collectors.joining(", "));
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLES.resolve("INDEX.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells[0].startsWith("edifact/")) {
                byte[] bytes = Files.readAllBytes(SAMPLES.resolve(cells[0]));
                rows.add(new Row(
                        cells[0],
                        (cells[1] + " " + cells[2]).strip(),
                        cells[3],
                        Documents.read(bytes, ReadOptions.DEFAULT)));
            }
        }
        return rows;
    }

    private static Map<String, String> explanations() throws IOException {
        try (InputStream in = SamplesReportTest.class.getResourceAsStream("/samples/disagreements-edifact.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(l -> l.split("\t", 2))
                    .collect(Collectors.toMap(p -> p[0], p -> p[1]));
        }
    }

    @Test
    @DisplayName("agrees with their index, or there is a reason written down")
    void agreesOrIsExplained() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(SAMPLES.resolve("INDEX.tsv")), "shared/samples is missing beside the checkout");
        List<Row> rows = rows();
        Map<String, String> explanations = explanations();
        if (Boolean.getBoolean("samples.report")) {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, report(rows, explanations));
        }

        assertThat(rows.stream().filter(r -> !r.agrees()).map(Row::file))
                .containsExactlyInAnyOrderElementsOf(explanations.keySet());
    }

    private static String report(List<Row> rows, Map<String, String> explanations) {
        long agreeing = rows.stream().filter(Row::agrees).count();
        StringBuilder out = new StringBuilder("# EDIFACT documents that other people wrote\n\n");
        out.append(
                "What we say of each EDIFACT file of the public collection, beside what its index says. Written by\n");
        out.append(
                "`SamplesReportTest` with `-Dsamples.report=true`; the same test fails when a disagreement has no reason.\n\n");
        out.append(String.format(
                Locale.ROOT,
                "%d files: %d agree, %d do not. None crashes, hangs or loses a character.%n%n",
                rows.size(),
                agreeing,
                rows.size() - agreeing));
        out.append("## Disagreements\n\n| file | index | we say | why |\n|---|---|---|---|\n");
        rows.stream().filter(r -> !r.agrees()).forEach(r -> out.append("| ")
                .append(r.file().substring(8))
                .append(" | ")
                .append(r.index())
                .append(" | ")
                .append(r.result().outcome().word())
                .append(" | ")
                .append(explanations.getOrDefault(r.file(), ""))
                .append(" |\n"));
        out.append("\n## All\n\n| file | message | index | we say | errors |\n|---|---|---|---|---|\n");
        rows.forEach(r -> out.append("| ")
                .append(r.file().substring(8))
                .append(" | ")
                .append(r.type())
                .append(" | ")
                .append(r.index().replace("|", "/"))
                .append(" | ")
                .append(r.result().outcome().word())
                .append(" | ")
                .append(r.errors())
                .append(" |\n"));
        return out.toString();
    }
}
