package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.integration.translation.X12Sets.problems;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.Party.PartyId;
import org.comptoir.document.Period;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 An order in X12 says beside its parties and lines")
class X12OrderTermsTest {
    private static final String PO1 = "PO1*1*100*EA*10**EN*3020180100014";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static ReadResult order(String beg, List<String> head, List<String> line, String... summary) {
        List<String> segments = new ArrayList<>(List.of(beg, "CUR*BY*EUR"));
        segments.addAll(head);
        segments.add(PO1);
        segments.addAll(line);
        segments.add("CTT*1");
        segments.addAll(List.of(summary));
        return X12Sets.read("850", "PO", segments.toArray(String[]::new));
    }

    private static ReadResult head(String... segments) {
        return order("BEG*00*SA*PO-1**20261123", List.of(segments), List.of());
    }

    private static ReadResult line(String... segments) {
        return order("BEG*00*SA*PO-1**20261123", List.of(), List.of(segments));
    }

    private static Order document(ReadResult result) {
        assertThat(problems(result)).isEmpty();
        return X12Sets.document(result, Order.class);
    }

    private static OrderTerms terms(ReadResult result) {
        return document(result).terms();
    }

    private static Order.Line onlyLine(ReadResult result) {
        return document(result).lines().get(0);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream().map(Finding::arguments).map(a -> a.get(0)).toList();
    }

    private static String written(Order order) {
        return new String(Documents.write(order, X12Examples.profile("004010")), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "BEG02 {0} → {1}")
    @CsvSource({"BK, 221", "LS, 223", "RO, 224", "RL, 226", "CN, 227", "SP, 228", "ST, 258", "SA,", "NE,"})
    @DisplayName("of what kind it is, and says so again when it is written")
    void saysItsKind(String code, String kind) {
        ReadResult result = order("BEG*00*" + code + "*PO-1**20261123", List.of(), List.of());

        assertThat(terms(result).typeCode()).isEqualTo(kind);
        assertThat(result.all()).isEmpty();
        assertThat(written(document(result))).contains("BEG*00*" + (kind == null ? "SA" : code) + "*PO-1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CTP**LPR*12*5, C001",
        "MEA*PD*WT, 739",
        "SDQ*EA*92*0017, 380",
        "SLN*1**I*2, C001",
        "SLN*1, 662",
        "CN1*FP*5*1234567, 1234567"
    })
    @DisplayName("what a segment lacks, or what is too long in it, is told: the number of the element, or the value")
    void tellsWhatASegmentLacks(String segment, String element) {
        assertThat(told(line(segment))).contains(element);
    }

    @ParameterizedTest(name = "BEG02 {0}")
    @CsvSource({"BE, 221", "BL,", "RE,"})
    @DisplayName("a kind that UNCL1001 does not have: the code is told")
    void tellsOtherKinds(String code, String kind) {
        ReadResult result = order("BEG*00*" + code + "*PO-1**20261123", List.of(), List.of());

        assertThat(terms(result).typeCode()).isEqualTo(kind);
        assertThat(told(result)).containsExactly(code);
    }

    @Test
    @DisplayName("which release of which contract it is; said again in REF it is still one reference")
    void saysReleaseAndContract() {
        ReadResult result =
                order("BEG*00*RL*PO-1*001*20261123*CADRE-7", List.of("REF*CT*CADRE-7", "REF*PD*PROMO-987"), List.of());

        assertThat(terms(result).references())
                .containsExactly(
                        new DocumentReference("RE", "001", null, null),
                        new DocumentReference("CT", "CADRE-7", null, null),
                        new DocumentReference("PD", "PROMO-987", null, null));
        assertThat(result.all()).isEmpty();
        assertThat(written(document(result)))
                .contains("BEG*00*RL*PO-1*001*20261123*CADRE-7", "REF*PD*PROMO-987")
                .doesNotContain("REF*CT");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"AH, AJS", "CR, CR", "IA, IA", "JB, AEP", "PO, ON", "Q1, AAG", "VN, VN"})
    @DisplayName("other documents: element 128 becomes UNCL1153 and again 128")
    void saysReferences(String code, String type) {
        ReadResult result = head("REF*" + code + "*77");

        assertThat(terms(result).references()).containsExactly(new DocumentReference(type, "77", null, null));
        assertThat(written(document(result))).contains("REF*" + code + "*77");
    }

