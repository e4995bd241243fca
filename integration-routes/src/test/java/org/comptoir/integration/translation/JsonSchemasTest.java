package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.layout.Layouts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in {@code docs/schemas} are made of the layouts' tables; {@code -Dschemas.write=true} writes them anew. */
@Tag("EXC-02")
@DisplayName("EXC-02 The JSON Schema of a document")
class JsonSchemasTest {
    private static final Path FOLDER = Path.of("../docs/schemas");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Collection<String> documents() {
        return Layouts.names();
    }

    static Stream<BusinessDocument> examples() {
        return Stream.of(ExampleDocuments.all(), ExampleDocuments.ofBanks()).flatMap(List::stream);
    }

    private static String schema(String document) throws IOException {
        String json = JSON.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .withDefaultPrettyPrinter()
                .writeValueAsString(JsonSchemas.of(Layouts.of(document).orElseThrow()));
        return json.replace("\r", "") + "\n";
    }

    private static JsonSchema read(String document) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("says what the table of its layout says")
    void saysWhatTheTableSays(String document) throws IOException {
        Path file = FOLDER.resolve(document + ".schema.json");
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, schema(document));
        }

        assertThat(schema(document)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("takes what we write")
    void takesWhatWeWrite(BusinessDocument document) throws IOException {
        JsonNode written = written(document);

        assertThat(read(document.getClass().getSimpleName()).validate(written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("refuses another document, a wrong type and a missing number")
    void refuses(BusinessDocument document) throws IOException {
        JsonSchema schema = read(document.getClass().getSimpleName());
        String text = new String(Documents.write(List.of(document), OwnFormat.JSON), StandardCharsets.UTF_8);
        String number = document.number();

        assertThat(schema.validate(JSON.readTree(text.replaceFirst("\"document\": \"", "\"document\": \"x"))))
                .isNotEmpty();
        assertThat(schema.validate(JSON.readTree(
                        text.replaceFirst("\"content\": \\{", "\"content\": {\"x\": [], \"y\": 1}, \"z\": {"))))
                .isNotEmpty();
        assertThat(schema.validate(JSON.readTree(text.replaceFirst("\"" + number + "\"", "{}"))))
                .isNotEmpty();
    }

    private static JsonNode written(BusinessDocument document) throws IOException {
        return JSON.readTree(Documents.write(List.of(document), OwnFormat.JSON));
    }
}
