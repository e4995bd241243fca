package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.LineDecision;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.Period;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ORDCHG and ORDRSP agree beside parties and lines; and what ORDERS can say of terms that another syntax said. */
@Tag("EXC-01")
@DisplayName("EXC-01 The terms of an order's change and of its answer in EDIFACT")
class EdifactAgreedTermsTest {
    private static final LocalDate THE_27TH = LocalDate.of(2026, 11, 27);
    private static final LocalDate THE_30TH = LocalDate.of(2026, 11, 30);
    private static final String PERIOD = "DTM+64:20261127:102'DTM+63:20261130:102'";

    private static ReadResult read(String type, String bgm, String head, String line, String summary) {
        String body =
                "BGM+" + bgm + "'DTM+137:20261123:102'" + head + "NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'"
                        + "NAD+IV+3020180000031::9'CUX+2:EUR:9'" + line + "UNS+S'" + summary;
        long segments = body.chars().filter(c -> c == '\'').count() + 2;
        String text = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'UNH+1+" + type + ":D:96A:UN'" + body
                + "UNT+" + segments + "+1'UNZ+1+42'";
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    @Test
    @DisplayName("a change says the new period, contract, pack size, invoicee and parts of a line")
    void change() {
        ReadResult result = read(
                "ORDCHG",
                "230+C-1+4",
                PERIOD + "FTX+AAB+++Comptant'RFF+ON:PO-1'RFF+CT:CADRE-7'",
                "TOD+6++DAP'LIN+1+3+3020180100014:EN'QTY+21:100'QTY+59:10'" + PERIOD + "MOA+203:1000'PRI+AAA:10'"
                        + "RFF+ON:PO-1:2'RFF+PD:PROMO'SCC+1'QTY+11:100'DTM+2:20261130:102'",
                "MOA+79:1000'");

        assertThat(told(result)).isEmpty();
        OrderChange change = (OrderChange) result.taken().get(0).document();
        OrderChange.Line line = change.lines().get(0);
        assertThat(change.orderNumber()).isEqualTo("PO-1");
        assertThat(change.invoicee().gln()).hasToString("3020180000031");
        assertThat(change.wished()).isNull();
        assertThat(change.wishedDay()).isEqualTo(THE_27TH);
        assertThat(change.terms())
                .isEqualTo(new OrderTerms(
                        null,
                        List.of(new DocumentReference("CT", "CADRE-7", null, null)),
                        new Period(THE_27TH, THE_30TH),
                        new DeliveryTerms("DAP", null, null),
                        "Comptant",
                        List.of(),
                        Money.euro("1000")));
        assertThat(line.orderLineId()).isEqualTo("2");
        assertThat(line.packSize()).isEqualByComparingTo("10");
        assertThat(line.terms().references()).containsExactly(new DocumentReference("PD", "PROMO", null, null));
        assertThat(line.terms().deliveries()).containsExactly(new Delivery(Quantity.of(100), THE_30TH, null));
        assertThat(line.terms().net()).isEqualTo(Money.euro("1000"));
    }

    @Test
    @DisplayName("an answer promises a period or a day, and parts that come on several days")
    void response() {
        ReadResult result = read(
                "ORDRSP",
                "231+A-1+4",
                PERIOD + "RFF+ON:PO-1'RFF+VN:V-1'RFF+CT:CADRE-7'",
                "LIN+1+3+3020180100014:EN'QTY+21:100'QTY+113:90'DTM+67:20261130:102'PRI+AAA:10'RFF+ON:PO-1:1'"
                        + "SCC+1'QTY+113:60'DTM+67:20261127:102'QTY+113:30'DTM+67:20261130:102'",
                "");

        assertThat(told(result)).isEmpty();
        OrderResponse response = (OrderResponse) result.taken().get(0).document();
        OrderResponse.Line line = response.lines().get(0);
        assertThat(response.delivery()).isNull();
        assertThat(response.deliveryDay()).isEqualTo(THE_27TH);
        assertThat(response.supplierOrderNumber()).isEqualTo("V-1");
        assertThat(response.terms().references()).containsExactly(new DocumentReference("CT", "CADRE-7", null, null));
        assertThat(line.delivery()).isEqualTo(THE_30TH);
        assertThat(line.confirmed()).isEqualTo(Quantity.of(90));
        assertThat(line.terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), THE_27TH, null), new Delivery(Quantity.of(30), THE_30TH, null));
    }

    @ParameterizedTest
    @CsvSource({
        "231+A-1+9+AB, LIN+1++3020180100014:EN', RECEIVED, false",
        "231+A-1+12, LIN+1++3020180100014:EN', RECEIVED, false",
        "231+A-1+29+AB, LIN+1++3020180100014:EN', ACCEPTED, true",
        "231+A-1+9+AB, LIN+1+7+3020180100014:EN', REFUSED, true"
    })
    @DisplayName(
            "an answer that an order arrived (4343 AB, 1225 12) decides nothing; where function or lines do, it is told")
    void received(String beginning, String line, LineDecision decision, boolean left) {
        ReadResult result = read("ORDRSP", beginning, "RFF+ON:PO-1'", line + "QTY+21:100'", "");

        OrderResponse response = (OrderResponse) result.taken().get(0).document();
        assertThat(response.decision()).isEqualTo(decision);
        assertThat(response.lines().get(0).decision()).isEqualTo(decision);
        assertThat(told(result)).hasSize(left ? 1 : 0).allMatch(t -> t.startsWith("edifact.element.left"));
    }

    @Test
    @DisplayName("a function that no code list has is told once, whatever the message")
    void functions() {
        ReadResult advice = read("DESADV", "351+D-1+XX", "", "", "");

        assertThat(told(advice)).filteredOn(t -> t.contains("BGM")).containsExactly("edifact.code 3 BGM 3/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName(
            "words that are no codes of EDIFACT, and texts longer than its elements, keep no order from being written")
    void writtenWithoutTheirCodes(String directory) {
        Order order = ExampleDocuments.callOff();
        OrderTerms terms = new OrderTerms(
                "XYZ12",
                List.of(new DocumentReference("contrat cadre", "CADRE-7", null, null)),
                null,
                new DeliveryTerms(
                        "rendu", "mot ".repeat(60).strip(), "quai ".repeat(80).strip()),
                null,
                List.of(),
                null);
        Order said = new Order(
                order.number(),
                "9",
                order.issued(),
                null,
                order.buyer(),
                order.supplier(),
                null,
                null,
                "EUR",
                List.of(),
                List.of(order.lines().get(0)),
                terms);
        Mailbox one = Mailbox.of("3020180000017", "14");
        Mailbox two = Mailbox.of("3020180000024", "14");
        EdifactProfile profile = EdifactProfile.of(directory, one, two, "4711", LocalDateTime.of(2026, 11, 23, 9, 5));

        byte[] bytes = Documents.write(said, profile);

        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("BGM+220+", "RFF+ZZZ:CADRE-7'").doesNotContain("XYZ12", "rendu");
        assertThat(Losses.of(said, bytes))
                .extracting(f -> f.place().brief())
                .contains(
                        "terms.typeCode",
                        "terms.references.type",
                        "terms.delivery.code",
                        "terms.delivery.text",
                        "terms.delivery.place");
    }
}
