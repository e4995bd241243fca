package org.comptoir.integration.syntax.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-05")
class NamesTest {
    private static final String FOLDER = "target/classes/org/comptoir/integration/syntax/";
    private static final Pattern SEGMENT = Pattern.compile("<segmentType name=\"([A-Z0-9]{2,3})\"");
    private static final Pattern ELEMENT =
            Pattern.compile("<(?:elementType name=\"\\w+\" (?:code|number)|compositeType name)=\"([A-Z]?\\d+)\"");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"edifact", "x12"})
    @DisplayName("EXC-05: each segment and each data element that can be checked has a name in French and in English")
    void areNamed(String syntax) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String schema : schemas(syntax)) {
            SEGMENT.matcher(schema).results().forEach(m -> keys.add(syntax + ".segment." + m.group(1)));
            ELEMENT.matcher(schema).results().forEach(m -> keys.add(syntax + ".element." + m.group(1)));
        }

        assertThat(keys).hasSizeGreaterThan(400);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("org.comptoir.words.edi", locale)
                            .keySet())
                    .containsAll(keys);
        }
    }

    private static List<String> schemas(String syntax) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(FOLDER + syntax + "/schema"))) {
            return files.filter(Files::isRegularFile).map(NamesTest::text).collect(Collectors.toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
