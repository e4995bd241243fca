package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.comptoir.document.Order;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our JSON as programs of others write it at the first try. */
@Tag("EXC-02")
@DisplayName("EXC-02 A JSON of somebody's program")
class JsonOfProgramsTest {
    private static final String LINE =
            "{\"comptoir\":1,\"document\":\"Order\",\"content\":{\"number\":\"P\",\"currency\":\"EUR\",\"lines\":[%s]}}";

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    @Test
    @DisplayName("is told each misspelt or unknown member of quantities, amounts, prices and rates of VAT")
    void unknownMembers() {
        ReadResult result = read(String.format(
                LINE,
                "{\"item\":{\"gtin\":\"3020180100014\"},\"quantity\":{\"value\":\"5\",\"unti\":\"KGM\"},"
                        + "\"price\":{\"amount\":\"5.43\",\"curency\":\"USD\",\"PER\":\"100\"},"
                        + "\"terms\":{\"net\":{\"amount\":\"27.15\",\"tax\":5},"
                        + "\"vat\":{\"category\":\"S\",\"percent\":\"20\",\"rate\":\"10\"}}}"));

        assertThat(result.all().stream().filter(f -> f.code().equals("layout.key.unknown")))
                .extracting(f -> f.arguments().get(0))
                .containsExactly("unti", "curency", "PER", "tax", "rate");
    }

    @Test
    @DisplayName("is told that an article has two numbers which differ")
    void twoArticleNumbers() {
        String item = "{\"item\":{\"gtin\":\"3020180100014\",\"gtinAsWritten\":\"%s\"},\"quantity\":5}";
        ReadResult result = read(String.format(LINE, String.format(item, "3020180100021")));

        assertThat(told(result)).anyMatch(t -> t.startsWith("layout.gtin.two /content/lines/0/item/gtinAsWritten"));
        assertThat(((Order) result.messages().get(0).document())
                        .lines()
                        .get(0)
                        .item()
                        .gtin())
                .hasToString("3020180100021");
        assertThat(told(read(String.format(LINE, String.format(item, "3020180100014")))))
                .noneMatch(t -> t.startsWith("layout.gtin.two"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"comptoir\":1,\"document\":\"Ordre\",\"content\":{}}|layout.json.document|“Ordre”",
                "{\"document\":\"Ordre\",\"content\":{}}|layout.json.document|InventoryReport",
                "{\"comptoir\":1,\"document\":\"order\"}|layout.json.content|document Order has no content",
                "{\"comptoir\":1,\"document\":\"Order\",\"content\":null}|layout.json.content|no content",
                "{\"comptoir\":1,\"document\":\"Order\",\"content\":[]}|layout.json.content|no content",
                "[1]|layout.json.none|(it has: 1)",
                "[null]|layout.json.none|(it has: null)",
                "{}|layout.json.none|(it has: {})",
                "[{}]|layout.json.none|(it has: {})",
                "{\"document\":\"Order\",\"content\":{}}|layout.json.none|document, content",
                "{\"document\":\"scan.pdf\",\"pages\":2}|layout.json.none|document, pages"
            })
    @DisplayName("is told which part of its envelope is missing or unknown")
    void envelopes(String text, String code, String words) {
        List<Finding> all = read(text).all();

        assertThat(all).extracting(Finding::code).containsExactly(code);
        assertThat(all.get(0).sentence(Locale.ENGLISH)).contains(words);
    }

    @Test
    @DisplayName("that is malformed is told one place, in the sentence and beside it")
    void malformed() {
        Finding finding = read("{\"comptoir\":1,\"document\":\"Order\",\"content\":{\"number\":\"P\",}}")
                .all()
                .get(0);
        Place.InTree place = (Place.InTree) finding.place();

        assertThat(finding.code()).isEqualTo("json.malformed");
        assertThat(finding.arguments()).containsExactly("" + place.line(), "" + place.column());
    }

    @Test
    @DisplayName("is told that a number has too many digits, and not that it is none")
    void longNumbers() {
        assertThat(told(read(String.format(
                        LINE, "{\"item\":{\"gtin\":\"3020180100014\"},\"quantity\":1234567890123456789}"))))
                .anyMatch(t -> t.startsWith("layout.number.long "));
    }
}
