package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Measures;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.acknowledgement.AcknowledgementToX12;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What partners write that we write in another way. */
@Tag("EXC-02")
@DisplayName("EXC-02 X12 of goods and stocks")
class X12LogisticsTest {
    private static ReadResult read(String set, String... segments) {
        return X12Sets.read(set, AcknowledgementToX12.group(set), segments);
    }

    private static <D extends BusinessDocument> D document(ReadResult result, Class<D> type) {
        assertThat(result.all()).noneMatch(f -> f.isError());
        return type.cast(result.taken().get(0).document());
    }

    private static List<String> codes(ReadResult result) {
        return result.all().stream().map(f -> f.code()).toList();
    }

    @Test
    @DisplayName("856: a pack below its item holds it; what the shipment counts stands around all")
    void packsBelowItems() {
        ReadResult result = read(
                "856",
                "BSN*00*BL-1*20261123*0905*0002",
                "HL*1**S",
                "TD1*CTN25*2",
                "REF*BM*777",
                "REF*CN*TRK-1",
                "HL*2*1*O",
                "PRF*PO-1",
                "HL*3*2*I",
                "LIN*1*EN*3020180100014*LT*L-7",
                "SN1**5*EA",
                "DTM*036*20270131",
                "HL*4*3*P",
                "MAN*GM*330201800000000018",
                "HL*5*2*I",
                "LIN*2*VN*SABLE",
                "SN1**7*EA",
                "HL*6*5*P",
                "HL*7*5*P",
                "CTT*7*12");

        DespatchAdvice advice = document(result, DespatchAdvice.class);

        assertThat(advice.trackingNumber()).isEqualTo("TRK-1");
        assertThat(advice.packages()).extracting("id").containsExactly("1", "4", "6", "7");
        assertThat(advice.lines()).extracting("packageId").containsExactly("4", "1");
        assertThat(advice.lines()).extracting("batch").containsExactly("L-7", null);
        assertThat(advice.lines().get(0).bestBefore()).hasToString("2027-01-31");
    }

    @Test
    @DisplayName("856: with several orders each line names its own and the head none; wrong totals are told")
    void severalOrders() {
        ReadResult result = read(
                "856",
                "BSN*00*BL-1*20261123*0905*0004",
                "HL*1**S",
                "HL*2*1*O",
                "PRF*PO-1",
                "HL*3*2*I",
                "LIN*1*VN*A",
                "SN1**5*EA",
                "HL*4*1*O",
                "PRF*PO-2",
                "HL*5*4*I",
                "LIN*1*VN*B",
                "SN1**7*EA",
                "CTT*9*99");

        DespatchAdvice advice = document(result, DespatchAdvice.class);

        assertThat(advice.orderNumber()).isNull();
        assertThat(advice.lines()).extracting("orderNumber").containsExactly("PO-1", "PO-2");
        assertThat(codes(result)).containsExactly("x12.control.levels", "document.control.quantities");
    }

    @Test
    @DisplayName(
            "856: the shipment's weight, terms and documents, its packages' weights and marks, and single pieces are taken")
    void weightsAndMarks() {
        ReadResult result = read(
                "856",
                "BSN*00*BL-1*20261123*0905*0001",
                "HL*1**S",
                "MEA*PD*N*600*KG",
                "TD1******G*620.5*KG*1.2*CR",
                "TD5*O*2*DPNT*M",
                "REF*VN*V-1",
                "REF*DJ*DQ-1",
                "REF*CN*TRK-1",
                "REF*BM*777",
                "FOB*DF*DE*Nantes*01*DAP",
                "HL*2*1*O",
                "PRF*PO-1",
                "HL*3*2*P",
                "PO4******24.5*KG*0.06*CR",
                "MAN*GM*00330201800000000018",
                "MAN*SM*FRAGILE",
                "HL*4*3*I",
                "LIN*1*EN*3020180100014",
                "SN1*1*4*EA**10*EA**BP",
                "MEA*WT*G*22*KG",
                "REF*SE*S-1",
                "REF*SE*S-2",
                "REF*L1*1*Palette filmée",
                "DTM*405*20261001",
                "CTT*4");

        DespatchAdvice advice = document(result, DespatchAdvice.class);

        assertThat(codes(result)).isEmpty();
        assertThat(advice.shipment())
                .isEqualTo(new DespatchAdvice.Shipment(
                        "30",
                        new Measures(of("620.5", "KGM"), of("600", "KGM"), of("1.2", "MTQ")),
                        new DeliveryTerms("DAP", null, "Nantes"),
                        List.of(
                                new DocumentReference("VN", "V-1", null, null),
                                new DocumentReference("DQ", "DQ-1", null, null),
                                new DocumentReference("BM", "777", null, null))));
        assertThat(advice.packages()).hasSize(1);
        assertThat(advice.packages().get(0).measures())
                .isEqualTo(new Measures(of("24.5", "KGM"), null, of("0.06", "MTQ")));
        assertThat(advice.packages().get(0).marks()).containsExactly("FRAGILE");
        DespatchAdvice.Line line = advice.lines().get(0);
        assertThat(line.ordered()).isEqualTo(Quantity.of(10));
        assertThat(line.outstanding()).isEqualTo(Quantity.of(6));
        assertThat(line.produced()).hasToString("2026-10-01");
        assertThat(line.serialNumbers()).containsExactly("S-1", "S-2");
        assertThat(line.measures()).isEqualTo(new Measures(of("22", "KGM"), null, null));
        assertThat(line.notes()).containsExactly("Palette filmée");
    }