    @Test
    @DisplayName("the day and the line of a document that it names, and a kind that X12 has no code for")
    void saysMoreOfReferences() {
        List<String> references = List.of(
                "REF*ZZ*DEM-1*UNCL1153 AGI*FJ>2",
                "N9*CT*CADRE-7**20261130***FJ>3",
                "N9*CR*ZAC",
                "N9*L1*1",
                "MSG*Un texte");
        ReadResult result = order("BEG*00*SA*PO-1**20261123", references, List.of("REF*CT*CADRE-7**C7>4"));

        assertThat(terms(result).references())
                .containsExactly(
                        new DocumentReference("AGI", "DEM-1", "2", null),
                        new DocumentReference("CT", "CADRE-7", "3", DAY),
                        new DocumentReference("CR", "ZAC", null, null));
        assertThat(onlyLine(result).terms().references())
                .containsExactly(new DocumentReference("CT", "CADRE-7", "4", null));
        assertThat(document(result).notes()).containsExactly("Un texte");
        assertThat(written(document(result))).contains(references);
    }

    @Test
    @DisplayName("a reference of a kind that only X12 knows: it is told")
    void tellsOtherReferences() {
        ReadResult result = head("REF*DP*845", "REF*IA*036400*VENDOR NAME", "REF*ZZ*1002612772");

        assertThat(terms(result).references()).containsExactly(new DocumentReference("IA", "036400", null, null));
        assertThat(told(result)).containsExactly("REF*DP*845", "VENDOR NAME", "REF*ZZ*1002612772");
    }

    @Test
    @DisplayName(
            "from when to when the goods may come: whoever plans with one day takes the first, and none is invented")
    void saysThePeriod() {
        ReadResult result = head("DTM*064*20261130", "DTM*063*20261204");

        assertThat(terms(result).deliveryPeriod()).isEqualTo(new Period(DAY, DAY.plusDays(4)));
        assertThat(document(result).wished()).isNull();
        assertThat(document(result).wishedDay()).isEqualTo(DAY);
        assertThat(written(document(result)))
                .contains("DTM*064*20261130", "DTM*063*20261204")
                .doesNotContain("DTM*002");
    }

    @Test
    @DisplayName("a wished day beside the period; of several days the one of delivery counts, and the other is told")
    void saysDayAndPeriod() {
        ReadResult result = head("DTM*010*20261127", "DTM*002*20261201", "DTM*037*20261130", "DTM*064*20261202");

        assertThat(document(result).wished()).isEqualTo(DAY.plusDays(1));
        assertThat(terms(result).deliveryPeriod()).isEqualTo(new Period(DAY, null));
        assertThat(told(result)).containsExactlyInAnyOrder("DTM*010*20261127", "DTM*064*20261202");
        assertThat(written(document(result))).contains("DTM*002*20261201", "DTM*064*20261130");
    }

    @Test
    @DisplayName("who delivers how far; who pays the carrier is told")
    void saysDeliveryTerms() {
        ReadResult result = head("FOB*PP*DE*Nantes*01*DAP*ZZ*Rendu chantier");
        ReadResult words = head("FOB*DF*AC*PPD+ADD LP STORE", "FOB*CC");

        assertThat(terms(result).delivery()).isEqualTo(new DeliveryTerms("DAP", "Rendu chantier", "Nantes"));
        assertThat(told(result)).containsExactly("PP");
        assertThat(written(document(result))).contains("FOB*DF*DE*Nantes*01*DAP*ZZ*Rendu chantier");
        assertThat(terms(words).delivery()).isEqualTo(new DeliveryTerms(null, null, "PPD+ADD LP STORE"));
        assertThat(told(words)).containsExactly("AC", "FOB*CC");
    }

