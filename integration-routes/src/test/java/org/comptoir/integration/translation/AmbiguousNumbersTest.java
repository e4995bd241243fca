package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 A number that is a thousand for one and one for another")
class AmbiguousNumbersTest {
    private static final String AMBIGUOUS = "layout.number.ambiguous";

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static ReadResult csv(String quantity, String otherPrice) {
        return read("#ORDER;number;currency\nORDER;C-1;EUR\n#LINE;gtin;quantity;price\nLINE;3020180100014;" + quantity
                + ";7\nLINE;3020180100021;1;" + otherPrice + "\n");
    }

    private static String quantity(ReadResult result) {
        return ((Order) result.messages().get(0).document())
                .lines()
                .get(0)
                .quantity()
                .value()
                .toPlainString();
    }

    private static List<String> codes(ReadResult result) {
        return result.all().stream().map(Finding::code).toList();
    }

    @ParameterizedTest(name = "{0} beside {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000|1,234.50|1000",
                "1.000|1.234,50|1000",
                "1,000|1,234,567|1000",
                "1,000|12.5|1000",
                "1.234|1.234,5|1234",
                "1,000|1.234,50|1",
                "1.250|1234.567|1.25",
                "1,250|0,125|1.25",
                "-1,000|12.50|-1000"
            })
    @DisplayName("is read by the sign that the other numbers of its file prove")
    void isReadByWhatIsProven(String written, String beside, String meant) {
        ReadResult result = csv(written, beside);

        assertThat(quantity(result)).isEqualTo(meant);
        assertThat(codes(result)).doesNotContain(AMBIGUOUS);
    }

    @Test
    @DisplayName("is read by a proof in a later document of the file too")
    void isReadByALaterProof() {
        ReadResult result = read("#ORDER;number;currency\n#LINE;gtin;quantity;price\nORDER;C-1;EUR\n"
                + "LINE;3020180100014;1,000;7\nORDER;C-2;EUR\nLINE;3020180100014;1;1,234.50\n");

        assertThat(quantity(result)).isEqualTo("1000");
        assertThat(codes(result)).doesNotContain(AMBIGUOUS);
    }

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource(
            delimiter = '|',
            value = {"1,000|7", "1.234|7", "12.345-|7", "1,000|1,000", "1,000|1 000", "1,000|1.000", "1,5|1.000"})
    @DisplayName("is warned of where the file proves none, and read as decimals")
    void isWarnedOf(String written, String beside) {
        assertThat(csv(written, beside).all().stream().filter(f -> f.code().startsWith(AMBIGUOUS)))
                .hasSize(written.equals("1,5") ? 0 : 1)
                .allMatch(f -> f.severity() == Severity.WARNING);
    }

    @Test
    @DisplayName("is warned of once a document, with the place of the first and how many there are")
    void isWarnedOfOnce() {
        String head = "#ORDER;number;currency\n#LINE;gtin;quantity;price\n";
        String two = "LINE;3020180100014;1,250;7\nLINE;3020180100021;2,000;3,500\n";

        ReadResult result = read(head + "ORDER;C-1;EUR\n" + two.repeat(50) + "ORDER;C-2;EUR\n" + two);

        List<Finding> told = result.all().stream()
                .filter(f -> f.code().startsWith(AMBIGUOUS))
                .toList();
        assertThat(told)
                .extracting(f -> f.place().brief(), Finding::code, Finding::arguments)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                told.get(0).place().brief(),
                                AMBIGUOUS + ".many",
                                List.of("1,250", "1.25", "1250", "150")),
                        org.assertj.core.groups.Tuple.tuple(
                                told.get(1).place().brief(),
                                AMBIGUOUS + ".many",
                                List.of("1,250", "1.25", "1250", "3")));
        assertThat(told.get(0).place().brief()).contains("4");
        assertThat(told.get(1).place().brief()).contains("105");
    }

    @Test
    @DisplayName("is warned of where the file proves both")
    void isWarnedOfWhereBothAreProven() {
        ReadResult result = csv("1,000", "1.5");
        assertThat(quantity(result)).isEqualTo("1000");

        ReadResult both = read("#ORDER;number;currency\nORDER;C-1;EUR\n#LINE;gtin;quantity;price\n"
                + "LINE;3020180100014;1,000;1,5\nLINE;3020180100014;1;1.5\n");
        assertThat(both.all().stream().filter(f -> f.code().equals(AMBIGUOUS)))
                .extracting(Finding::arguments)
                .containsExactly(List.of("1,000", "1", "1000"));
    }

    @Test
    @DisplayName("gives an invoice in pounds the amounts that it means, once one of them shows how it counts")
    void invoicesInPounds() {
        String text = "#Invoice,number,currency,total excl. VAT\nInvoice,I-1,GBP,\"12,345\"\n"
                + "#Line,barcode,qty,unit price,net amount\nLine,3020180100014,\"1,000\",12.345,\"12,345\"\n";
        Invoice invoice = (Invoice) read(text + "Line,3020180100014,1,0.50,0.50\n")
                .messages()
                .get(0)
                .document();

        assertThat(invoice.lines().get(0).net()).hasToString("12345.00 GBP");
        assertThat(invoice.lines().get(0).price().amount()).isEqualByComparingTo("12.345");
        assertThat(codes(read(text))).contains(AMBIGUOUS + ".many", "document.amount.decimals");
    }

    @Test
    @DisplayName("is none in JSON where it is a number or has the point of JSON; a text with a comma may be")
    void inJson() {
        String text = "{\"comptoir\":1,\"document\":\"Order\",\"content\":{\"number\":\"P\",\"currency\":\"EUR\","
                + "\"lines\":[{\"item\":{\"gtin\":\"3020180100014\"},\"quantity\":%s,\"price\":%s}]}}";

        assertThat(quantity(read(String.format(text, "\"1,000\"", "\"1,234.50\""))))
                .isEqualTo("1000");
        assertThat(codes(read(String.format(text, "\"1,000\"", "7.5")))).containsOnlyOnce(AMBIGUOUS);
        assertThat(codes(read(String.format(text, "1.234", "\"1.234\"")))).doesNotContain(AMBIGUOUS);
        assertThat(quantity(read(String.format(text, "1.234", "\"1.234,50\"")))).isEqualTo("1.234");
    }

    @Test
    @DisplayName("is none in a cell that is a number, which proves nothing of the texts beside it")
    void inWorkbooks() {
        ReadResult result = Documents.read(
                new Sheets()
                        .with(
                                "C",
                                "",
                                "A1 #ORDER",
                                "B1 number",
                                "A2 ORDER",
                                "B2 C-1",
                                "A3 #LINE",
                                "B3 gtin",
                                "C3 quantity",
                                "D3 packSize",
                                "A4 LINE",
                                "B4 3020180100014",
                                "C4 =1.234",
                                "D4 =1.5",
                                "A5 LINE",
                                "B5 3020180100021",
                                "C5 1,000",
                                "D5 =2.345")
                        .bytes(),
                ReadOptions.DEFAULT);

        assertThat(result.all().stream().filter(f -> f.code().equals(AMBIGUOUS)))
                .extracting(f -> f.place().brief())
                .containsExactly("5/C!C");
        assertThat(quantity(result)).isEqualTo("1.234");
    }

    @Test
    @DisplayName("is read in a workbook by a text below it")
    void inWorkbooksByALaterText() {
        ReadResult result = Documents.read(
                new Sheets()
                        .with(
                                "C",
                                "",
                                "A1 #ORDER",
                                "B1 number",
                                "A2 ORDER",
                                "B2 C-1",
                                "A3 #LINE",
                                "B3 gtin",
                                "C3 quantity",
                                "A4 LINE",
                                "B4 3020180100014",
                                "C4 1,000",
                                "A5 LINE",
                                "B5 3020180100021",
                                "C5 1,234.5")
                        .bytes(),
                ReadOptions.DEFAULT);

        assertThat(quantity(result)).isEqualTo("1000");
        assertThat(codes(result)).doesNotContain(AMBIGUOUS);
    }

    @Test
    @DisplayName("is none in what we write ourselves")
    void inWhatWeWrite() {
        Order order = (Order) csv("1.2340", "7").messages().get(0).document();

        assertThat(Documents.write(List.of(order), OwnFormat.CSV))
                .asString(StandardCharsets.UTF_8)
                .contains(";1.2340;");
        for (OwnFormat format : OwnFormat.values()) {
            ReadResult back = Documents.read(Documents.write(List.of(order), format), ReadOptions.DEFAULT);
            assertThat(quantity(back)).isEqualTo("1.234");
            assertThat(codes(back)).doesNotContain(AMBIGUOUS);
        }
    }
}