    @Test
    @DisplayName(
            "856: a further order that the shipment names is no order of its lines, and neither replaces the other")
    void furtherOrders() {
        DespatchAdvice example = ExampleDocuments.despatch();
        DocumentReference further = new DocumentReference("ON", "PO-2", null, null);
        DespatchAdvice advice = new DespatchAdvice(
                "BL-1",
                "PO-4711",
                example.issued(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                example.lines(),
                new DespatchAdvice.Shipment(null, null, null, List.of(further)));

        ReadResult back = Documents.read(Documents.write(advice, X12Examples.profile("004010")), ReadOptions.DEFAULT);

        DespatchAdvice read = document(back, DespatchAdvice.class);
        assertThat(read.orderNumber()).isEqualTo("PO-4711");
        assertThat(read.shipment().references()).containsExactly(further);
    }

    private static Quantity of(String amount, String unit) {
        return Quantity.of(new BigDecimal(amount), unit);
    }

    @Test
    @DisplayName("856: references, marks, modes and back orders of a kind that is not known are told")
    void unknownKinds() {
        ReadResult result = read(
                "856",
                "BSN*00*BL-1*20261123*0905*0001",
                "HL*1**S",
                "TD1*CTN25*1****A3*60*KG",
                "TD5*O*2*DPNT*LT",
                "REF*4F*X-1",
                "HL*2*1*O",
                "PRF*PO-1",
                "HL*3*2*P",
                "MAN*CP*1Z999",
                "HL*4*3*I",
                "LIN*1*EN*3020180100014",
                "SN1*1*4*EA*****BP",
                "CTT*4");

        DespatchAdvice advice = document(result, DespatchAdvice.class);

        assertThat(advice.shipment()).isEqualTo(DespatchAdvice.Shipment.NONE);
        assertThat(advice.packages().get(1).marks()).containsExactly("1Z999");
        assertThat(result.all().stream().filter(f -> f.code().endsWith(".left")).map(f -> f.place()
                        .brief()))
                .containsExactly(
                        "6 TD1 6/1", "6 TD1 7/1", "6 TD1 8/1", "7 TD5 4/1", "8 REF", "12 MAN 1/1", "15 SN1 8/1");
    }

    @Test
    @DisplayName("861: what is returned or damaged was not accepted, what is short did not come")
    void receivedInDoubt() {
        ReadResult result = read(
                "861",
                "BRA*BR-1*20261123*00*2",
                "DTM*050*20261122",
                "RCD*1*90*EA*2*EA*3*EA*01*5*EA*02",
                "LIN**EN*3020180100014",
                "PRF*PO-1****20");

        ReceivingAdvice.Line line =
                document(result, ReceivingAdvice.class).lines().get(0);

        assertThat(line.accepted()).isEqualTo(Quantity.of(90));
        assertThat(line.refused()).isEqualTo(Quantity.of(5));
        assertThat(line.despatched()).isEqualTo(Quantity.of(100));
        assertThat(line.discrepancy()).isEqualTo("AF");
        assertThat(line.orderNumber()).isEqualTo("PO-1");
        assertThat(line.orderLineId()).isEqualTo("20");
        assertThat(result.all()).isEmpty();
    }

    @Test
    @DisplayName("832: prices of other kinds are told, and a line that has no other is warned about")
    void pricesOfOtherKinds() {
        ReadResult result = read(
                "832",
                "BCT*PC*CAT-1",
                "CUR*SE*EUR",
                "LIN*1*VN*A",
                "CTP*BG*C01*65*1*CA",
                "LIN*2*VN*B",
                "CTP**LPR*7.5",
                "CTP**NET*6.25",
                "DTM*007*20270101",
                "CTP**NET*5*100*EA");

        PriceCatalogue catalogue = document(result, PriceCatalogue.class);

        assertThat(catalogue.lines().get(0).price()).isNull();
        assertThat(catalogue.lines().get(1).price().amount()).isEqualByComparingTo("6.25");
        assertThat(catalogue.lines().get(1).gross().amount()).isEqualByComparingTo("7.5");
        assertThat(catalogue.lines().get(1).validFrom()).hasToString("2027-01-01");
        assertThat(codes(result))
                .containsExactlyInAnyOrder(
                        "x12.prices.kinds", "catalogue.line.noprice", "x12.segment.left", "x12.second");
    }

    @Test
    @DisplayName("846: the unit may stand in UIT; a stock of another kind is told")
    void stockOfOtherKinds() {
        ReadResult result = read(
                "846",
                "BIA*00*DD*STK-1*20261123",
                "LIN*1*VN*A",
                "QTY*33*250",
                "UIT*CA",
                "QTY*QH*4",
                "LIN*2*VN*B",
                "QTY*QB*50");

        InventoryReport report = document(result, InventoryReport.class);

        assertThat(report.lines().get(0).available()).isEqualTo(Quantity.of(new java.math.BigDecimal(250), "CS"));
        assertThat(report.lines().get(1).available()).isNull();
        assertThat(codes(result))
                .containsExactly("x12.segment.left", "x12.stock.kinds", "document.line.noquantity", "x12.segment.left");
    }
}
