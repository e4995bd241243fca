package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.Order;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What careless senders do to their separators, envelopes and values: each fault is told once, at its place. */
@Tag("EXC-01")
@DisplayName("EXC-01 A careless EDIFACT file")
class CarelessEdifactTest {
    private static final String UNB = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'\n";
    private static final String ORDER =
            """
            UNH+M1+ORDERS:D:96A:UN:EAN008'
            BGM+220+PO-1+9'
            DTM+137:20261123:102'
            NAD+BY+3020180000017::9'
            NAD+SU+3020180000024::9'
            CUX+2:EUR:9'
            LIN+1++3020180100014:EN'
            QTY+21:12'
            PRI+AAA:5.43'
            UNS+S'
            CNT+2:1'
            UNT+12+M1'
            """;
    private static final String GOOD = UNB + ORDER + "UNZ+1+42'\n";

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    private static Order order(ReadResult result) {
        assertThat(result.taken()).hasSize(1);
        return (Order) result.taken().get(0).document();
    }

    @ParameterizedTest(name = "{0}: “{1}” for “{2}”")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "edifact.element.number 9 QTY 1/2 | 21:12' | 21:1 200:PCE'",
                "edifact.element.missing 9 QTY 1/2 | 21:12' | 21:'",
                "identifier.gln 1 UNB 2/1 | UNOC:3+3020180000017 | UNOC:3+3020180000018",
                "identifier.gln 5 NAD 2/1 | BY+3020180000017::9 | BY+3020180000018",
                "edifact.element.surplus 9 QTY 2 | 21:12' | 21:12+x'",
                "edifact.component.surplus 9 QTY 1/4 | 21:12' | 21:12:PCE:x'",
                "edifact.interchange.empty 2 UNZ 1 | ALL | UNZ+0+42'",
                "edifact.element.missing 1 UNB 5 | 0905+42' | 0905'",
                "edifact.terminator.lost 9 QTY | 21:12' | 21:12",
                "edifact.segment.outside 2 BGM | UNH+M1+ORDERS:D:96A:UN:EAN008' | ''",
                "edifact.segment.missing 3 DTM | BGM+220+PO-1+9' | ''",
                "edifact.trailer.missing 5 NAD | AFTER NAD+BY+3020180000017::9' | UNZ+1+42'",
            })
    @DisplayName("has its fault told, and nothing of what follows from it")
    void isToldOnce(String told, String good, String bad) {
        String text = good.equals("ALL")
                ? UNB + bad
                : good.startsWith("AFTER ")
                        ? GOOD.substring(0, GOOD.indexOf(good.substring(6)) + good.length() - 6) + bad
                        : GOOD.replace(good, bad.equals("''") ? "" : bad);

        assertThat(told(read(text))).filteredOn(f -> !isOfTheWhole(f)).containsExactly(told);
    }

    /** Counts that are wrong because of it are told of the whole. */
    private static boolean isOfTheWhole(String told) {
        return told.startsWith("edifact.count");
    }

    @Test
    @DisplayName("may end its segments and elements with separators that separate nothing")
    void trailingSeparators() {
        assertThat(told(read(GOOD.replace("21:12'", "21:12:::++'")))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"a tilde | ~ | ~", "a semicolon | ; | ;", "the end of the line | '' | ↵"})
    @DisplayName("is read where its segments end otherwise than it declares, and that is told once")
    void undeclaredTerminator(String name, String terminator, String shown) {
        ReadResult result = read(GOOD.replace("'\n", terminator.replace("''", "") + "\r\n"));

        assertThat(order(result).number()).isEqualTo("PO-1");
        assertThat(told(result)).containsExactly("edifact.terminator.undeclared 1 UNB");
        assertThat(result.all().get(0).arguments()).containsExactly(shown);
    }

    @Test
    @DisplayName("is read with a line that begins a segment though the one before has no terminator")
    void lostTerminator() {
        Order order = order(read(GOOD.replace("21:12'", "21:12")));

        assertThat(order.lines().get(0).quantity().value()).isEqualByComparingTo("12");
        assertThat(order.lines().get(0).price().amount()).isEqualByComparingTo("5.43");
    }

    @Test
    @DisplayName("has typographic apostrophes told once, not as a fault of each element")
    void typographicApostrophes() {
        byte[] bytes = GOOD.replace('\'', '’').getBytes(StandardCharsets.UTF_8);

        ReadResult result = Documents.read(bytes, ReadOptions.DEFAULT);

        assertThat(told(result)).containsExactly("edifact.terminator.none 1 UNB");
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"UNA:+.?'\" | edifact.una.short | 1",
                "\"UNA;+.? '\" | edifact.una.separators | 0",
                "\"UNA:*.? '\" | edifact.una.separators | 0"
            })
    @DisplayName("has a wrong UNA told once, and is read where it can be")
    void wrongAdvice(String una, String code, int taken) {
        ReadResult result = read(una + "\n" + GOOD);

        assertThat(result.all()).extracting(Finding::code).containsExactly(code);
        assertThat(result.taken()).hasSize(taken);
    }

    @Test
    @DisplayName("in small letters is known as EDIFACT, and refused for that")
    void smallLetters() {
        assertThat(told(read(GOOD.toLowerCase(java.util.Locale.ROOT)))).containsExactly("edifact.lowercase 1 UNB");
    }

    @Test
    @DisplayName("is read behind the head of a mail that was saved with it")
    void headOfAMail() {
        ReadResult result = read("From: edi@example.org\nSubject: order\n\n" + GOOD);

        assertThat(order(result).number()).isEqualTo("PO-1");
        assertThat(told(result)).containsExactly("edifact.stray -");
        assertThat(result.all().get(0).arguments().get(0)).contains("Subject").doesNotContain("UNB");
    }

    @Test
    @DisplayName("that uses a message reference twice in an interchange is told; in another group it may come again")
    void repeatedReference() {
        ReadResult twice = read(UNB + ORDER + ORDER + "UNZ+2+42'\n");
        String group = "UNG+ORDERS+A+B+261123:0905+G1+UN+D:96A'\n" + ORDER + "UNE+1+G1'\n";

        assertThat(told(twice)).containsExactly("edifact.reference.repeated 14 UNH 1");
        assertThat(told(read(UNB + group + group.replace("G1", "G2") + "UNZ+2+42'\n")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"かなカナ株式会社", "ありがとう Жё", "東京"})
    @DisplayName("of level X keeps Japanese whose bytes look like separators, without a warning about its escapes")
    void levelX(String name) {
        String text = GOOD.replace("UNOC", "UNOX").replace("17::9'", "17::9++" + name + "'");

        ReadResult result = Documents.read(text.getBytes(Charset.forName("ISO-2022-JP")), ReadOptions.DEFAULT);

        assertThat(told(result)).isEmpty();
        assertThat(order(result).buyer().name()).isEqualTo(name);
    }
}
