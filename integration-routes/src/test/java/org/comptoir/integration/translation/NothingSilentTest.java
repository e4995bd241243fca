package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.PriceCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of EDIFACT and X12 that a document has no place for, or that would make another one wrong, are told. */
@Tag("EXC-01")
@DisplayName("EXC-01 What EDIFACT and X12 say besides")
class NothingSilentTest {
    private static final String PARTIES =
            """
            DTM+137:20261123:102'
            NAD+BY+3020180000017::9'
            NAD+SU+3020180000024::9'
            """;
    private static final String ORDER = PARTIES + "CUX+2:EUR:9'\nLIN+1++3020180100014:EN'\n";

    private static ReadResult edifact(String type, String segments) {
        return Documents.read(
                ("UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'UNH+M1+" + type + ":D:96A:UN:EAN008'"
                                + segments + "UNT+" + (2 + segments.split("'").length) + "+M1'UNZ+1+42'")
                        .getBytes(StandardCharsets.ISO_8859_1),
                ReadOptions.DEFAULT);
    }

    private static ReadResult x12(String group, String set, String segments) {
        String isa =
                "ISA*00*          *00*          *ZZ*3020180000017  *ZZ*3020180000024  *261123*0905*U*00401*000000001*0*P*>~";
        return Documents.read(
                (isa + "GS*" + group + "*3020180000017*3020180000024*20261123*0905*1*X*004010~ST*" + set + "*0001~"
                                + segments + "SE*" + (2 + segments.split("~").length) + "*0001~GE*1*1~IEA*1*000000001~")
                        .getBytes(StandardCharsets.ISO_8859_1),
                ReadOptions.DEFAULT);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    private static <T> T document(ReadResult result, Class<T> type) {
        assertThat(result.taken()).as(() -> told(result).toString()).hasSize(1);
        return type.cast(result.taken().get(0).document());
    }

    private static ReadResult order(String line) {
        return edifact("ORDERS", "BGM+220+PO-1+9'" + ORDER + line + "UNS+S'");
    }

    @Test
    @DisplayName("a text of an invoice without a subject is no fault")
    void textWithoutSubject() {
        ReadResult result = edifact(
                "INVOIC",
                "BGM+380+F-1+9'DTM+137:20261123:102'FTX++++Merci'" + ORDER.substring(PARTIES.indexOf("NAD"))
                        + "QTY+47:1'UNS+S'");
        assertThat(told(result)).contains("edifact.element.missing 5 FTX 1").noneMatch(f -> f.startsWith("file.fault"));
    }

    @ParameterizedTest(name = "{0} for {1}: {2} for {3}")
    @CsvSource({
        "21:12,        5.4321:::1:PCE,  5.4321, 1",
        "21:12:EA,     5.4321:::1:H87,  5.4321, 1",
        "21:2:TNE,     31:::1000:KGM,   31,     1",
        "21:2:TNE,     31:::1:KGM,      31000,  1",
        "21:2500:GRM,  3.10:::1:KGM,    3.10,   1000",
        "21:3:LTR,     3.10:::100:MLT,  31.00,  1",
        "21:3:MTR,     3.10:CA:NTP::,   3.10,   1"
    })
    @DisplayName("a price is one for units of the line's quantity")
    void priceInTheUnitOfTheLine(String quantity, String price, BigDecimal amount, BigDecimal per) {
        ReadResult result = order("QTY+" + quantity + "'PRI+AAA:" + price + "'");
        Order.Line line = document(result, Order.class).lines().get(0);
        assertThat(line.price().amount().multiply(per))
                .isEqualByComparingTo(amount.multiply(line.price().per()));
        assertThat(told(result)).noneMatch(f -> f.contains("PRI"));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({"21:12, 5.4321:::1:KGM", "21:12:KGM, 5.4321:::1:LTR", "21:12:KGM, 5.4321:::1:PCE"})
    @DisplayName("a price for another unit is told and not taken")
    void priceForAnotherUnit(String quantity, String price) {
        ReadResult result = order("QTY+" + quantity + "'PRI+AAA:" + price + "'");
        assertThat(document(result, Order.class).lines().get(0).price()).isNull();
        assertThat(told(result)).contains("edifact.price.unit 10 PRI 1/6");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AAA:31:::1:TNE'PRI+AAA:5:::1:PCE, 31, edifact.segment.left 11 PRI",
        "AAB:31:::1:TNE'PRI+AAA:5:::1:PCE, 31, edifact.price.unit 11 PRI 1/6"
    })
    @DisplayName("a price for another unit does not take the place of a good one")
    void goodPriceStays(String prices, BigDecimal amount, String finding) {
        ReadResult result = order("QTY+21:12:TNE'PRI+" + prices + "'");
        assertThat(document(result, Order.class).lines().get(0).price().amount())
                .isEqualByComparingTo(amount);
        assertThat(told(result)).contains(finding);
    }

    @Test
    @DisplayName("the same holds for what was invoiced")
    void priceInvoiced() {
        ReadResult result = edifact("INVOIC", "BGM+380+F-1+9'" + ORDER + "QTY+47:10'PRI+AAA:3:::1:LTR'UNS+S'");
        assertThat(told(result)).contains("edifact.price.unit 10 PRI 1/6");
    }

    @Test
    @DisplayName("a price of a kind that says something is taken, its kind told")
    void kindOfPrice() {
        assertThat(told(order("QTY+21:12'PRI+AAA:5.43:AI:SRP'")))
                .contains("edifact.element.left 10 PRI 1/3", "edifact.element.left 10 PRI 1/4");
    }

    @ParameterizedTest(name = "{0} of {2}: {1}")
    @CsvSource({
        "PE, 1, EA, ",
        "UM, 1, EA, ",
        "HP, 100, EA, ",
        "TP, 1000, EA, ",
        "PD, 12, EA, ",
        "QH, 100, EA, ",
        "TT, 10000, EA, ",
        "HT, 100000, EA, ",
        "PP, 1, LB, ",
        "PK, 1, KG, ",
        "CP, 1, EA, ",
        "PP, , EA, x12.price.basis",
        "PK, , LB, x12.price.basis",
        "CR, , EA, x12.price.basis",
        "SR, , EA, x12.price.retail"
    })
    @DisplayName("the basis of a price in X12 counts units of the line, or the price is not taken")
    void basisOfPrice(String basis, BigDecimal per, String unit, String code) {
        ReadResult result = x12(
                "PO",
                "850",
                "BEG*00*SA*PO-1**20261123~CUR*BY*EUR~N1*BY*A*UL*3020180000017~PO1*1*12*" + unit + "*5.43*" + basis
                        + "*EN*3020180100014~CTT*1~");
        Order.Line line = document(result, Order.class).lines().get(0);
        assertThat(line.price() == null ? null : line.price().per()).isEqualTo(per);
        assertThat(told(result).stream().filter(f -> f.startsWith("x12.price.")).toList())
                .isEqualTo(code == null ? List.of() : List.of(code + " 7 PO1 5"));
    }

    @Test
    @DisplayName("that a price may change yet is told")
    void priceThatMayChange() {
        String start = "BEG*00*SA*PO-1**20261123~CUR*BY*EUR~N1*BY*A*UL*3020180000017~PO1*1*12*EA*5.43*";
        assertThat(told(x12("PO", "850", start + "CP*EN*3020180100014~CTT*1~"))).contains("x12.element.left 7 PO1 5/1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1, true, false", "3, true, false", "4, false, false", "5, false, true"})
    @DisplayName("a change that deletes the order cancels it, one that replaces it is told")
    void functionOfChange(String function, boolean cancels, boolean replaces) {
        ReadResult result = edifact(
                "ORDCHG",
                "BGM+230+C-1+" + function + "'" + PARTIES.replace("NAD+BY", "RFF+ON:PO-1'NAD+BY")
                        + "LIN+1+3+3020180100014:EN'QTY+21:1'UNS+S'");
        assertThat(document(result, OrderChange.class).cancellation()).isEqualTo(cancels);
        assertThat(told(result).contains("edifact.change.replaces 3 BGM 3")).isEqualTo(replaces);
    }

    @Test
    @DisplayName("an 860 that replaces the order is told")
    void purposeOfChange() {
        ReadResult result = x12(
                "PC",
                "860",
                "BCH*05*SA*PO-1**2*20261123~N1*BY*A*UL*3020180000017~POC*1*CA*90**EA*5.40**EN*3020180100014~CTT*1~");
        assertThat(document(result, OrderChange.class).cancellation()).isFalse();
        assertThat(told(result)).contains("x12.change.replaces 4 BCH 1");
    }

    @Test
    @DisplayName("a second stock of the same kind is told")
    void secondStock() {
        ReadResult result = edifact(
                "INVRPT",
                "BGM+35+S-1+9'" + PARTIES + "LIN+1++3020180100014:EN'QTY+145:12.5:TNE'QTY+145:99:TNE'QTY+17:7'");
        assertThat(document(result, InventoryReport.class)
                        .lines()
                        .get(0)
                        .onHand()
                        .value())
                .isEqualByComparingTo("12.5");
        assertThat(told(result)).contains("edifact.second 9 QTY", "edifact.segment.left 10 QTY");
    }

    @Test
    @DisplayName("a second day of payment and a second VAT of a line are told")
    void secondTerms() {
        ReadResult result = x12(
                "IN",
                "810",
                "BIG*20261123*F-1**PO-1***DI~CUR*SE*EUR~N1*BY*A*UL*3020180000017~ITD*05*3****20261223~ITD*05*3****20270101~"
                        + "IT1*1*10*EA*5**EN*3020180100014~TXI*VA**20***2~TXI*VA**5.5***2~TDS*6000~CTT*1~");
        assertThat(told(result)).contains("x12.segment.left 8 ITD", "x12.segment.left 11 TXI");
    }

    @Test
    @DisplayName("the carrier's code beside its name, and a second carrier, are told")
    void carriers() {
        ReadResult result = edifact(
                "DESADV",
                "BGM+351+D-1+9'" + PARTIES.replace("NAD+BY", "RFF+ON:PO-1'NAD+BY")
                        + "TDT+20++30++DUP:::Transports Dupont'TDT+20++++:::Autre'CPS+1++9'LIN+1++3020180100014:EN'QTY+12:1'");
        assertThat(document(result, DespatchAdvice.class).carrier()).isEqualTo("Transports Dupont");
        assertThat(told(result))
                .contains(
                        "edifact.element.left 8 TDT 5/1",
                        "edifact.segment.left 9 TDT",
                        "edifact.element.left 10 CPS 3/1");
    }

    @Test
    @DisplayName("an unknown action of a catalogue is told")
    void actionOfCatalogue() {
        ReadResult result =
                edifact("PRICAT", "BGM+9+K-1+9'" + ORDER.replace("LIN+1+", "PGI+2'LIN+1+XX") + "PRI+AAA:5'");
        assertThat(document(result, PriceCatalogue.class).lines().get(0).action())
                .isEqualTo(PriceCatalogue.Action.CURRENT);
        assertThat(told(result)).contains("edifact.catalogue.action 9 LIN 2");
    }

    @Test
    @DisplayName("a colour is not the article's name")
    void colour() {
        ReadResult result = order("IMD+F+35+:::Rouge'IMD+F++:::Ciment gris'QTY+21:12'");
        assertThat(document(result, Order.class).lines().get(0).item().name()).isEqualTo("Ciment gris");
        assertThat(told(result)).contains("edifact.segment.left 9 IMD").doesNotContain("edifact.segment.left 10 IMD");
    }

    @Test
    @DisplayName("a week or a month is read as its first day, which is told")
    void periods() {
        ReadResult result = edifact("ORDERS", "BGM+220+PO-1+9'DTM+2:202648:616'" + ORDER + "QTY+21:1'UNS+S'");
        assertThat(told(result)).contains("edifact.date.period 4 DTM 1/2");
    }

    @Test
    @DisplayName("an invoice whose kind is no code is told")
    void kindOfInvoice() {
        assertThat(told(edifact("INVOIC", "BGM+ZZZ+F-1+9'" + ORDER + "QTY+47:10'UNS+S'")))
                .contains("edifact.code 3 BGM 1/1");
    }

    @Test
    @DisplayName("an order of another kind (BEG02) is told")
    void kindOfOrder() {
        assertThat(told(x12("PO", "850", "BEG*00*DS*PO-1**20261123~PO1*1*12*EA*5.43**EN*3020180100014~CTT*1~")))
                .contains("x12.element.left 4 BEG 2/1");
    }

    @Test
    @DisplayName("a response type that is no answer to an order is told")
    void responseType() {
        ReadResult result = edifact(
                "ORDRSP",
                "BGM+231+R-1+4+AB'" + PARTIES.replace("NAD+BY", "RFF+ON:PO-1'NAD+BY")
                        + "LIN+1+5+3020180100014:EN'QTY+21:1'UNS+S'");
        assertThat(told(result)).contains("edifact.element.left 3 BGM 4/1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UNOC:5, edifact.syntax.version 1 UNB 1/2", "UNOC, edifact.syntax.missing 1 UNB 1/2"})
    @DisplayName("a version of the syntax that is unknown or missing is told")
    void syntaxVersion(String syntax, String finding) {
        String text =
                "UNB+" + syntax + "+A:14+B:14+261123:0905+42'UNH+M1+ORDERS:D:96A:UN'BGM+220+PO-1+9'UNT+3+M1'UNZ+1+42'";
        assertThat(told(Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT)))
                .contains(finding);
    }

