package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.document.Order;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EXC-01")
@DisplayName("EXC-01 The documents that other people wrote")
class SamplesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");
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
        if (!Files.isDirectory(SAMPLES.resolve("edifact"))) {
            return Stream.of(Path.of("missing"));
        }
        return Files.walk(SAMPLES.resolve("edifact"))
                .filter(Files::isRegularFile)
                .sorted();
    }

    private static ReadResult read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(90), () -> Documents.read(bytes, ReadOptions.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("are read without crash or hang, and what is known to be wrong is never taken silently")
    void areRead(Path file) {
        ReadResult result = read(file);

        String validity =
                VALIDITY.getOrDefault(SAMPLES.relativize(file).toString().replace('\\', '/'), "");
        if (validity.startsWith("invalid")) {
            assertThat(result.outcome()).as(validity).isNotEqualTo(Outcome.ACCEPTED);
        }
        if (validity.contains("UNT count") || validity.contains("UNZ") || validity.contains("mismatch")) {
            assertThat(result.all()).as(validity).anyMatch(Finding::isError);
            assertThat(result.messages().size())
                    .as(validity)
                    .isGreaterThan(result.taken().size() - 1);
        }
        if (result.outcome() == Outcome.REFUSED) {
            assertThat(result.all()).anyMatch(Finding::isError);
        }
    }

    @Test
    @DisplayName("among naughty strings, come back from a written order as they went in")
    void naughtyStringsComeBack() throws IOException {
        for (String naughty : Files.readAllLines(SAMPLES.resolve("hostile/blns/blns.txt"), StandardCharsets.UTF_8)) {
            String text = naughty.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}]", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (text.isEmpty() || text.length() > 300) {
                continue;
            }
            Order order = ExampleDocuments.order();
            Order odd = new Order(
                    order.number(),
                    "9",
                    order.issued(),
                    null,
                    order.buyer(),
                    null,
                    null,
                    null,
                    "EUR",
                    List.of(text),
                    order.lines());
            EdifactProfile profile = new EdifactProfile(
                    "UNOY",
                    "4",
                    "D.01B",
                    Mailbox.of("A", ""),
                    Mailbox.of("B", ""),
                    "1",
                    "1",
                    false,
                    java.time.LocalDateTime.of(2026, 11, 23, 9, 5));

            ReadResult back = Documents.read(Documents.write(odd, profile), ReadOptions.DEFAULT);

            assertThat(((Order) back.messages().get(0).document()).notes()).containsExactly(text);
        }
    }
}
