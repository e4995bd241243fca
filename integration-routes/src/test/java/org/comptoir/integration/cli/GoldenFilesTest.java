package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that people can look at, each way: {@code 10_message.edi} is what is written of an example document and
 * {@code 20_document.json} what is read of it. With {@code -Dgolden.write=true} both are written anew.
 */
@Tag("EXC-01")
@DisplayName("EXC-01 Golden files")
class GoldenFilesTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange");
    private static final Map<String, BusinessDocument> CONVERSATIONS = Map.of(
            "orders", ExampleDocuments.order(),
            "order-responses", ExampleDocuments.response(),
            "despatch-advices", ExampleDocuments.despatch(),
            "invoices", ExampleDocuments.invoice(),
            "remittance-advices", ExampleDocuments.remittance(),
            "order-changes", ExampleDocuments.change(),
            "receiving-advices", ExampleDocuments.receipt(),
            "price-catalogues", ExampleDocuments.catalogue(),
            "inventory-reports", ExampleDocuments.stock(),
            "application-answers", ExampleDocuments.answer());

    static Stream<Arguments> cases() {
        return CONVERSATIONS.keySet().stream()
                .sorted()
                .flatMap(c -> Stream.of(Arguments.of(c, "D.96A"), Arguments.of(c, "D.01B")));
    }

    private static Path folder(String conversation, String directory) {
        String name = directory.equals("D.96A") ? "eancom-d96a" : "eancom-d01b";
        return ROOT.resolve(conversation).resolve(name);
    }

    private static byte[] written(String conversation, String directory) {
        Mailbox one = Mailbox.of("3020180000017", "14");
        Mailbox two = Mailbox.of("3020180000024", "14");
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 5);
        return Documents.write(CONVERSATIONS.get(conversation), EdifactProfile.of(directory, one, two, "4711", then));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    @DisplayName("of each document are written as they stand there")
    void areWritten(String conversation, String directory) throws IOException {
        Path golden = folder(conversation, directory).resolve("10_message.edi");
        byte[] bytes = written(conversation, directory);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, bytes);
        }

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .isEqualTo(Files.readString(golden, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    @DisplayName("of each message are read as they stand there")
    void areRead(String conversation, String directory) throws IOException {
        Path folder = folder(conversation, directory);

        ReadResult result = Documents.read(Files.readAllBytes(folder.resolve("10_message.edi")), ReadOptions.DEFAULT);

        String json = indented(JsonWriter.of(result.messages().get(0).document()));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(folder.resolve("20_document.json"), json);
        }
        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(json).isEqualTo(Files.readString(folder.resolve("20_document.json")));
    }

    /** One member a line, for people who compare. */
    private static String indented(String json) {
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