    @Test
    @DisplayName("an order that says neither who orders nor when is told")
    void origin() {
        assertThat(told(edifact("ORDERS", "BGM+220+PO-1+9'LIN+1++3020180100014:EN'QTY+21:1'UNS+S'")))
                .contains("document.order.buyer 2 UNH", "document.order.undated 2 UNH");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"4, false", "9, true", "7, true"})
    @DisplayName("a change of another function than a change is told")
    void otherFunctionOfChange(String function, boolean told) {
        ReadResult result = edifact(
                "ORDCHG",
                "BGM+230+C-1+" + function + "'" + PARTIES.replace("NAD+BY", "RFF+ON:PO-1'NAD+BY")
                        + "LIN+1+3+3020180100014:EN'QTY+21:1'UNS+S'");
        assertThat(told(result).contains("edifact.change.function 3 BGM 3")).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"04, false", "00, true"})
    @DisplayName("an 860 of another purpose than a change is told")
    void otherPurposeOfChange(String purpose, boolean told) {
        ReadResult result = x12(
                "PC",
                "860",
                "BCH*" + purpose + "*SA*PO-1**2*20261123~N1*BY*A*UL*3020180000017~"
                        + "POC*1*CA*90**EA*5.40**EN*3020180100014~CTT*1~");
        assertThat(told(result).contains("x12.change.purpose 4 BCH 1")).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource({"12, 7.5, true", "19.5, 19.5, false", "19.49, 19.5, false"})
    @DisplayName("taxes of lines that do not make up those of the summary are told")
    void taxesOfLines(String ofLine, String ofSummary, boolean told) {
        ReadResult result = x12(
                "IN",
                "810",
                "BIG*20261123*F-1**PO-1***DI~CUR*SE*EUR~N1*BY*A*UL*3020180000017~IT1*1*10*EA*5**EN*3020180100014~TXI*VA*"
                        + ofLine + "*20***2~TDS*6000~TXI*VA*" + ofSummary + "*20***2~CTT*1~");
        assertThat(told(result).contains("x12.taxes 10 TXI 2")).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3*3*2, ",
        "3*2*1, x12.acknowledgement.received 7 AK9 3",
        "3*3*3, x12.acknowledgement.refused 7 AK9 4",
        "3*3*1, x12.acknowledgement.refused 7 AK9 4"
    })
    @DisplayName("the counts of a 997 are compared with each other and with the sets that it names")
    void countsOfAcknowledgement(String counts, String finding) {
        ReadResult result = x12("FA", "997", "AK1*PO*1~AK2*850*0001~AK5*R*5~AK9*P*" + counts + "~");
        assertThat(told(result))
                .filteredOn(f -> f.contains(" 7 AK9"))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    @DisplayName("the group of a 997 is told where the sets belong into another one")
    void groupOfAcknowledgement() {
        assertThat(told(x12("FA", "997", "AK1*IN*1~AK2*850*0001~AK5*A~AK9*A*1*1*1~")))
                .contains("x12.element.left 4 AK1 1/1");
        assertThat(told(x12("FA", "997", "AK1*PO*1~AK2*850*0001~AK5*A~AK9*A*1*1*1~")))
                .noneMatch(f -> f.contains("AK1"));
    }

    @Test
    @DisplayName("what is known of a carrier beside his name is told")
    void carrierAsParty() {
        ReadResult result = edifact(
                "DESADV",
                "BGM+351+D-1+9'" + PARTIES.replace("NAD+BY", "RFF+ON:PO-1'NAD+BY")
                        + "NAD+CA+3020180000031::9++Transports Dupont'CPS+1'LIN+1++3020180100014:EN'QTY+12:1'");
        assertThat(document(result, DespatchAdvice.class).carrier()).isEqualTo("Transports Dupont");
        assertThat(told(result)).contains("document.party.name 8 NAD");
    }

    @Test
    @DisplayName("what stands below a party that has no place in the document is told")
    void belowAnUnusedParty() {
        ReadResult result = edifact(
                "ORDERS",
                "BGM+220+PO-1+9'" + PARTIES + "NAD+UC+3020180000031::9'RFF+VA:FR1'CTA+IC+:Durand'COM+12:TE'"
                        + "LIN+1++3020180100014:EN'QTY+21:12'UNS+S'");
        assertThat(told(result))
                .contains(
                        "edifact.segment.left 7 NAD",
                        "edifact.segment.left 8 RFF",
                        "edifact.segment.left 9 CTA",
                        "edifact.segment.left 10 COM");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1430, 1", "0000, 0"})
    @DisplayName("an hour behind a day is told once of a kind, but for the hour of writing and midnight")
    void hours(String hour, int times) {
        String wished = "DTM+2:20261201" + hour + ":203'";
        ReadResult result = edifact(
                "ORDERS",
                "BGM+220+PO-1+9'" + PARTIES.replace("20261123:102'", "202611230905:203'" + wished)
                        + "LIN+1++3020180100014:EN'" + wished + "QTY+21:12'UNS+S'");
        assertThat(told(result).stream().filter(f -> f.startsWith("document.date.time")))
                .hasSize(times);
    }

    @Test
    @DisplayName("that a day only bounds the one that is wished, or is that of the order, is told")
    void daysOfAnotherKind() {
        assertThat(told(edifact("ORDERS", "BGM+220+PO-1+9'DTM+76:20261201:102'" + ORDER + "QTY+21:1'UNS+S'")))
                .contains("edifact.element.left 4 DTM 1/1");
        assertThat(told(edifact(
                        "RECADV",
                        "BGM+632+R-1+9'DTM+4:20261120:102'DTM+35:20261120:102'" + PARTIES
                                + "LIN+1++3020180100014:EN'QTY+48:1'")))
                .contains("edifact.segment.left 4 DTM", "edifact.element.left 5 DTM 1/1");
    }

    @Test
    @DisplayName("how much a supplier does not confirm is told, unless it is what was ordered")
    void quantityThatIsNotConfirmed() {
        String start =
                "BAK*00*AC*PO-1*20261123****R-1*20261124~N1*SE*A*UL*3020180000024~PO1*1*12*EA*5**EN*3020180100014~ACK*";
        assertThat(told(x12("PR", "855", start + "IR*12*EA~CTT*1~"))).noneMatch(f -> f.contains("ACK"));
        assertThat(told(x12("PR", "855", start + "IR*7*EA~CTT*1~"))).contains("x12.element.left 7 ACK 2/1");
    }

    @ParameterizedTest(name = "MOA {0}: {1}")
    @CsvSource({"798.006, true", "798.010, false", "798, false"})
    @DisplayName("an amount with more decimals than its currency has is rounded, and told")
    void decimals(String amount, boolean rounded) {
        ReadResult result = edifact("ORDERS", "BGM+220+PO-1+9'" + ORDER + "QTY+21:12'MOA+203:" + amount + "'UNS+S'");

        assertThat(told(result).stream().anyMatch(f -> f.startsWith("document.amount.decimals")))
                .isEqualTo(rounded);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"261123:0905, false", "20261123:0905, false", "261332:0905, true", "261123:2505, true"})
    @DisplayName("an interchange that was made at no moment of the calendar is told")
    void momentOfTheInterchange(String moment, boolean told) {
        String text = "UNB+UNOC:3+3020180000017:14+3020180000024:14+" + moment + "+42'UNZ+0+42'";
        ReadResult result = Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);

        assertThat(told(result).stream().anyMatch(f -> f.startsWith("edifact.envelope.date")))
                .isEqualTo(told);
    }
}
