package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.TransportStatus;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How partners' guides use the messages: what they write besides the plain case is understood, or told once. */
@Tag("EXC-01")
@DisplayName("EXC-01 As partners write EDIFACT")
class EdifactPracticeTest {
    private static final String PARTIES = "NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'";

    private static ReadResult message(String type, String body) {
        long segments = body.chars().filter(c -> c == '\'').count() + 2;
        String text = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'UNH+1+" + type + ":UN'" + body
                + "UNT+" + segments + "+1'UNZ+1+42'";
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.severity() + " " + f.code() + " " + f.place().brief() + " "
                        + (f.arguments().isEmpty() ? "" : f.arguments().get(0)))
                .toList();
    }

    private static ReadResult order(String dates, String line) {
        return message(
                "ORDERS:D:96A",
                "BGM+220::9+PO-1+9'DTM+137:20261123:102'" + dates + PARTIES + "CUX+2:EUR:9'LIN+1++3020180100014:EN'"
                        + line + "QTY+21:12'UNS+S'");
    }

    private static ReadResult invoice(String terms, String line) {
        return message(
                "INVOIC:D:96A",
                "BGM+380+F-1+9'DTM+137:20261123:102'" + PARTIES + "CUX+2:EUR:4'" + terms + "LIN+1++3020180100014:EN'"
                        + "QTY+47:2'" + line + "MOA+203:10'TAX+7+VAT+++:::20+S'UNS+S'MOA+79:10'MOA+125:10'MOA+176:2'"
                        + "MOA+9:12'TAX+7+VAT+++:::20+S'MOA+125:10'MOA+124:2'");
    }

    @Test
    @DisplayName("an agency that the type of number implies is no news: GS1, supplier, customer")
    void impliedAgencies() {
        assertThat(told(order("", "PIA+1+REF-7:SA::91+C-7:IN::92'"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "'DTM+64:20261127:102''DTM+63:20261126:102''', 6 DTM 1/2",
        "'DTM+37:20261127:102''DTM+38:20261126:102''', 6 DTM 1/2"
    })
    @DisplayName("a latest day before the earliest is told at the latest")
    void windows(String dates, String place) {
        assertThat(told(order(dates, "")))
                .filteredOn(t -> t.contains("document.dates.period"))
                .containsExactly("WARNING document.dates.period " + place + " 2026-11-27");
        assertThat(told(order(dates.replace("1126", "1128"), ""))).noneMatch(t -> t.contains("document.dates.period"));
    }

    @Test
    @DisplayName("a date with more or fewer digits than its qualifier announces is read and told")
    void lengthOfDates() {
        assertThat(told(order("DTM+2:20261127:203'", "")))
                .containsExactly("WARNING edifact.date.length 5 DTM 1/2 20261127");
        assertThat(told(order("DTM+2:202611271200:203'", "")))
                .containsExactly("INFORMATION document.date.time 5 DTM 1/2 12:00");
    }

    @Test
    @DisplayName("the subject of a text that the document does not keep is told")
    void subjectOfTexts() {
        ReadResult result = message(
                "ORDERS:D:96A",
                "BGM+220+PO-1+9'DTM+137:20261123:102'FTX+DEL+++Quai 4'FTX+AAI+++Merci'" + PARTIES
                        + "LIN+1++3020180100014:EN'QTY+21:12'UNS+S'");

        assertThat(told(result)).containsExactly("INFORMATION edifact.element.left 5 FTX 1/1 DEL");
    }

    @Test
    @DisplayName("a unit of four letters is told as no unit, not as a text to be shortened; a currency likewise")
    void codesThatAreTooLong() {
        assertThat(told(order("", "QTY+21:12:GBND'")))
                .contains("WARNING document.unit 9 QTY 1/2 GBND")
                .noneMatch(t -> t.contains("element.long"));
        ReadResult currency = message(
                "ORDERS:D:96A",
                "BGM+220+PO-1+9'DTM+137:20261123:102'" + PARTIES
                        + "CUX+2:EURO:9'LIN+1++3020180100014:EN'QTY+21:12'UNS+S'");
        assertThat(told(currency)).containsExactly("ERROR edifact.currency 7 CUX 1/2 EURO");
    }

    @Test
    @DisplayName("a changed order has lines that are not amended (11), as the guides of EANCOM write them")
    void notAmended() {
        ReadResult result = message(
                "ORDCHG:D:96A",
                "BGM+230+C-1+4'DTM+137:20261123:102'RFF+ON:PO-1'" + PARTIES
                        + "LIN+1+11+3020180100014:EN'QTY+21:12'UNS+S'");

        assertThat(told(result)).isEmpty();
        OrderChange change = (OrderChange) result.taken().get(0).document();
        assertThat(change.lines().get(0).action()).isEqualTo(OrderChange.Action.UNCHANGED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "DESADV, 351",
        "RECADV, 632",
        "INVRPT, 35",
        "PRICAT, 9",
        "REMADV, 481",
        "INVOIC, 380",
        "IFTMIN, 610",
        "ORDRSP, 231",
        "ORDERS, 220"
    })
    @DisplayName("a message that cancels an earlier one is never taken for it")
    void cancellations(String type, String kind) {
        String code = type.equals("ORDERS") ? "document.order.cancels" : "edifact.function.cancels";
        for (String function : List.of("1", "3")) {
            ReadResult result = message(type + ":D:96A", "BGM+" + kind + "+B-1+" + function + "'");

            assertThat(told(result)).contains("ERROR " + code + " 3 BGM 3 " + function);
            assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    @DisplayName("a message that replaces or repeats another one is told, and read as an original")
    void replacements() {
        assertThat(told(message("DESADV:D:96A", "BGM+351+B-1+5'"))).contains("WARNING edifact.function 3 BGM 3 5");
        assertThat(told(message("DESADV:D:96A", "BGM+351+B-1+43'"))).noneMatch(t -> t.contains("edifact.function"));
        assertThat(told(message("DESADV:D:96A", "BGM+351+B-1'"))).noneMatch(t -> t.contains("edifact.function"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"5:3:D:30, 2026-12-23", "5:3:W:2, 2026-12-07", "5:3:M:1, 2026-12-23", "5:3:WD:10,", "29:3:D:30,"})
    @DisplayName("terms of payment from the invoice on give the due date, others are told")
    void termsOfPayment(String terms, LocalDate due) {
        ReadResult result = invoice("PAT+1++" + terms + "'", "");

        assertThat(((Invoice) result.taken().get(0).document()).due()).isEqualTo(due);
        assertThat(told(result)).noneMatch(t -> t.contains("document.due.missing"));
        assertThat(told(result).isEmpty()).isEqualTo(due != null);
    }

    @Test
    @DisplayName("an invoice without any word on when it is due is told")
    void noTerms() {
        assertThat(told(invoice("", ""))).containsExactly("WARNING document.due.missing 16 MOA 1/2 12.00 EUR");
    }

    @Test
    @DisplayName("an invoice with VAT on its lines and no breakdown of it is told")
    void noBreakdown() {
        ReadResult result = message(
                "INVOIC:D:96A",
                "BGM+380+F-1+9'DTM+137:20261123:102'" + PARTIES + "CUX+2:EUR:4'LIN+1++3020180100014:EN'QTY+47:2'"
                        + "MOA+203:10'TAX+7+VAT+++:::20+S'UNS+S'MOA+79:10'MOA+125:10'MOA+176:2'MOA+9:12'");

        assertThat(told(result))
                .containsExactly(
                        "WARNING document.vat.none 16 MOA ", "WARNING document.due.missing 16 MOA 1/2 12.00 EUR");
    }

    @Test
    @DisplayName("what the consumer pays is no price of an invoice: the amounts do not contradict it")
    void retailPrice() {
        assertThat(told(invoice("PAT+1++5:3:D:30'", "PRI+INV:9.90:CA:RTP'")))
                .noneMatch(t -> t.contains("document.line.amount"));
    }

    @Test
    @DisplayName("a package that lies in itself, and a label used twice, are told at their own segments")
    void placesOfPackages() {
        ReadResult result = message(
                "DESADV:D:96A",
                "BGM+351+B-1+9'DTM+137:20261123:102'RFF+ON:PO-1'" + PARTIES
                        + "CPS+1+1'PAC+1++201::9'PCI+33E'GIN+BJ+330201800000000018'"
                        + "CPS+2'PAC+1++201'PCI+33E'GIN+BJ+330201800000000018'"
                        + "LIN+1++3020180100014:EN'QTY+12:12'");

        assertThat(told(result))
                .containsExactly(
                        "WARNING document.package.circle 9 PAC 1",
                        "WARNING identifier.sscc.repeated 15 GIN 2/1 330201800000000018");
        assertThat(((DespatchAdvice) result.taken().get(0).document()).packages())
                .hasSize(2);
    }

    @ParameterizedTest(name = "QVR {0}")
    @CsvSource({"-2, true", "-3, false"})
    @DisplayName("a variance that repeats the quantities is no news, another one is told")
    void variance(String variance, boolean quiet) {
        ReadResult result = message(
                "RECADV:D:96A",
                "BGM+632+R-1+9'DTM+137:20261126:102'DTM+50:20261125:102'RFF+ON:PO-1'" + PARTIES
                        + "CPS+1'LIN+1++3020180100014:EN'QTY+12:48'QTY+194:46'QVR+" + variance + ":48+BP'");

        assertThat(told(result).isEmpty()).isEqualTo(quiet);
    }

    @Test
    @DisplayName("packages that are announced in another number than they have labels are told")
    void labelsOfPackages() {
        ReadResult result = message(
                "DESADV:D:96A",
                "BGM+351+B-1+9'DTM+137:20261123:102'RFF+ON:PO-1'" + PARTIES + "CPS+1'PAC+10++CT'PCI+33E'"
                        + "GIN+BJ+330201800000000018:330201800000000025'LIN+1++3020180100014:EN'QTY+12:12'");

        assertThat(told(result)).containsExactly("WARNING document.package.count 9 PAC 1/1 10");
    }

    @Test
    @DisplayName("the days of a price are those of its line, which has none of its own")
    void daysOfAPrice() {
        ReadResult result = message(
                "PRICAT:D:01B",
                "BGM+9+C-1+9'DTM+137:20261124:102'" + PARTIES
                        + "CUX+2:EUR:8'PGI+11'LIN+1+1+3020180100014:SRV'PRI+AAA:5.43'DTM+194:20270101:102'");

        PriceCatalogue catalogue = (PriceCatalogue) result.taken().get(0).document();
        assertThat(catalogue.lines().get(0).validFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(told(result)).isEmpty();
    }

    @Test
    @DisplayName("years of two digits are those of a trader's life: 93 was, 31 will be")
    void shortYears() {
        assertThat(told(order("DTM+2:930131:101'", ""))).containsExactly("WARNING document.dates 5 DTM 1/2 2026-11-23");
        assertThat(told(order("DTM+2:310131:101'", ""))).isEmpty();
    }

    @Test
    @DisplayName("a carrier's own words for a status are kept")
    void wordsOfAStatus() {
        ReadResult result = message(
                "IFTSTA:D:96A",
                "BGM+23+S-1+9'DTM+137:20261124:102'NAD+CA+3020180000017::9'CNI+1+T-1'STS+1+21:::Livre+13:::Signe'"
                        + "DTM+334:202611241500:203'");

        TransportStatus status = (TransportStatus) result.taken().get(0).document();
        assertThat(status.consignments().get(0).events().get(0).notes()).containsExactly("Livre", "Signe");
        assertThat(told(result)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ORDCHG | BGM+230+C-1+4'DTM+137:20261123:102'RFF+ON:PO-1'%sLIN+1+2+3020180100014:EN'QTY+21:60'RFF+ON:PO-2:3'UNS+S' | edifact.line.order",
                "ORDRSP | BGM+231+R-1+4'DTM+137:20261123:102'RFF+ON:PO-1'%sLIN+1+5+3020180100014:EN'QTY+21:60'RFF+ON:PO-2:3'UNS+S' | edifact.line.order",
                "ORDCHG | BGM+230+C-1+4'DTM+137:20261123:102'RFF+ON:PO-1'%sLIN+1++3020180100014:EN'QTY+21:60'UNS+S' | edifact.change.action.none",
                "ORDRSP | BGM+231+R-1+4'DTM+137:20261123:102'RFF+ON:PO-1'%sLIN+1+3+3020180100014:EN'PIA+3+3020180100021:EN'QTY+21:6'UNS+S' | edifact.substitute",
                "ORDERS | BGM+220+PO-1+5'DTM+137:20261123:102'%sLIN+1++3020180100014:EN'QTY+21:60'UNS+S' | edifact.function",
                "ORDERS | BGM+220+PO-1+9'DTM+137:20261123:102'%sLIN+++3020180100014:EN'QTY+21:60'UNS+S' | document.line.nonumber",
                "DESADV | BGM+351+D-1+9'DTM+137:20261123:102'%sCPS+1'CPS+2+1'PAC+1++201'CPS+2+1'PAC+1++201'LIN+1++3020180100014:EN'QTY+12:6' | document.package.repeated",
                "INVOIC | BGM+220+F-1+9'DTM+137:20261123:102'%sLIN+1++3020180100014:EN'QTY+47:1'UNS+S'MOA+77:55' | edifact.invoice.kind",
                "INVOIC | BGM+380+F-1+9'DTM+137:20261123:102'%sLIN+1++3020180100014:EN'QTY+47:1'UNS+S'MOA+77:55' | document.line.noamount",
                "INVOIC | BGM+380+F-1+9'DTM+137:20261123:102'%sLIN+1++3020180100014:EN'QTY+47:1'UNS+S'MOA+77:55' | document.due.missing",
                "PRICAT | BGM+9+C-1+9'DTM+137:20261123:102'%sPGI+11'LIN+1++3020180100014:EN'IMD+F++:::Ciment' | catalogue.line.noprice",
                "RECADV | BGM+632+R-1+9'DTM+137:20261123:102'%sCPS+1'LIN+1++3020180100014:EN'QTY+12:60'QTY+48:58'QTY+194:55' | edifact.received.sum",
            })
    @DisplayName("what a consultant would ask about is told as a warning")
    void worthAsking(String type, String body, String code) {
        ReadResult result = message(type + ":D:96A", body.formatted(PARTIES));

        assertThat(told(result)).anyMatch(t -> t.startsWith("WARNING " + code));
    }

    @Test
    @DisplayName("goods that are to be destroyed were not accepted either")
    void destroyed() {
        ReadResult result = message(
                "RECADV:D:96A",
                "BGM+632+R-1+9'DTM+137:20261123:102'" + PARTIES
                        + "CPS+1'LIN+1++3020180100014:EN'QTY+12:60'QTY+48:50'QTY+195:3'QTY+196:4'");

        ReceivingAdvice.Line line =
                ((ReceivingAdvice) result.messages().get(0).document()).lines().get(0);
        assertThat(line.accepted()).isEqualTo(Quantity.of(43));
        assertThat(line.refused()).isEqualTo(Quantity.of(7));
    }

    @Test
    @DisplayName("a price for information is no price of an order, and a backorder no stock")
    void otherPricesAndStocks() {
        ReadResult order = order("", "PRI+AAE:19.99'");
        ReadResult stock = message(
                "INVRPT:D:96A",
                "BGM+35+S-1+9'DTM+137:20261123:102'" + PARTIES + "LIN+1++3020180100014:EN'QTY+145:500'QTY+83:20'");

        assertThat(((Order) order.messages().get(0).document()).lines().get(0).price())
                .isNull();
        assertThat(told(order)).anyMatch(t -> t.startsWith("INFORMATION edifact.segment.left"));
        assertThat(((InventoryReport) stock.messages().get(0).document())
                        .lines()
                        .get(0)
                        .available())
                .isNull();
        assertThat(told(stock)).anyMatch(t -> t.contains("edifact.segment.left"));
    }

    @ParameterizedTest(name = "{0}: {1} parts, {2}")
    @CsvSource({
        "PRI+AAB:6.00', 0, edifact.allowance.price",
        "PRI+AAB:6.50', 1, document.line.uncounted",
        "'', 1, document.line.uncounted"
    })
    @DisplayName(
            "an allowance that the net price holds already is the discount of the price; another one that nobody counts is told")
    void informativeAllowances(String gross, int parts, String code) {
        ReadResult result = message(
                "INVOIC:D:96A",
                "BGM+380+F-1+9'DTM+137:20261123:102'" + PARTIES + "CUX+2:EUR:4'PAT+1++5:3:D:30'"
                        + "LIN+1++3020180100014:EN'QTY+47:2'MOA+203:10'PRI+AAA:5.00'" + gross
                        + "TAX+7+VAT+++:::20+S'ALC+A+:95'MOA+8:2'UNS+S'MOA+79:10'MOA+125:10'MOA+176:2'MOA+9:12'"
                        + "TAX+7+VAT+++:::20+S'MOA+125:10'MOA+124:2'");

        assertThat(((Invoice) result.messages().get(0).document())
                        .lines()
                        .get(0)
                        .allowanceCharges())
                .hasSize(parts);
        assertThat(told(result)).anyMatch(t -> t.contains(code));
    }
}
