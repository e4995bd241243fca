package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.comptoir.document.Order;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-01")
@DisplayName("EXC-01 The EDIFACT reader")
class EdifactReadingTest {
    private static final String ORDER =
            """
            UNH+M1+ORDERS:D:96A:UN:EAN008'
            BGM+220+PO-1+9'
            DTM+137:20261123:102'
            FTX+AAI+++Merci'
            NAD+BY+3020180000017::9'
            CUX+2:EUR:9'
            LIN+1++3020180100014:EN'
            QTY+21:12'
            PRI+AAA:5.43'
            UNS+S'
            CNT+2:1'
            UNT+12+M1'
            """;
    private static final String HEADER = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'\n";
    private static final String GOOD = HEADER + ORDER + "UNZ+1+42'\n";

    private static ReadResult read(String text) {
        return read(text, StandardCharsets.ISO_8859_1);
    }

    private static ReadResult read(String text, Charset charset) {
        return Documents.read(text.getBytes(charset), ReadOptions.DEFAULT);
    }

    private static Order order(ReadResult result) {
        assertThat(result.all()).filteredOn(Finding::isError).isEmpty();
        return (Order) result.messages().get(0).document();
    }

    private static List<String> codes(ReadResult result) {
        return result.all().stream().map(Finding::code).toList();
    }

    private static String place(ReadResult result, String code) {
        return result.all().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow()
                .place()
                .brief();
    }

