package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EXC-01")
@Tag("EXC-02")
@DisplayName("EXC-01 EXC-02 A file made to do harm")
class HostileFilesTest {
    /** The largest file has 60 MB, and StAX or the frame around a message need a copy of it in characters. */
    private static final String HEAP = "-Xmx640m";

    /** Of CPU time: on a busy machine the clock says ten times as much. */
    /** Several times what the longest takes: more is no slow machine, but work that grows faster than the file. */
    private static final int MOST_MILLIS = 60_000;

    private static final int MOST_MINUTES = 20;

    /** Of a line about a file; libraries print lines of their own. */
    private static final int CELLS = 4;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is refused with a finding, in a minute of CPU time and with 640 MB of memory at most")
    void isRefused() throws IOException, InterruptedException {
        Path said = folder.resolve("said.tsv");
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileFiles.class.getName())
                .redirectError(folder.resolve("log.txt").toFile())
                .redirectOutput(said.toFile())
                .start();
        boolean ended = reading.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        reading.destroyForcibly();
        List<String> lines = Files.readAllLines(said).stream()
                .filter(line -> line.split("\t").length == CELLS)
                .toList();

        assertThat(ended).as(lines.toString()).isTrue();
        assertThat(lines).hasSize(HostileFiles.count()).allSatisfy(line -> {
            String[] cells = line.split("\t");
            assertThat(cells[1]).isEqualTo("refused");
            assertThat(Integer.parseInt(cells[2])).isLessThan(MOST_MILLIS);
            assertThat(cells[3]).isNotEqualTo("-");
        });
    }
}
