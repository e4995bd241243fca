package org.comptoir.integration.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each reader under Jazzer, guided by coverage, for a few seconds; {@code -Dfuzz.seconds=600} fuzzes longer, {@code
 * -Dfuzz.only=EDIFACT,X12} some readers only, {@code -Dfuzz.findings=10} goes on after the first fault. What was found lies
 * in {@code target/fuzz/<reader>/found}: it is mended and becomes a file below {@code src/test/resources/fuzz}.
 */
@Tag("EXC-01")
@Tag("EXC-02")
@Tag("EXC-05")
@DisplayName("EXC-01 EXC-02 EXC-05 Whatever bytes come")
class FuzzTest {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 8);
    /** As many processes as the machine has cores to spare. */
    private static final int TOGETHER = 2;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("good files are read, answered and written")
    void goodFiles(Fuzzed fuzzed) {
        assertThat(fuzzed.seeds()).isNotEmpty().allSatisfy(bytes -> FuzzTarget.check(fuzzed, bytes));
    }

    static Stream<Arguments> found() {
        return Arrays.stream(Fuzzed.values()).flatMap(f -> f.found().stream().map(path -> Arguments.of(f, path)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("found")
    @DisplayName("what once broke a reader is answered with findings")
    void foundOnce(Fuzzed fuzzed, Path file) {
        assertThatCode(() -> FuzzTarget.check(fuzzed, Seeds.bytes(file))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("they are answered with findings that have sentences, in bounded time, and never with a fault")
    void isFuzzed() throws InterruptedException {
        Assumptions.assumeTrue(SECONDS > 0, "left out by -Dfuzz.seconds=0");
        Map<Fuzzed, String> said = new ConcurrentHashMap<>();
        ExecutorService processes = Executors.newFixedThreadPool(TOGETHER);
        wanted().forEach(f -> processes.submit(() -> said.put(f, new FuzzRun(f).run(SECONDS))));
        processes.shutdown();
        boolean ended =
                processes.awaitTermination((SECONDS + FuzzRun.START) * Fuzzed.values().length, TimeUnit.SECONDS);

        assertThat(ended).isTrue();
        assertThat(said).hasSize(wanted().size());
        assertThat(said.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    private static List<Fuzzed> wanted() {
        String only = System.getProperty("fuzz.only", "");
        return Arrays.stream(Fuzzed.values())
                .filter(f -> only.isEmpty() || List.of(only.split(",")).contains(f.name()))
                .toList();
    }
}
