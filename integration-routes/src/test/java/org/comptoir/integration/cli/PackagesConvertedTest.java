package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.OwnFormat;
import org.comptoir.integration.translation.ReadOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The time allowed is many times what is needed: work that grows with the square of the size needs more. */
@Tag("EXC-02")
@DisplayName("EXC-02 A despatch advice with many packages is converted")
class PackagesConvertedTest {
    private static final int DEEP = 10_000;
    private static final int MANY = 20_000;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Converts units of which {@code parent} tells in which other they stand, with a line in each of the last {@code lines}. */
    private int convert(int units, int lines, IntFunction<String> parent, Target target) throws IOException {
        DespatchAdvice example = ExampleDocuments.despatch();
        DespatchAdvice.Line line = example.lines().get(0);
        DespatchAdvice advice = example.withContents(
                IntStream.rangeClosed(1, units)
                        .mapToObj(i -> new PackageUnit(Integer.toString(i), parent.apply(i), 1, "CT", null))
                        .toList(),
                IntStream.rangeClosed(units - lines + 1, units)
                        .mapToObj(i -> line.in(Integer.toString(i)))
                        .toList());
        byte[] json = Documents.write(List.of(advice), OwnFormat.JSON);
        Path file = Files.write(folder.resolve("packages.json"), json);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Convert.run(new String[] {file.toString(), "--to", target.word()}, Map.of("LANG", "en"), out, errors);
    }

    private DespatchAdvice written() {
        return (DespatchAdvice) Documents.read(out.toByteArray(), ReadOptions.DEFAULT)
                .taken()
                .get(0)
                .document();
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDIFACT_D96A", "X12_4010", "UBL"})
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    @DisplayName("each in the one before: nothing of it is lost in silence")
    void deep(Target target) throws IOException {
        int end = convert(DEEP, 1, i -> i == 1 ? null : Integer.toString(i - 1), target);

        assertThat(end).as(said()).isZero();
        assertThat(written().packages()).hasSize(DEEP);
        assertThat(written().lines()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDIFACT_D96A", "X12_4010", "UBL"})
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    @DisplayName("side by side, with as many lines")
    void many(Target target) throws IOException {
        int end = convert(MANY, MANY, i -> null, target);

        assertThat(end).as(said()).isZero();
        assertThat(written().packages()).hasSize(MANY);
        assertThat(written().lines()).hasSize(MANY);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDIFACT_D96A", "X12_4010", "UBL", "CSV", "JSON"})
    @DisplayName("in a circle, with others below it: all of them are written")
    void circle(Target target) throws IOException {
        int end = convert(6, 6, i -> i == 1 ? "2" : i == 2 ? "3" : i == 5 ? "2" : "5", target);

        assertThat(end).as(said()).isZero();
        assertThat(written().packages()).hasSize(6);
    }
}
