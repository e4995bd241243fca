package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * EDIFACT as it comes: syntax versions, character sets, service characters, groups, line ends, several interchanges. Beside
 * each file stand its documents and what is said of it; with {@code -Dgolden.write=true} both are written anew.
 */
@Tag("EXC-01")
@DisplayName("EXC-01 EDIFACT as it comes")
class EdifactReadingGoldenFilesTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange/edifact-reading");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("is read as it stands beside each file, with the same findings at the same places")
    void isRead(String name) throws IOException {
        Path folder = ROOT.resolve(name);

        ReadResult result = Documents.read(Files.readAllBytes(folder.resolve("10_message.edi")), ReadOptions.DEFAULT);

        compare(folder.resolve("20_documents.json"), documents(result));
        compare(folder.resolve("30_findings.txt"), said(result));
    }

    private static String documents(ReadResult result) {
        return result.messages().stream()
                .map(Message::document)
                .map(document -> GoldenFilesTest.indented(JsonWriter.of(document)))
                .collect(Collectors.joining("\n"));
    }

    private static String said(ReadResult result) {
        Stream<String> envelopes = result.interchanges().stream().map(EdifactReadingGoldenFilesTest::envelope);
        Stream<String> findings = result.all().stream().map(EdifactReadingGoldenFilesTest::finding);
        return Stream.concat(envelopes, findings).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String envelope(Interchange interchange) {
        List<String> messages = interchange.messages().stream()
                .map(m -> m.type() + " " + m.version() + " " + m.reference() + " "
                        + m.outcome().word())
                .toList();
        return interchange.syntaxId() + " " + interchange.syntaxVersion() + " " + interchange.controlReference() + " "
                + interchange.outcome().word() + ": " + messages;
    }

    private static String finding(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.place().brief() + ": "
                + finding.sentence(Locale.ENGLISH);
    }

    private static void compare(Path golden, String seen) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(golden));
    }
}