    @Test
    @DisplayName("how is paid, in words of any length; discounts and days are told")
    void saysPayment() {
        ReadResult result = head("ITD*01*15**********Net 60 From Receipt of Goods", "ITD*05*2*****90");
        String[] parts = {"ITD*ZZ***********" + "more ".repeat(15) + "still", "ITD*ZZ***********and the rest"};
        ReadResult more = head(parts);

        assertThat(terms(result).payment()).isEqualTo("Net 60 From Receipt of Goods");
        assertThat(told(result)).containsExactly("15", "ITD*05*2*****90");
        assertThat(terms(more).payment()).endsWith("more still and the rest");
        assertThat(more.all()).isEmpty();
        assertThat(written(document(more))).contains(parts);
    }

    @Test
    @DisplayName("what is charged or allowed, and the total, which is checked where nothing of both is")
    void saysAllowancesAndTotal() {
        ReadResult result = order(
                "BEG*00*SA*PO-1**20261123",
                List.of(
                        "SAC*A*C310***2000*3*2*****02***Remise",
                        "SAC*C*D240***2500*******06***Port",
                        "SAC*N**VI*TC990101"),
                List.of(),
                "AMT*TT*1005");
        ReadResult wrong = order("BEG*00*SA*PO-1**20261123", List.of(), List.of(), "AMT*TT*1005");

        assertThat(terms(result).allowanceCharges())
                .containsExactly(
                        new AllowanceCharge(false, "95", "Remise", Money.euro("20.00"), new BigDecimal("2"), null),
                        new AllowanceCharge(true, "FC", "Port", Money.euro("25.00"), null, null));
        assertThat(terms(result).total()).isEqualTo(Money.euro("1000"));
        assertThat(told(result)).containsExactly("SAC*N**VI*TC990101");
        assertThat(problems(wrong)).containsExactly("document.total.lines");
    }

    @ParameterizedTest(name = "TT {0} → {1} {2}")
    @CsvSource({"1000, 1000,", "1025, 1000,", "1200, 1175, document.total.lines"})
    @DisplayName("what the lines add up to: what is charged beside them is in TT, unless TT is the sum of the lines")
    void saysTheSumOfTheLines(String total, String lines, String finding) {
        ReadResult result = order(
                "BEG*00*SA*PO-1**20261123", List.of("SAC*C*D240***2500*******06***Port"), List.of(), "AMT*TT*" + total);

        assertThat(X12Sets.document(result, Order.class).terms().total()).isEqualTo(Money.euro(lines));
        assertThat(problems(result)).isEqualTo(finding == null ? List.of() : List.of(finding));
        assertThat(written(X12Sets.document(result, Order.class)))
                .contains("AMT*TT*" + (finding == null ? "1025" : total));
    }

    @Test
    @Timeout(30)
    @DisplayName("ninety thousand references are not compared with one another: that would not end")
    void comparesManyReferences() {
        List<String> references =
                IntStream.range(0, 90_000).mapToObj(i -> "REF*CT*" + i).toList();

        ReadResult result = order("BEG*00*SA*PO-1**20261123", references, List.of());

        assertThat(terms(result).references()).hasSize(90_000);
    }

    @Test
    @DisplayName("of a line a part whose day is of another kind: the day is told, and is none of the part")
    void tellsDaysOfAnotherKind() {
        ReadResult result = line("SCH*100*EA***001*20261130");

        assertThat(onlyLine(result).terms().deliveries()).containsExactly(new Delivery(Quantity.of(100), null, null));
        assertThat(onlyLine(result).wishedDay()).isNull();
        assertThat(told(result)).containsExactlyInAnyOrder("001", "20261130");
    }

