package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EXC-01")
@DisplayName("EXC-01 A file of two hundred megabytes")
class LargeFileTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("is refused by 'read' without being loaded: 24 MB of memory are enough")
    void isRefusedUnread() throws IOException, InterruptedException {
        Path large = folder.resolve("large.edi");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.writeBytes("UNB+UNOC:3+");
            file.setLength(200 << 20);
        }
        Path said = folder.resolve("said.txt");
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Read.class.getName(),
                        large.toString(),
                        "--lang=en")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = reading.waitFor(2, TimeUnit.MINUTES);
        reading.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readString(said)).contains("refused").contains("64 MB").doesNotContain("OutOfMemory");
    }
}
