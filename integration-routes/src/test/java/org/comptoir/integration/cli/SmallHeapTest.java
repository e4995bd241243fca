package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.comptoir.integration.translation.DocumentHandler;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EXC-01")
@Tag("EXC-02")
@DisplayName("EXC-01 EXC-02 A large file is read in little memory:")
class SmallHeapTest {
    /** With what a JVM takes that reads one small file (2 MB, {@code benchmarks/run memory}). */
    private static final long HEAP = 32L << 20;

    private static final String ACCEPTED = "accepted";
    private static final Path EXCHANGE = Path.of("src/test/resources/exchange");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("an EDIFACT interchange of 5,000 orders of 20 lines, and one order of 20,000 lines")
    void edifact() throws IOException, InterruptedException {
        isRead(LargeFiles.edifact(folder.resolve("interchange"), 5_000, 20), 5_000, ACCEPTED);
        isRead(LargeFiles.edifact(folder.resolve("message"), 1, 20_000), 1, ACCEPTED);
    }

    @Test
    @DisplayName("an X12 interchange of 5,000 orders of 20 lines, and one order of 20,000 lines")
    void x12() throws IOException, InterruptedException {
        isRead(LargeFiles.x12(folder.resolve("interchange"), 5_000, 20), 5_000, ACCEPTED);
        isRead(LargeFiles.x12(folder.resolve("message"), 1, 20_000), 1, ACCEPTED);
    }

    @Test
    @DisplayName("5,000 orders as CSV, and a bank's statement of 10,000 entries (whose balances do not fit them)")
    void others() throws IOException, InterruptedException {
        Path orders = EXCHANGE.resolve("orders/own-csv/10_message.csv");
        isRead(LargeFiles.many(folder.resolve("orders"), orders, "\nORDER;", "\nNOTE;en vrac", 5_000), 5_000, ACCEPTED);
        Path statement = EXCHANGE.resolve("account-statements/camt-053-08/10_message.xml");
        isRead(LargeFiles.many(folder.resolve("statement"), statement, "<Ntry>", "</Ntry>", 10_000), 1, "refused");
    }

    /** The command in a JVM that has {@link #HEAP} and the file's own bytes. */
    private void isRead(Path file, int messages, String outcome) throws IOException, InterruptedException {
        Path said = folder.resolve("said.json");
        long heap = HEAP + Files.size(file);
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + (heap >> 10) + "k",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Read.class.getName(),
                        file.toString(),
                        "--json")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = reading.waitFor(5, TimeUnit.MINUTES);
        reading.destroyForcibly();

        assertThat(ended).isTrue();
        String answer = Files.readString(said);
        assertThat(answer.substring(Math.max(0, answer.length() - 400))).endsWith("}\n");
        assertThat(answer.contains("\"outcome\": \"" + outcome)).isTrue();
        assertThat(answer.contains("file.fault")).isFalse();
        assertThat(answer.split("\"standard\": ", -1)).hasSize(messages + 1);
    }

    @Test
    @DisplayName("what is in memory after 5,000 orders is what was there after 1,000")
    void isFlat() throws IOException {
        for (Path file : List.of(
                LargeFiles.edifact(folder.resolve("edifact"), 5_000, 20),
                LargeFiles.x12(folder.resolve("x12"), 5_000, 20))) {
            Gauge gauge = new Gauge();
            Documents.read(Files.readAllBytes(file), ReadOptions.DEFAULT, gauge);

            assertThat(gauge.messages).isEqualTo(5_000);
            assertThat(gauge.last - gauge.early).as(file.toString()).isLessThan(2L << 20);
        }
    }

    /** Weighs the heap after some messages. */
    private static final class Gauge implements DocumentHandler {
        private int messages;
        private long early;
        private long last;

        @Override
        public void message(Message message) {
            messages++;
            if (messages == 1_000) {
                early = live();
            } else if (messages == 5_000) {
                last = live();
            }
        }

        private static long live() {
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            return runtime.totalMemory() - runtime.freeMemory();
        }

        @Override
        public void begins(Interchange header) {
            // weighs nothing
        }

        @Override
        public void ends(List<Finding> findings) {
            // weighs nothing
        }

        @Override
        public void finding(Finding finding) {
            throw new AssertionError(finding);
        }
    }
}
