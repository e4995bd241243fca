package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files in our own layouts that people can look at, each way. A workbook is listed cell by cell, by another reader than
 * ours. {@code -Dgolden.write=true} writes them anew.
 */
@Tag("EXC-02")
@DisplayName("EXC-02 Golden files in our own layouts")
class OwnGoldenFilesTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange");
    private static final Map<OwnFormat, String> FOLDERS = Map.of(
            OwnFormat.CSV, "own-csv/10_message.csv",
            OwnFormat.XLSX, "own-xlsx/10_cells.txt",
            OwnFormat.JSON, "own-json/10_message.json",
            OwnFormat.FIXED, "own-fixed/10_message.txt");

    static Stream<Arguments> cases() {
        java.util.Set<Class<?>> seen = new java.util.HashSet<>();
        Stream<Arguments> each = Stream.concat(ExampleDocuments.all().stream(), ExampleDocuments.ofBanks().stream())
                .filter(d -> seen.add(d.getClass()))
                .flatMap(d -> inEachFormat(conversation(d), d));
        Stream<Arguments> callOffs = Stream.of(
                        inEachFormat("call-offs", ExampleDocuments.callOff()),
                        inEachFormat("call-off-changes", ExampleDocuments.callOffChange()),
                        inEachFormat("call-off-responses", ExampleDocuments.callOffResponse()))
                .flatMap(Function.identity());
        return Stream.concat(each, callOffs);
    }

    private static Stream<Arguments> inEachFormat(String conversation, BusinessDocument document) {
        return Arrays.stream(OwnFormat.values()).map(f -> Arguments.of(conversation, document, f));
    }

    /** DespatchAdvice lies in despatch-advices. */
    private static String conversation(BusinessDocument document) {
        String words = document.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT);
        return words.endsWith("information") ? words : words + (words.endsWith("s") ? "es" : "s");
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("cases")
    @DisplayName("are written and read as they stand there")
    void areWrittenAndRead(String conversation, BusinessDocument document, OwnFormat format) throws IOException {
        Path golden = ROOT.resolve(conversation).resolve(FOLDERS.get(format));
        Path json = golden.resolveSibling("20_document.json");
        byte[] bytes = Documents.write(List.of(document), format);
        String text = format == OwnFormat.XLSX ? cells(bytes) : new String(bytes, StandardCharsets.UTF_8);
        byte[] file = format == OwnFormat.XLSX || !Files.exists(golden) ? bytes : Files.readAllBytes(golden);
        ReadResult result = Documents.read(file, ReadOptions.DEFAULT);
        String read = JsonWriter.of(result.messages().get(0).document()).replace(", \"", ",\n\"") + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
            Files.writeString(json, read);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(read).isEqualTo(Files.readString(json));
    }

    private static String cells(byte[] bytes) throws IOException {
        StringBuilder out = new StringBuilder();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    for (Iterator<Row> i = rows.iterator(); i.hasNext(); ) {
                        i.next().stream()
                                .filter(c -> c != null && !c.getText().isEmpty())
                                .forEach(c -> out.append(sheet.getName() + "!" + c.getAddress() + " " + c.getType()
                                        + " " + c.getText() + "\n"));
                    }
                }
            }
        }
        return out.toString();
    }
}
