package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 Damaged X12")
class X12DamageTest {
    private static final String ORDER = new String(
            Documents.write(ExampleDocuments.order(), X12Examples.profile("004010")), StandardCharsets.UTF_8);

    static IntStream placesInTheHeader() {
        return IntStream.range(3, HostileX12.ISA.length());
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static List<String> errors(ReadResult result) {
        return result.all().stream().filter(Finding::isError).map(Finding::code).toList();
    }

    @ParameterizedTest
    @MethodSource("placesInTheHeader")
    @DisplayName("is refused with an error where the header is cut short, wherever that is")
    void isRefusedWithoutItsHeader(int length) {
        assertThat(errors(read(ORDER.substring(0, length)))).isNotEmpty();
        assertThat(errors(read(ORDER.substring(0, length) + ORDER.substring(HostileX12.ISA.length()))))
                .as("the rest of the file behind the cut header")
                .isNotEmpty();
    }

    static Stream<String> separators() {
        return Stream.of(
                "****",
                "*>*~",
                "*>^*",
                "*~^~",
                "\u0001\u0002\u0003\u0004",
                "\0\u0001\u0002\u0003",
                "*A^~",
                "*>^A",
                "😀😀");
    }

    @ParameterizedTest
    @MethodSource("separators")
    @DisplayName("is read or refused, never dropped, whatever its separators are")
    void isReadOrRefused(String separators) {
        String text =
                HostileX12.begun("850").replace("*U*00401", "*^*00501") + "BEG*00*SA*1**20261123~" + HostileX12.ended();

        ReadResult result = read(text.replace('*', separators.charAt(0))
                .replace('>', separators.charAt(1))
                .replace('^', separators.charAt(2))
                .replace('~', separators.charAt(3)));

        assertThat(result.all()).isNotEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "many", "99999999999999999999999999", "1e9", "٣"})
    @DisplayName("is refused where SE, GE or IEA counts what cannot be")
    void isRefusedForItsCounts(String count) {
        assertThat(errors(read(ORDER.replaceFirst("SE\\*\\d+", "SE*" + count)))).contains("x12.count.segments");
        assertThat(errors(read(ORDER.replaceFirst("GE\\*1", "GE*" + count)))).contains("x12.count.sets");
        assertThat(errors(read(ORDER.replaceFirst("IEA\\*1", "IEA*" + count)))).contains("x12.count.groups");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HL*1*1*S~", "HL*1*2*S~HL*2*1*P~", "HL*1**S~HL*2*9*P~", "HL*1**S~HL*2*3*P~HL*3*2*P~"})
    @DisplayName("is refused where a level stands in itself, in a later or in a missing one")
    void isRefusedForItsLevels(String levels) {
        ReadResult result = read(HostileX12.begun("856") + "BSN*00*BL-1*20261123*0905~" + levels + HostileX12.ended());

        assertThat(errors(result)).contains("x12.hierarchy.parent");
    }

    @Test
    @DisplayName("is read with a warning where texts have control characters, NUL among them")
    void isReadWithoutControlCharacters() {
        ReadResult result = read(ORDER.replace("Ciment gris", "Ciment\u0000gris\u0007"));

        assertThat(result.taken()).hasSize(1);
        assertThat(result.all()).extracting("code").containsExactly("x12.element.control");
    }

    @Test
    @DisplayName("is not made of packages that stand in each other in a circle, or a hundred thousand deep")
    void isNotMade() {
        List<PackageUnit> deep = IntStream.range(0, 100_000)
                .mapToObj(i -> new PackageUnit("" + i, i == 0 ? null : "" + (i - 1), 1, "CT", null))
                .toList();
        List<PackageUnit> circle = List.of(
                new PackageUnit("1", "2", 1, "201", null),
                new PackageUnit("2", "1", 1, "CT", null),
                new PackageUnit("3", "3", 1, "CT", null));

        assertThat(packages(deep)).isEqualTo(100_000);
        assertThat(packages(circle)).isEqualTo(3);
    }

    private static int packages(List<PackageUnit> units) {
        DespatchAdvice plain = ExampleDocuments.despatch();
        DespatchAdvice advice = new DespatchAdvice(
                "BL-1",
                "PO-1",
                plain.issued(),
                null,
                null,
                plain.buyer(),
                plain.supplier(),
                null,
                null,
                null,
                null,
                List.of(),
                units,
                List.of(new DespatchAdvice.Line(
                        "1",
                        "1",
                        null,
                        "1",
                        ExampleDocuments.CEMENT,
                        org.comptoir.kernel.quantity.Quantity.of(1),
                        null,
                        null)));
        byte[] bytes = Documents.write(advice, X12Examples.profile("004010"));
        ReadResult back = Documents.read(bytes, ReadOptions.DEFAULT);
        return ((DespatchAdvice) back.taken().get(0).document()).packages().size();
    }
}
