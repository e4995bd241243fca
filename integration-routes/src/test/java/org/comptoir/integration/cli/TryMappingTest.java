package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-06")
@DisplayName("EXC-06 ./comptoir try-mapping")
class TryMappingTest {
    private static final String EXAMPLES = "src/test/resources/exchange/partner-mappings/";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"x12-flavour,20_orders.x12,number: TOUR-17 → A-2026-88", "own-json,20_orders.json,number: - → M-881"})
    @DisplayName("runs from the few libraries that it needs, and shows what a mapping changes")
    void runs(String example, String file, String shown) throws Exception {
        String libraries = Files.readString(Path.of("target/mapping.classpath"));
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, "target/classes", "../ejb-core/target/classes", libraries),
                        TryMapping.class.getName(),
                        EXAMPLES + example + "/10_mapping.xml",
                        EXAMPLES + example + "/" + file)
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains(shown);
        assertThat(run.waitFor()).isZero();
        assertThat(libraries).doesNotContain("junit", "camel", "jackson", "arquillian");
    }

    @Test
    @DisplayName("says at which line a mapping is to be mended")
    void saysTheLine(@TempDir Path folder) throws IOException {
        String config = Files.readString(Path.of(EXAMPLES + "own-json/10_mapping.xml"));
        Path wrong = folder.resolve("wrong.xml");
        Files.writeString(wrong, config.replace("property=\"issued\"", "property=\"day\""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        TryMapping.run(new String[] {wrong.toString()}, Map.of(), printed, printed);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("(line 8, column ")
                .contains("Order has no property day");
    }

    @Test
    @DisplayName("says that a mapping is right when it is named without a file to try it on")
    void saysThatItIsRight() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = {EXAMPLES + "own-json/10_mapping.xml"};

        assertThat(TryMapping.run(arguments, Map.of("LANG", "en"), printed, printed))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("The mapping is right.");
    }
}
