package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Order;
import org.comptoir.integration.syntax.tree.Data;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 Our own layouts")
class OwnLayoutsTest {
    private static final Path BLNS = Path.of("../../shared/samples/hostile/blns/blns.txt");

    static Stream<Arguments> all() {
        return Stream.of(
                        ExampleDocuments.all(),
                        ExampleDocuments.ofBanks(),
                        List.of(ExampleDocuments.measuredDespatch(), ExampleDocuments.receivedResponse()))
                .flatMap(List::stream)
                .flatMap(d -> Arrays.stream(OwnFormat.values()).map(f -> Arguments.of(d, f)));
    }

    private static ReadResult read(byte[] bytes) {
        ReadResult result = Documents.read(bytes, ReadOptions.DEFAULT);
        for (Finding finding : result.all()) {
            assertThat(finding.sentence(Locale.FRENCH)).doesNotStartWith(finding.code());
            assertThat(finding.sentence(Locale.ENGLISH)).doesNotStartWith(finding.code());
        }
        return result;
    }

    private static ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(ReadResult result) {
        return result.all().stream().map(Finding::code).toList();
    }

    @ParameterizedTest(name = "{1} [{index}]")
    @MethodSource("all")
    @DisplayName("say the same when they are read again, without any finding")
    void sayTheSame(BusinessDocument document, OwnFormat format) {
        ReadResult back = read(Documents.write(List.of(document), format));

        assertThat(back.all()).isEmpty();
        assertThat(Data.of(back.taken().get(0).document()))
                .satisfies(
                        d -> assertThat(Data.difference(Data.of(document), d)).isEmpty());
        if (format != OwnFormat.XLSX) {
            assertThat(back.taken().get(0).document()).isEqualTo(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ORDER;number;issued\n#LINE;lineId\n", "[]", "CPT01\n"})
    @DisplayName("without any document are refused, and told so")
    void withoutDocument(String file) {
        ReadResult result = read(file);

        assertThat(codes(result)).containsExactly("layout.documents.none");
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @DisplayName(
            "take a weight without a unit in kilograms, whatever the unit of the row, and a volume in cubic metres")
    void weights() {
        String csv = "#DESPATCHADVICE;number;Poids brut;volume\nDESPATCHADVICE;BL-1;620,5;1,2\n"
                + "#LINE;name;despatched;unit;netWeight\nLINE;Sable;3;MTR;2 TNE\n";
        DespatchAdvice advice = (DespatchAdvice) read(csv).taken().get(0).document();

        assertThat(advice.shipment().measures().grossWeight()).hasToString("620.5 KGM");
        assertThat(advice.shipment().measures().volume()).hasToString("1.2 MTQ");
        assertThat(advice.lines().get(0).measures().netWeight()).hasToString("2 TNE");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("hold many documents of all kinds in one file")
    void holdMany(OwnFormat format) {
        assertThat(read(Documents.write(ExampleDocuments.all(), format)).taken())
                .hasSize(ExampleDocuments.all().size());
    }

    @Test
    @DisplayName(
            "in CSV: the header row decides the columns; decimal comma, French dates, Windows-1252; unknown columns are told")
    void csvIsLenient() {
        String csv = "#ORDER;issued;number;colour\nORDER;23/11/2026;PO-1;red\n#LINE;name;quantity;gtin;price\n"
                + "LINE;Béton;1,5;3020180100014;12,50\n";
        ReadResult result = read(csv.getBytes(Charset.forName("windows-1252")));

        assertThat(codes(result))
                .containsExactlyInAnyOrder("text.windows", "layout.column.unknown", "xml.currency.assumed");
        Order order = (Order) result.taken().get(0).document();
        assertThat(order.issued()).hasToString("2026-11-23");
        assertThat(order.lines().get(0).quantity()).hasToString("1.5 C62");
        assertThat(order.lines().get(0).item().name()).isEqualTo("Béton");
    }

    @Test
    @DisplayName("tell what is missing or wrong with row and column")
    void tellWhatIsWrong() {
        ReadResult result = read(
                "ORDER;;9\nNOTE;ok\n#LINE;lineId;gtin;quantity;wished\nLINE;1;3020180100015;x;soon\nBOX;1\nLINE;1;;\n");

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(codes(result))
                .contains("document.number.missing", "identifier.gtin", "layout.number", "partner.date")
                .contains("layout.record.unknown", "document.line.repeated", "document.line.noquantity")
                .contains("document.line.noarticle");
        assertThat(result.all())
                .anyMatch(f ->
                        f.code().equals("layout.number") && f.place().brief().equals("4/quantity"));
    }

    @Test
    @DisplayName("in JSON: duplicates, unknown keys, wrong types and depth are told with a pointer and the line")
    void jsonIsChecked() {
        ReadResult result =
                read("{\"comptoir\": 1, \"document\": \"Order\",\n \"content\": {\"number\": \"1\", \"number\": \"2\","
                        + "\n \"colour\": 1, \"issued\": {}, \"lines\": [{\"quantity\": {\"value\": true}}]}}");

        assertThat(codes(result)).contains("json.twice", "layout.key.unknown", "layout.text", "layout.number");
        assertThat(result.all()).anyMatch(f -> f.where(Locale.ENGLISH).equals("/content/colour (line 3, column 13)"));
        assertThat(codes(read("{\"a\":" + "[".repeat(100_000)))).containsExactly("json.depth");
        assertThat(codes(read("{\"comptoir\": 1,"))).containsExactly("json.malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\": \"x\", \"uuid\": 1}",
                "[1, 2]",
                "{}",
                "date;label;amount\n2026-01-01;x;1",
                "$schema: x\n"
            })
    @DisplayName("refuse what is none of ours, and say what was expected")
    void refuseOthers(String text) {
        ReadResult result = read(text);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all()).anyMatch(f -> f.sentence(Locale.ENGLISH).contains("docs/layouts.md"));
    }

    @Test
    @DisplayName("never cut silently: what is too long for a fixed width is not written")
    void neverCut() {
        Order order = ExampleDocuments.order();
        Order odd = new Order("N".repeat(36), "9", null, null, null, null, null, null, "EUR", List.of(), order.lines());

        assertThatThrownBy(() -> Documents.write(List.of(odd), OwnFormat.FIXED))
                .isInstanceOfSatisfying(
                        NotWritableException.class,
                        e -> assertThat(e.findings().get(0).code()).isEqualTo("fixed.long"));
    }

    @Test
    @DisplayName("neutralise formulas in CSV and take the guard off again")
    void neutraliseFormulas() {
        Order order = ExampleDocuments.order();
        Order odd = new Order(
                "=1+1", "9", null, null, null, null, null, null, "EUR", List.of("'=x", "@a", "'b"), order.lines());
        byte[] csv = Documents.write(List.of(odd), OwnFormat.CSV);

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("ORDER;'=1+1;", "NOTE;''=x", "NOTE;'@a");
        assertThat(read(csv).taken().get(0).document()).isEqualTo(odd);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("keep naughty strings, or say that they cannot")
    void keepNaughtyStrings(OwnFormat format) throws IOException {
        Assumptions.assumeTrue(Files.exists(BLNS), "shared/samples is missing beside the checkout");
        List<String> notes = Files.readAllLines(BLNS).stream()
                .map(l -> l.replaceAll("[\\p{Cntrl}\\x80-\\x9F\\x{FFFE}\\x{FFFF}\\x{2028}\\x{2029}]", " ")
                        .strip())
                .filter(l -> !l.isEmpty() && l.length() < 1000)
                .toList();
        Order order = ExampleDocuments.order();
        Order odd = new Order("1", "9", null, null, null, null, null, null, "EUR", notes, order.lines());

        assertThat(((Order) read(Documents.write(List.of(odd), format))
                                .taken()
                                .get(0)
                                .document())
                        .notes())
                .isEqualTo(notes);
    }

    @Test
    @DisplayName("bound hostile files: zip bombs, millions of columns, endless lines, NUL bytes")
    void boundHostileFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertThat(codes(read(bytes.toByteArray()))).contains("xlsx.large");
        assertThat(codes(read("PK\u0003\u0004 nonsense"))).containsExactly("xlsx.broken");
        assertThat(codes(read("ORDER;" + ";".repeat(5_000_000)))).contains("csv.row.long");
        assertThat(codes(read("ORDER;" + "x".repeat(20_000_001)))).contains("csv.cell.long");
        assertThat(read("ORDER;\"" + "x\u0000".repeat(1000)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(read("CPT01\nORD" + "x".repeat(5_000_000)).outcome()).isEqualTo(Outcome.REFUSED);
    }
}
