package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Sscc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 The packages of a despatch advice whose ids are longer than those of the message")
class PackageLevelsTest {
    private static final String OUTER = "330201800000000018";
    private static final String INNER = "330201800000000025";
    private static final String BEYOND_D01B = "PALETTE-DE-LA-COMMANDE-4711-DU-CHANTIER";

    private static EdifactProfile profile(String directory) {
        return new EdifactProfile(
                "UNOY",
                "4",
                directory,
                Mailbox.of("A", ""),
                Mailbox.of("B", ""),
                "77",
                "1",
                true,
                LocalDateTime.of(2026, 11, 23, 9, 0));
    }

    private static DespatchAdvice advice(String top) {
        DespatchAdvice example = ExampleDocuments.despatch();
        DespatchAdvice.Line line = example.lines().get(0);
        return example.withContents(
                List.of(
                        new PackageUnit(top, null, 1, "201", new Sscc(OUTER)),
                        new PackageUnit(INNER, top, 2, "CT", new Sscc(INNER)),
                        new PackageUnit("1", top, 1, "CT", null),
                        new PackageUnit(null, top, 1, "CT", null)),
                List.of(line.in(INNER), example.lines().get(1).in("1")));
    }

    private static DespatchAdvice back(ReadResult result) {
        return (DespatchAdvice) result.taken().get(0).document();
    }

    @ParameterizedTest
    @ValueSource(strings = {OUTER, BEYOND_D01B, "12345678901234"})
    @DisplayName("have numbers that fit, and stand in each other as before: nothing is told, nothing is lost")
    void areNumbered(String top) {
        DespatchAdvice advice = advice(top);

        byte[] bytes = Documents.write(advice, profile("D.96A"));

        ReadResult result = Documents.read(bytes, ReadOptions.DEFAULT);
        assertThat(result.all()).extracting(Finding::code).isEmpty();
        DespatchAdvice back = back(result);
        assertThat(back.packages()).extracting(PackageUnit::id).containsExactly("2", "3", "1", "4");
        assertThat(back.packages()).extracting(PackageUnit::parentId).containsExactly(null, "2", "2", "2");
        assertThat(back.packages().get(1).sscc()).hasToString(INNER);
        assertThat(back.lines()).extracting(DespatchAdvice.Line::packageId).containsExactly("3", "1");
        assertThat(Losses.of(advice, bytes)).isEmpty();
    }

    @Test
    @DisplayName("keep those that D.01B has room for")
    void areKept() {
        byte[] bytes = Documents.write(advice(OUTER), profile("D.01B"));

        assertThat(back(Documents.read(bytes, ReadOptions.DEFAULT)).packages())
                .extracting(PackageUnit::id)
                .containsExactly(OUTER, INNER, "1", "2");
    }

    @Test
    @DisplayName("have another number than the level of lines that lie in no package")
    void loose() {
        DespatchAdvice example = ExampleDocuments.despatch();
        DespatchAdvice advice = example.withContents(
                List.of(
                        new PackageUnit("1", null, 1, "CT", null),
                        new PackageUnit("0", null, 1, "CT", null),
                        new PackageUnit("2", null, 1, "CT", null)),
                List.of(example.lines().get(0).in(null), example.lines().get(1).in("2")));

        ReadResult result = Documents.read(Documents.write(advice, profile("D.96A")), ReadOptions.DEFAULT);

        assertThat(result.all()).extracting(Finding::code).doesNotContain("document.package.repeated");
        assertThat(back(result).lines())
                .extracting(DespatchAdvice.Line::packageId)
                .containsExactly("3", "2");
    }
}
