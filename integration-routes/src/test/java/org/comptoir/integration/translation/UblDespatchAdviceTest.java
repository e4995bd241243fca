package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Measures;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 A despatch advice in UBL")
class UblDespatchAdviceTest {
    private static final String DOCUMENT =
            """
            <DespatchAdvice xmlns="urn:oasis:names:specification:ubl:schema:xsd:DespatchAdvice-2"
             xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
             xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">
            <b:ID>BL-1</b:ID>
            <a:OrderReference><b:ID>PO-1</b:ID><b:SalesOrderID>V-1</b:SalesOrderID></a:OrderReference>
            %s
            <a:Shipment><b:ID>NA</b:ID>%s</a:Shipment>
            <a:DespatchLine><b:ID>1</b:ID><b:DeliveredQuantity unitCode="C62">2</b:DeliveredQuantity>%s</a:DespatchLine>
            </DespatchAdvice>
            """;

    private static ReadResult read(String references, String shipment, String line) {
        return Documents.read(
                DOCUMENT.formatted(references, shipment, line).getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static DespatchAdvice advice(ReadResult result) {
        return (DespatchAdvice) result.taken().get(0).document();
    }

    private static String reference(String id, String kind) {
        return "<a:AdditionalDocumentReference><b:ID>" + id + "</b:ID><b:DocumentTypeCode>" + kind
                + "</b:DocumentTypeCode></a:AdditionalDocumentReference>";
    }

    @Test
    @DisplayName("names the supplier's order and other documents by their kind; a kind that we do not know is told")
    void references() {
        ReadResult result = read(reference("C-1", "315") + reference("X-1", "999"), "", "");

        assertThat(advice(result).shipment().references())
                .containsExactly(
                        new DocumentReference("VN", "V-1", null, null),
                        new DocumentReference("CT", "C-1", null, null),
                        new DocumentReference("ACD", "X-1", null, null));
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("xml.left"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("DocumentTypeCode", "999"));
    }

    @Test
    @DisplayName("has one batch a line, whole, with the pieces of all instances; another batch is told")
    void batches() {
        String instance = "<a:ItemInstance><b:BestBeforeDate>%s</b:BestBeforeDate><b:SerialID>%s</b:SerialID>"
                + "<a:LotIdentification><b:LotNumberID>%s</b:LotNumberID></a:LotIdentification></a:ItemInstance>";
        String batchAlone = "<a:ItemInstance><a:LotIdentification><b:LotNumberID>L0</b:LotNumberID>"
                + "</a:LotIdentification></a:ItemInstance>";
        ReadResult result = read(
                "",
                "",
                "<a:Item><b:Name>x</b:Name>" + batchAlone + instance.formatted("2027-02-02", "S2", "L2")
                        + "<a:ItemInstance><b:SerialID>S3</b:SerialID></a:ItemInstance></a:Item>");

        DespatchAdvice.Line line = advice(result).lines().get(0);
        assertThat(line.batch()).isEqualTo("L0");
        assertThat(line.bestBefore()).isNull();
        assertThat(line.serialNumbers()).containsExactly("S2", "S3");
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("despatch.instance.other"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("L0", "L2, 2027-02-02"));
    }

    @Test
    @DisplayName(
            "has the mode of transport in the numbers of UNCL8067; a weight that is none is told, and nothing else is lost")
    void shipment() {
        ReadResult result = read(
                "",
                "<b:GrossWeightMeasure unitCode='KGM'>heavy</b:GrossWeightMeasure>"
                        + "<b:GrossVolumeMeasure unitCode='MTQ'>2</b:GrossVolumeMeasure>"
                        + "<a:ShipmentStage><b:TransportModeCode>4</b:TransportModeCode></a:ShipmentStage>",
                "");

        assertThat(advice(result).shipment().transportMode()).isEqualTo("40");
        assertThat(advice(result).shipment().measures())
                .isEqualTo(new Measures(null, null, Quantity.of(new BigDecimal("2"), "MTQ")));
        assertThat(result.all()).filteredOn(f -> f.code().equals("xml.number")).noneMatch(Finding::isError);
    }

    @Test
    @DisplayName("by Peppol has marks and measures at the unit of each line; dimensions that we do not hold are told")
    void unitOfTheLine() {
        ReadResult result = read(
                "",
                "",
                "<b:BackorderQuantity unitCode='C62'>3</b:BackorderQuantity><a:Shipment><b:ID>NA</b:ID>"
                        + "<a:TransportHandlingUnit><b:ID>U-1</b:ID><b:ShippingMarks>FRAGILE</b:ShippingMarks>"
                        + dimension("AAL", "KGM", "20") + dimension("HT", "CMT", "80")
                        + "</a:TransportHandlingUnit></a:Shipment>");

        assertThat(advice(result).lines().get(0).outstanding()).isEqualTo(Quantity.of(3));
        assertThat(advice(result).packages())
                .containsExactly(new PackageUnit(
                        "U-1",
                        null,
                        1,
                        null,
                        null,
                        new Measures(null, Quantity.of(new BigDecimal("20"), "KGM"), null),
                        List.of("FRAGILE")));
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("xml.left"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("MeasurementDimension", "HT, 80"));
    }

    private static final String BOX =
            "<a:TransportHandlingUnit><b:TransportHandlingUnitTypeCode>CT</b:TransportHandlingUnitTypeCode>"
                    + dimension("AAB", "KGM", "12.5") + "</a:TransportHandlingUnit>";

    @Test
    @DisplayName("weighs like units without a label together, since each of them weighs its own")
    void likeUnits() {
        ReadResult result = read("", BOX.repeat(3), "");

        assertThat(advice(result).packages()).containsExactly(boxes(3, "37.5"));
    }

    private static PackageUnit boxes(int count, String weight) {
        return new PackageUnit(null, null, count, "CT", null, kilograms(weight), null);
    }

    private static Measures kilograms(String weight) {
        return new Measures(Quantity.of(new BigDecimal(weight), "KGM"), null, null);
    }

    @Test
    @DisplayName("keeps what several units weigh together; where that cannot be divided, the difference is told")
    void keepsTheWeight() {
        assertThat(lost(boxes(4, "33"), boxes(2, "33"))).isEmpty();
        assertThat(lost(boxes(3, "10"))).containsExactly("packages.measures.grossWeight.value");
        assertThat(lost(boxes(1_000_000, "10"))).containsExactly("packages.count");
    }

    /** Which fields of these units are lost or changed in UBL. */
    private static List<String> lost(PackageUnit... units) {
        DespatchAdvice example = ExampleDocuments.despatch();
        DespatchAdvice advice = example.withContents(
                List.of(units),
                example.lines().stream().map(line -> line.in(null)).toList());
        return Losses.of(advice, Documents.write(advice, XmlFormat.UBL)).stream()
                .map(finding -> finding.place().brief())
                .filter(field -> field.startsWith("packages"))
                .toList();
    }

    private static String dimension(String attribute, String unit, String measure) {
        return "<a:MeasurementDimension><b:AttributeID>" + attribute + "</b:AttributeID><b:Measure unitCode='" + unit
                + "'>" + measure + "</b:Measure></a:MeasurementDimension>";
    }
}
