package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.OwnFormat;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a partner may leave out, one thing after another: each member of each example document, in JSON. */
@Tag("EXC-02")
@DisplayName("EXC-02 A document that lacks something")
class MissingPartsTest {
    /** One of each family: its sisters are written by the same code. */
    private static final List<Target> FAMILIES =
            List.of(Target.EDIFACT_D96A, Target.EDIFACT_D01B, Target.X12_4010, Target.UBL, Target.CII, Target.CSV);

    static Stream<BusinessDocument> documents() {
        Set<Class<?>> seen = new java.util.HashSet<>();
        return ExampleDocuments.all().stream().filter(d -> seen.add(d.getClass()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    @DisplayName("is refused with a finding, or written in every format, or told why not; never a fault")
    void lacks(BusinessDocument document) {
        String text = new String(Documents.write(List.of(document), OwnFormat.JSON), StandardCharsets.UTF_8);
        JsonObject whole = Json.createReader(new StringReader(text)).readObject();
        List<String> pointers = new ArrayList<>();
        pointers("/content", whole.getJsonObject("content"), pointers);

        Set<String> faults = new TreeSet<>();
        pointers.forEach(pointer -> faults.addAll(faults(pointer, whole)));
        assertThat(pointers).hasSizeGreaterThan(3);
        assertThat(faults).as(document.getClass().getSimpleName()).isEmpty();
    }

    private static Set<String> faults(String pointer, JsonObject whole) {
        JsonObject less = Json.createPointer(pointer).remove(whole);
        ReadResult result = Documents.read(less.toString().getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        Set<String> faults = new TreeSet<>();
        for (Target target : FAMILIES) {
            try {
                Answered.check(result, target.ordinal());
            } catch (RuntimeException | AssertionError e) {
                faults.add(e + " at "
                        + Arrays.stream(e.getStackTrace())
                                .filter(f -> f.getClassName().startsWith("org.comptoir"))
                                .findFirst()
                                .orElseThrow());
            }
        }
        return faults;
    }

    /** Of every member and item below, except what is null anyway. */
    private static void pointers(String above, JsonStructure structure, List<String> pointers) {
        if (structure instanceof JsonObject object) {
            object.forEach((key, value) -> pointer(above + "/" + key, value, pointers));
        } else if (structure instanceof JsonArray array) {
            IntStream.range(0, array.size()).forEach(i -> pointer(above + "/" + i, array.get(i), pointers));
        }
    }

    private static void pointer(String pointer, JsonValue value, List<String> pointers) {
        if (value.getValueType() != JsonValue.ValueType.NULL) {
            pointers.add(pointer);
        }
        if (value instanceof JsonStructure inner) {
            pointers(pointer, inner, pointers);
        }
    }
}
