package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that people can look at, each way: {@code 10_message} is what is written of an example document and
 * {@code 20_document.json} what is read of it, for each {@link GoldenFormat}. With {@code -Dgolden.write=true} both are written anew.
 */
@Tag("EXC-01")
@Tag("EXC-02")
@DisplayName("EXC-01 EXC-02 Golden files")
class GoldenFilesTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange");

    static Stream<Arguments> cases() {
        return GoldenFormat.ALL.stream()
                .flatMap(format -> format.conversations().map(c -> Arguments.of(c, format)));
    }

    private static Path folder(String conversation, GoldenFormat format) {
        return ROOT.resolve(conversation).resolve(format.folder());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    @DisplayName("of each document are written as they stand there")
    void areWritten(String conversation, GoldenFormat format) throws IOException {
        Path golden = folder(conversation, format).resolve(format.file());
        byte[] bytes = format.written(conversation);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, bytes);
        }

        assertThat(new String(bytes, format.charset())).isEqualTo(Files.readString(golden, format.charset()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    @DisplayName("of each message are read as they stand there")
    void areRead(String conversation, GoldenFormat format) throws IOException {
        Path folder = folder(conversation, format);

        ReadResult result = Documents.read(Files.readAllBytes(folder.resolve(format.file())), ReadOptions.DEFAULT);

        String json = indented(JsonWriter.of(result.messages().get(0).document()));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(folder.resolve("20_document.json"), json);
        }
        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(json).isEqualTo(Files.readString(folder.resolve("20_document.json")));
    }

    /** One member a line, for people who compare. */
    static String indented(String json) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            quoted ^= c == '"' && json.charAt(Math.max(0, i - 1)) != '\\';
            depth += quoted ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            out.append(c);
            if (!quoted && c == ',') {
                out.append('\n').append("  ".repeat(depth));
                i++;
            }
        }
        return out.append('\n').toString();
    }
}
