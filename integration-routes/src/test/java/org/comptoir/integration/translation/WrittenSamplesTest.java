package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.NoSuchDocumentException;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
@DisplayName("EXC-01 What we write of the documents of others in EDIFACT and X12")
class WrittenSamplesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");
    private static final Path TABLE = Path.of("src/test/resources/written-samples.tsv");
    /** Larger files hold more of the same. */
    private static final long LARGE = 100_000;

    /** What is said of the syntax and of what nobody took, not of what the sender said. */
    private static final Pattern OURS =
            Pattern.compile("(edifact|x12)\\.((element|segment|component)\\..*|code|condition|number)");

    private static final Map<String, Function<BusinessDocument, byte[]>> FORMATS = formats();

    private static Map<String, Function<BusinessDocument, byte[]>> formats() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 28, 9, 5);
        Mailbox one = Mailbox.of("3020180000017", "14");
        Mailbox two = Mailbox.of("3020180000024", "14");
        Map<String, Function<BusinessDocument, byte[]>> formats = new LinkedHashMap<>();
        for (String directory : List.of("D.96A", "D.01B")) {
            EdifactProfile profile = new EdifactProfile("UNOY", "4", directory, one, two, "1", "1", true, now);
            formats.put(directory, document -> Documents.write(document, profile));
        }
        for (String release : List.of("004010", "005010")) {
            formats.put(release, document -> Documents.write(document, X12Examples.profile(release)));
        }
        return formats;
    }

    @Test
    @DisplayName("breaks no rule of its syntax and leaves nothing over when we read it, but for what a table explains")
    void isReadWithoutAWord() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the samples are not beside the checkout");
        Map<String, String> said = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file : files.filter(WrittenSamplesTest::isSmall).sorted().toList()) {
                write(file, said);
            }
        }

        Set<String> known = known();

        assertThat(said.entrySet().stream()
                        .filter(each -> !known.contains(each.getKey()))
                        .map(each -> each.getKey() + "\t" + each.getValue())
                        .toList())
                .isEmpty();
        assertThat(known).as("explained, but no longer there").isSubsetOf(said.keySet());
    }

    private static boolean isSmall(Path file) {
        return Files.isRegularFile(file) && file.toFile().length() < LARGE;
    }

    private static void write(Path file, Map<String, String> said) throws IOException {
        ReadResult read = Documents.read(Files.readAllBytes(file), ReadOptions.DEFAULT);
        Set<String> before = read.all().stream().map(Finding::code).collect(Collectors.toSet());
        read.taken().stream()
                .limit(1)
                .map(Message::document)
                .forEach(document -> FORMATS.forEach((format, writer) -> {
                    for (Finding finding : readBack(document, writer)) {
                        if (OURS.matcher(finding.code()).matches() && !before.contains(finding.code())) {
                            said.putIfAbsent(
                                    kind(document, format, finding), file.getFileName() + " " + finding.arguments());
                        }
                    }
                }));
    }

    private static List<Finding> readBack(BusinessDocument document, Function<BusinessDocument, byte[]> writer) {
        try {
            return Documents.read(writer.apply(document), ReadOptions.DEFAULT).all();
        } catch (NotWritableException | NoSuchDocumentException e) {
            return List.of();
        }
    }

    /** The document, the format, the code, and the element or segment that it is about. */
    private static String kind(BusinessDocument document, String format, Finding finding) {
        List<String> quoted = finding.arguments();
        boolean element = finding.code().endsWith(".long") || finding.code().endsWith(".code");
        String about = element ? quoted.get(1) : quoted.get(quoted.size() - 1);
        return String.join("\t", document.getClass().getSimpleName(), format, finding.code(), about);
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                assertThat(cells).as("without a reason: " + line).hasSize(5);
                for (String format : cells[1].split(" ")) {
                    known.add(String.join("\t", cells[0], format, cells[2], cells[3]));
                }
            }
        }
        return known;
    }
}