    @Test
    @DisplayName("of a line its amount, VAT, allowances, references and period")
    void saysTermsOfALine() {
        ReadResult result = line(
                "PAM****1*990",
                "REF*CT*CADRE-7**FJ>3",
                "SAC*A*F050***1000*******02***Volume",
                "DTM*064*20261130",
                "TXI*VA**20***2");

        Order.Line line = onlyLine(result);
        assertThat(line.terms().net()).isEqualTo(Money.euro("990"));
        assertThat(line.terms().vat()).isEqualTo(VatRate.standard("20"));
        assertThat(line.terms().allowanceCharges())
                .containsExactly(new AllowanceCharge(false, null, "Volume", Money.euro("10.00"), null, null));
        assertThat(line.terms().references()).containsExactly(new DocumentReference("CT", "CADRE-7", "3", null));
        assertThat(line.terms().deliveryPeriod()).isEqualTo(new Period(DAY, null));
        assertThat(line.wishedDay()).isEqualTo(DAY);
        assertThat(result.all()).isEmpty();
    }

    @Test
    @DisplayName("of a line an amount that its price does not give: it is a finding")
    void checksTheAmount() {
        assertThat(problems(line("PAM****1*990"))).containsExactly("document.line.amount");
        assertThat(onlyLine(order("BEG*00*SA*PO-1**20261123", List.of(), List.of("AMT*1*1000")))
                        .terms()
                        .net())
                .isEqualTo(Money.euro("1000"));
    }

    @Test
    @DisplayName("of a line how much goes where: SDQ by place")
    void saysPlaces() {
        ReadResult result = line("SDQ*EA*UL*3020180000031*60*3020180000048*30", "SDQ*EA*92*0451*10");

        assertThat(onlyLine(result).terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), null, new PartyId("0088", "3020180000031")),
                        new Delivery(Quantity.of(30), null, new PartyId("0088", "3020180000048")),
                        new Delivery(Quantity.of(10), null, new PartyId("92", "0451")));
        assertThat(result.all()).isEmpty();
        assertThat(written(document(result)))
                .contains("SDQ*EA*UL*3020180000031*60*3020180000048*30", "SDQ*EA*92*0451*10");
    }

    @Test
    @DisplayName("of a line how much comes when: SCH by day; the only day is the line’s, its time is told")
    void saysDays() {
        ReadResult only = line("SCH*100*EA***002*20261130*0322");
        ReadResult two = line("SCH*60*EA***002*20261130", "SCH*40*EA***002*20261201");

        assertThat(onlyLine(only).wishedDay()).isEqualTo(DAY);
        assertThat(told(only)).containsExactly("0322");
        assertThat(written(document(only)))
                .contains("SCH*100*EA***002*20261130")
                .doesNotContain("DTM*002");
        assertThat(onlyLine(two).wishedDay()).isNull();
        assertThat(onlyLine(two).terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), DAY, null), new Delivery(Quantity.of(40), DAY.plusDays(1), null));
    }

    @Test
    @DisplayName(
            "of a line how much comes when and where: SCH below the place; its name and a day of shipment are told")
    void saysDaysAndPlaces() {
        ReadResult result = line("N1*ST*Dépôt*92*0451", "SCH*100*EA***010*20261130", "N1*BY**92*0452");

        assertThat(onlyLine(result).terms().deliveries())
                .containsExactly(new Delivery(Quantity.of(100), DAY, new PartyId("92", "0451")));
        assertThat(told(result)).containsExactlyInAnyOrder("Dépôt", "010", "N1*BY**92*0452");
        assertThat(written(document(result))).contains("N1*ST**92*0451~\nSCH*100*EA***002*20261130");
    }

    @Test
    @DisplayName("of a line more places than one SDQ holds")
    void writesManyPlaces() {
        String pairs = "*01*1*02*2*03*3*04*4*05*5*06*6*07*7*08*8*09*9*10*10";
        Order order = document(line("SDQ*EA*92" + pairs, "SDQ*EA*92*11*11*12*34"));

        assertThat(order.lines().get(0).terms().deliveries()).hasSize(12);
        assertThat(written(order)).contains("SDQ*EA*92" + pairs + "~", "SDQ*EA*92*11*11*12*34~");
    }
}