    @Test
    @DisplayName("reads a good order without any finding")
    void readsAGoodOrder() {
        ReadResult result = read(GOOD);

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(order(result).lines().get(0).quantity().value()).isEqualByComparingTo("12");
        assertThat(result.messages().get(0).version()).isEqualTo("D.96A EAN008");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "UNA with other characters | ~ | ^ | * | $",
                "UNA with default characters | : | + | ? | '",
            })
    @DisplayName("takes its service characters from UNA")
    void takesServiceCharactersFromUna(String name, String component, String element, String release, String end) {
        String una = "UNA" + component + element + "." + release + " " + end;
        String text = GOOD.replace("Merci", "a?+b")
                .replace(":", "\u0001")
                .replace("?+", "\u0002")
                .replace("+", element)
                .replace("'", end)
                .replace("\u0001", component)
                .replace("\u0002", release + element);

        assertThat(order(read(una + text)).notes()).containsExactly("a" + element + "b");
    }

    @Test
    @DisplayName("reads a decimal comma, with UNA and without")
    void readsADecimalComma() {
        String comma = GOOD.replace("5.43", "5,43");

        assertThat(order(read(comma)).lines().get(0).price().amount()).isEqualByComparingTo("5.43");
        assertThat(order(read("UNA:+,? '" + comma)).lines().get(0).price().amount())
                .isEqualByComparingTo("5.43");
    }

    @Test
    @DisplayName("reads a decimal mark that UNA does not declare, and says so")
    void readsTheOtherDecimalMark() {
        ReadResult result = read("UNA:+,? '" + GOOD);

        assertThat(order(result).lines().get(0).price().amount()).isEqualByComparingTo("5.43");
        assertThat(codes(result)).containsExactly("edifact.element.decimal");
    }

    @Test
    @DisplayName("reads segments on lines of their own, on one line, with a byte order mark")
    void readsAnyLines() {
        assertThat(order(read(GOOD.replace("\n", ""))).number()).isEqualTo("PO-1");
        assertThat(order(read(GOOD.replace("\n", "\r\n"))).number()).isEqualTo("PO-1");
        assertThat(order(read("\uFEFF" + GOOD, StandardCharsets.UTF_8)).number())
                .isEqualTo("PO-1");
    }

    @Test
    @DisplayName("puts an interchange together again that was cut into lines of 80 characters")
    void unwrapsLines() {
        String one = GOOD.replace("\n", "");
        String wrapped = one.replaceAll("(.{80})", "$1\n");

        ReadResult result = read(wrapped);

        assertThat(order(result).toString()).isEqualTo(order(read(one)).toString());
        assertThat(codes(result)).containsExactly("edifact.wrapped");
    }

    @Test
    @DisplayName("reads level B's separators without UNA")
    void readsLevelB() {
        String text = GOOD.replace("UNOC", "UNOB")
                .replace("Merci", "MERCI")
                .replace("\n", "")
                .replace(':', '\u001F')
                .replace('+', '\u001D')
                .replace('\'', '\u001C');

        assertThat(order(read(text)).notes()).containsExactly("MERCI");
    }

    @Test
    @DisplayName("reads several interchanges of one file, each with its own characters")
    void readsSeveralInterchanges() {
        String other = "UNA:*.? '" + GOOD.replace("+", "*").replace("42", "43");

        ReadResult result = read(GOOD + other + GOOD);

        assertThat(result.interchanges())
                .extracting(Interchange::controlReference)
                .containsExactly("42", "43", "42");
        assertThat(result.taken()).hasSize(3);
    }

    @Test
    @DisplayName("reads groups and checks their counts")
    void readsGroups() {
        String group = "UNG+ORDERS+A+B+261123:0905+G1+UN+D:96A'\n";
        String text = HEADER + group + ORDER + "UNE+1+G1'\n" + "UNZ+1+42'\n";

        assertThat(order(read(text)).number()).isEqualTo("PO-1");
        assertThat(codes(read(text.replace("UNE+1", "UNE+2")))).contains("edifact.count.groupmessages");
        assertThat(codes(read(text.replace("UNE+1+G1", "UNE+1+G2")))).contains("edifact.reference.group");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "UNOC, ISO-8859-1, Café à côté",
        "UNOD, ISO-8859-2, Łódź",
        "UNOE, ISO-8859-5, Москва",
        "UNOF, ISO-8859-7, Αθήνα",
        "UNOK, ISO-8859-9, İstanbul",
        "UNOL, ISO-8859-15, 100 €",
        "UNOW, UTF-8, 東京 €",
        "UNOY, UTF-8, crème brûlée 😀"
    })
    @DisplayName("reads the character set that UNB declares")
    void readsCharacterSets(String syntaxId, String charset, String text) {
        ReadResult result = read(GOOD.replace("UNOC", syntaxId).replace("Merci", text), Charset.forName(charset));

        assertThat(order(result).notes()).containsExactly(text);
        assertThat(result.all()).isEmpty();
    }

    @Test
    @DisplayName("keeps every character where the declared set is wrong, and says so")
    void keepsCharactersOfAWrongSet() {
        ReadResult utf8 = read(GOOD.replace("Merci", "Crème à Łódź"), StandardCharsets.UTF_8);
        ReadResult latin = read(GOOD.replace("UNOC", "UNOA").replace("Merci", "Crème"));

        assertThat(order(utf8).notes()).containsExactly("Crème à Łódź");
        assertThat(codes(utf8)).containsExactly("edifact.charset.utf8");
        assertThat(order(latin).notes()).containsExactly("Crème");
        assertThat(codes(latin)).containsExactly("edifact.charset.latin1");
    }

    @Test
    @DisplayName("reads syntax version 4 whose UNA has a space for 'no repetition' without cutting at spaces")
    void readsVersion4WithoutRepetition() {
        String text = "UNA:+.? '"
                + GOOD.replace("UNOC:3", "UNOC:4")
                        .replace("+261123:", "+20261123:")
                        .replace("Merci", "a b c");

        assertThat(order(read(text)).notes()).containsExactly("a b c");
    }

    @ParameterizedTest(name = "version {0}")
    @CsvSource({"1", "2", "3", "4"})
    @DisplayName("reads every syntax version")
    void readsEveryVersion(String version) {
        assertThat(order(read(GOOD.replace("UNOC:3", "UNOC:" + version))).number())
                .isEqualTo("PO-1");
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "edifact.count.segments | UNT+12 | UNT+11 | 13 UNT 1",
                "edifact.reference.message | UNT+12+M1 | UNT+12+M2 | 13 UNT 2",
                "edifact.count.messages | UNZ+1 | UNZ+2 | 14 UNZ 1",
                "edifact.reference.interchange | UNZ+1+42 | UNZ+1+43 | 14 UNZ 2",
                "edifact.segment.surplus | CUX+2:EUR:9' | XYZ+1' | 7 XYZ",
                "edifact.element.missing | BGM+220+PO-1+9 | BGM+220+PO-1+9'DTM+ | 4 DTM 1/1",
                "edifact.element.number | QTY+21:12 | QTY+21:1x | 9 QTY 1/2",
                "edifact.date | 20261123:102 | 20261341:102 | 4 DTM 1/2",
                "document.line.quantity | QTY+21:12 | QTY+21:-1 | 9 QTY 1/2",
                "document.line.noquantity | QTY+21:12 | QTY+46:12 | 8 LIN",
                "edifact.message.unknown | ORDERS:D | NOSUCH:D | 2 UNH 2/1"
            })
    @DisplayName("refuses, with the place")
    void refusesWithThePlace(String code, String good, String bad, String place) {
        ReadResult result = read(GOOD.replace(good, bad));

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(place(result, code)).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "edifact.element.long | PO-1 | PO-1xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | 3 BGM 2",
                "edifact.directory | D:96A | D:97A | 2 UNH 2/3",
                "identifier.gtin | 3020180100014 | 3020180100019 | 8 LIN 3/1",
                "identifier.gln | BY+3020180000017 | BY+3020180000011 | 6 NAD 2/1",
                "document.control.lines | CNT+2:1 | CNT+2:2 | 12 CNT 1/2",
                "edifact.element.surplus | UNS+S' | UNS+S+X' | 11 UNS 2",
            })
    @DisplayName("takes all the same, with a warning and its place")
    void warnsWithThePlace(String code, String good, String bad, String place) {
        ReadResult result = read(GOOD.replace(good, bad));

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_FINDINGS);
        assertThat(place(result, code)).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BGM+220+PO-1+9X | BGM+220+PO-1+9 | WARNING 3 BGM 3/1",
                "CUX+X:EUR:9 | CUX+2:EUR:9 | WARNING 7 CUX 1/1",
                "IMD+Ü++:::Ciment'QTY+21 | QTY+21 | INFORMATION 9 IMD 1/1",
                "NAD+BY+3020180000017::gs1 | NAD+BY+3020180000017::9 | INFORMATION 6 NAD 2/3",
            })
    @DisplayName("tells a code that no code list has, where the mapping hands it on")
    void tellsUnknownCodes(String bad, String good, String told) {
        assertThat(read(GOOD.replace(good, bad)).all())
                .filteredOn(f -> f.code().equals("edifact.code"))
                .extracting(f -> f.severity() + " " + f.place().brief())
                .containsExactly(told);
        assertThat(codes(read(GOOD))).doesNotContain("edifact.code");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D:93A", "S:93A", "D:95B", "D:96B", "D:97A", "D:98B", "D:99B", "D:00A", "D:01A", "D:02A", "D:10B", "D:20B"
    })
    @DisplayName("reads every other directory by the nearest schema, and says so")
    void readsOtherDirectories(String directory) {
        ReadResult result = read(GOOD.replace("D:96A", directory));

        assertThat(order(result).lines()).hasSize(1);
        assertThat(codes(result)).containsExactly("edifact.directory");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "UNOA, US-ASCII, CAFE",
        "UNOB, US-ASCII, Cafe",
        "UNOG, ISO-8859-3, Ħaġar Qim",
        "UNOH, ISO-8859-4, Rīga",
        "UNOI, ISO-8859-6, القاهرة",
        "UNOJ, ISO-8859-8, ירושלים",
        "UNOX, ISO-2022-JP, 東京"
    })
    @DisplayName("reads the rarer character sets too")
    void readsRarerCharacterSets(String syntaxId, String charset, String text) {
        ReadResult result = read(GOOD.replace("UNOC", syntaxId).replace("Merci", text), Charset.forName(charset));

        assertThat(order(result).notes()).containsExactly(text);
    }

    @Test
    @DisplayName("reads repetitions of syntax version 4, blank lines, and groups of several messages")
    void readsRepetitionsAndGroups() {
        String version4 = "UNA:+.?*'"
                + GOOD.replace("UNOC:3", "UNOC:4")
                        .replace("+261123:", "+20261123:")
                        .replace("QTY+21", "PIA+1+CIM:SA*A7:IN'\nQTY+21")
                        .replace("UNT+12", "UNT+13");
        String group =
                "UNG+ORDERS+A+B+261123:0905+G1+UN+D:96A'\n" + ORDER + ORDER.replace("M1", "M2") + "UNE+2+G1'\n\n";
        String groups = HEADER + group + "\r\n" + group.replace("G1", "G2") + "UNZ+2+42'\n";

        assertThat(order(read(version4)).lines().get(0).item().supplierReference())
                .isEqualTo("CIM");
        assertThat(order(read(version4)).lines().get(0).item().customerReference())
                .isEqualTo("A7");
        assertThat(read(groups).taken()).hasSize(4);
        assertThat(read(groups).all()).isEmpty();
        assertThat(codes(read(groups.replace("UNZ+2", "UNZ+4")))).containsExactly("edifact.count.messages");
    }

    @Test
    @DisplayName("names the mandatory segment that is missing")
    void namesAMissingSegment() {
        ReadResult result = read(GOOD.replace("DTM+137:20261123:102'\n", "").replace("UNT+12", "UNT+11"));

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("edifact.segment.missing"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("DTM"));
    }

    @Test
    @DisplayName("drops nothing silently: what no mapping takes is told")
    void dropsNothingSilently() {
        ReadResult result = read(GOOD.replace("NAD+BY", "RFF+CT'\nNAD+BY")
                .replace("UNT+12", "UNT+13")
                .replace("+Merci", "+Merci+FR"));

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_FINDINGS);
        assertThat(result.all())
                .extracting(Finding::code, f -> f.place().brief(), f -> f.arguments()
                        .get(0))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("edifact.segment.left", "6 RFF", "RFF+CT"),
                        org.assertj.core.groups.Tuple.tuple("edifact.element.left", "5 FTX 5/1", "FR"));
    }

    @Test
    @DisplayName("tells parties that the document has no place for, and second ones of a role")
    void tellsPartiesWithoutPlace() {
        String more = "NAD+UC+SHOP7::92'\nNAD+BY+OTHER::92'\nCUX+2:EUR:9'";

        ReadResult result = read(GOOD.replace("CUX+2:EUR:9'", more).replace("UNT+12", "UNT+14"));

        assertThat(result.all())
                .extracting(Finding::code, f -> f.arguments().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("edifact.segment.left", "NAD+UC+SHOP7::92"),
                        org.assertj.core.groups.Tuple.tuple("edifact.segment.left", "NAD+BY+OTHER::92"));
    }

    @Test
    @DisplayName("takes the good messages beside a broken one, and says which is broken")
    void takesTheGoodOnes() {
        String second = ORDER.replace("M1", "M2").replace("QTY+21:12'\n", "").replace("UNT+12", "UNT+11");
        String third = ORDER.replace("M1", "M3").replace("PO-1", "PO-3");

        ReadResult result = read(HEADER + ORDER + second + third + "UNZ+3+42'\n");

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_FINDINGS);
        assertThat(result.taken()).extracting(Message::reference).containsExactly("M1", "M3");
    }

    @Test
    @DisplayName("reads on after a message whose trailer is missing")
    void readsOnAfterAMissingTrailer() {
        ReadResult result =
                read(HEADER + ORDER.replace("UNT+12+M1'\n", "") + ORDER.replace("M1", "M2") + "UNZ+2+42'\n");

        assertThat(result.messages()).extracting(Message::outcome).containsExactly(Outcome.REFUSED, Outcome.ACCEPTED);
        assertThat(codes(result)).containsExactly("edifact.trailer.missing");
    }

    @Test
    @DisplayName("refuses an interchange that was cut off, wherever it was cut")
    void refusesCutFiles() {
        for (int length = 5; length < GOOD.length() - 2; length++) {
            ReadResult result = read(GOOD.substring(0, length));

            assertThat(result.outcome()).as(GOOD.substring(0, length)).isEqualTo(Outcome.REFUSED);
            assertThat(result.all()).as("findings at " + length).isNotEmpty();
        }
    }

    @Test
    @DisplayName("reads bare messages, and says that the envelope is missing")
    void readsBareMessages() {
        ReadResult result = read(ORDER);

        assertThat(order(result).number()).isEqualTo("PO-1");
        assertThat(result.interchanges().get(0).sender()).isNull();
        assertThat(codes(result)).containsExactly("edifact.header.missing");
    }

    @Test
    @DisplayName("tells text outside of the interchange, and segments outside of a message")
    void tellsStrayText() {
        assertThat(codes(read(GOOD + "Sent from my mail program'"))).contains("edifact.stray");
        assertThat(codes(read(GOOD.replace("UNZ+1", "LIN+9'\nUNZ+1")))).contains("edifact.segment.outside");
        assertThat(codes(read(GOOD.replace("CUX", "###")))).contains("edifact.segment.tag");
    }

    @Test
    @DisplayName("says what a file is that it does not read")
    void saysWhatItDoesNotRead() {
        assertThat(read("<a/>").kind()).isEqualTo(FileKind.XML);
        assertThat(read("{}").all().get(0).sentence(java.util.Locale.ENGLISH)).contains("This JSON is none of ours");
        assertThat(read("STX=ANA:1").all().get(0).sentence(java.util.Locale.ENGLISH))
                .contains("This format is not read", "TRADACOMS");
        assertThat(read("STX=ANA:1").all()).extracting(Finding::arguments).containsExactly(List.of("TRADACOMS"));
        assertThat(codes(read(" \n"))).containsExactly("file.empty");
    }

    @Test
    @DisplayName("refuses what is larger than its bound, unread")
    void refusesTooLarge() {
        ReadResult result = Documents.read(GOOD.getBytes(StandardCharsets.UTF_8), new ReadOptions(100, "EUR"));

        assertThat(codes(result)).containsExactly("file.large");
    }

    @Test
    @DisplayName("is not led astray by endless elements, segments or separators")
    void isBounded() {
        List<String> hostile = List.of(
                HEADER + "UNH+1+" + "A".repeat(3_000_000),
                HEADER + ORDER.replace("Merci", "A".repeat(1_000_000)) + "UNZ+1+42'",
                HEADER + ORDER.replace("Merci", ":".repeat(200_000)) + "UNZ+1+42'",
                HEADER + ORDER.replace("Merci", "+".repeat(200_000)) + "UNZ+1+42'",
                HEADER + "UNH+1+ORDERS:D:96A:UN'" + "LIN'".repeat(40_000),
                HEADER.repeat(6_000),
                "UNA".repeat(100_000),
                "UNB+" + "?".repeat(500_000),
                "UNH+1+ORDERS:D:96A:UN'".repeat(5_000));
        for (String text : hostile) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertThat(read(text).outcome()).isNotEqualTo(Outcome.ACCEPTED));
        }
    }

    @Test
    @DisplayName("reads an order of 20,000 lines in seconds")
    void readsLongOrders() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            lines.append("LIN+").append(i).append("++3020180100014:EN'QTY+21:12'PRI+AAA:5.43'");
        }
        String text = GOOD.replace("LIN+1++3020180100014:EN'\nQTY+21:12'\nPRI+AAA:5.43'\n", lines)
                .replace("CNT+2:1", "CNT+2:20000")
                .replace("UNT+12", "UNT+60009");

        Order order = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> order(read(text)));

        assertThat(order.lines()).hasSize(20_000);
        assertThat(order.lines().get(19_999).price().amount()).isEqualTo(new BigDecimal("5.43"));
    }
}
