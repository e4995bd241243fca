package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Measures;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.TransportStatus;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-01")
@DisplayName("EXC-01 Packages, parties and transports in EDIFACT")
class EdifactLogisticsTest {
    private static final String SHIPMENT =
            """
            UNH+1+DESADV:D:96A:UN:EAN005'
            BGM+351+BL-1+9'
            DTM+137:20261123:102'
            RFF+ON:PO-1'
            CPS+1'
            CPS+2+1'
            PAC+3++CT'
            PCI+33E'
            GIN+BJ+330201800000000773:330201800000000797'
            LIN+1++3020180100014:EN'
            QTY+12:6'
            CNT+2:1'
            UNT+13+1'
            """;

    private static ReadResult read(String message) {
        String text = "UNB+UNOC:3+A+B+261123:0905+7'\n" + message + "UNZ+1+7'\n";
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }

    private static DespatchAdvice shipment(ReadResult result) {
        return (DespatchAdvice) result.messages().get(0).document();
    }

    private static List<String> labels(ReadResult result) {
        return shipment(result).packages().stream()
                .filter(p -> p.sscc() != null)
                .map(p -> p.sscc().value())
                .toList();
    }

    private static List<String> codes(ReadResult result) {
        return result.all().stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("take a range of SSCC as each of its packages, inside the level above")
    void takeARange() {
        ReadResult result = read(SHIPMENT);

        assertThat(result.all()).isEmpty();
        assertThat(labels(result)).containsExactly("330201800000000773", "330201800000000780", "330201800000000797");
        assertThat(shipment(result).packages())
                .extracting(p -> p.id() + "<" + p.parentId())
                .containsExactly("1<null", "2<1", "2<1", "2<1");
        assertThat(shipment(result).lines().get(0).packageId()).isEqualTo("2");
    }

    @Test
    @DisplayName("take five SSCC of one GIN, and name the one whose check digit is wrong")
    void takeFiveOfOneSegment() {
        String five = ExampleDocuments.labels(5).stream()
                .map(Sscc::value)
                .reduce((a, b) -> a + "+" + b)
                .orElseThrow();
        String gin = "330201800000000773:330201800000000797";

        ReadResult good = read(SHIPMENT.replace(gin, five));
        ReadResult bad = read(SHIPMENT.replace(gin, five.replace("330201800000000780", "330201800000000781")));

        assertThat(labels(good)).hasSize(5);
        assertThat(labels(bad)).hasSize(4);
        assertThat(bad.all())
                .extracting(f -> f.code() + " " + f.place().brief())
                .containsExactly("identifier.sscc 10 GIN 3/1");
    }

    @Test
    @DisplayName("do not fill memory with a range that nobody can have meant")
    void boundARange() {
        ReadResult result = read(SHIPMENT.replace(
                "330201800000000797", Sscc.completing("99999999999999999").value()));

        assertThat(labels(result)).hasSize(2);
        assertThat(codes(result)).containsExactly("identifier.sscc.range");
    }

    @Test
    @DisplayName("are refused where ranges stand for more labels than one message can mean")
    void boundAllRanges() {
        StringBuilder gins = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            gins.append("GIN+BJ+").append(label(1_000 * i)).append(':').append(label(1_000 * i + 999));
            gins.append("'\n");
        }
        ReadResult result = read(SHIPMENT.replace("GIN+BJ+330201800000000773:330201800000000797'\n", gins)
                .replace("PAC+3", "PAC+20020")
                .replace("UNT+13", "UNT+42"));

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all())
                .filteredOn(Finding::isError)
                .extracting(f -> f.code() + " " + f.place().brief())
                .containsExactly("identifier.sscc.many 30 GIN 2");
        assertThat(labels(result)).hasSize(20_020);
    }

    private static String label(int number) {
        return Sscc.completing("33020%012d".formatted(number)).value();
    }

    @Test
    @DisplayName("weigh, are marked and named as EANCOM has it; what is missing of an order follows where QVR says so")
    void takeWeightsAndMarks() {
        String message =
                """
                UNH+1+DESADV:D:01B:UN:EAN007'
                BGM+351+BL-1+9'
                DTM+137:20261123:102'
                MEA+PD+AAD+KGM:620.5'
                RFF+ON:PO-1'
                RFF+VN:V-1'
                DTM+171:20261101:102'
                TOD+6++DAP'
                LOC+1+:::Nantes'
                TDT+20++30'
                CPS+1'
                PAC+1++201'
                MEA+PD+AAB+KGM:300.5'
                MEA+PD+AAW+MTQ:1.2'
                PCI+17+FRAGILE:HAUT'
                PCI+33E'
                GIN+BJ+330201800000000773'
                LIN+1++3020180100014:SRV'
                MEA+PD+AAC+KGM:100'
                QTY+12:4'
                QTY+21:10'
                DTM+94:20261001:102'
                FTX+AAI+++Palette filmée'
                PCI+17'
                GIN+BN+S-1+S-2'
                QVR+-6:21+BP'
                CNT+2:1'
                UNT+28+1'
                """;

        DespatchAdvice advice = shipment(read(message));

        assertThat(read(message).all()).isEmpty();
        assertThat(advice.shipment())
                .isEqualTo(new DespatchAdvice.Shipment(
                        "30",
                        new Measures(kilograms("620.5"), null, null),
                        new DeliveryTerms("DAP", null, "Nantes"),
                        List.of(new DocumentReference("VN", "V-1", null, LocalDate.of(2026, 11, 1)))));
        PackageUnit pallet = advice.packages().get(0);
        assertThat(pallet.measures())
                .isEqualTo(new Measures(kilograms("300.5"), null, Quantity.of(new BigDecimal("1.2"), "MTQ")));
        assertThat(pallet.marks()).containsExactly("FRAGILE", "HAUT");
        DespatchAdvice.Line line = advice.lines().get(0);
        assertThat(line.ordered()).isEqualTo(Quantity.of(10));
        assertThat(line.outstanding()).isEqualTo(Quantity.of(6));
        assertThat(line.produced()).hasToString("2026-10-01");
        assertThat(line.serialNumbers()).containsExactly("S-1", "S-2");
        assertThat(line.measures().netWeight()).isEqualTo(kilograms("100"));
        assertThat(line.notes()).containsExactly("Palette filmée");
    }

    @Test
    @DisplayName(
            "with labels of their own weigh what one of them does; what all of them weigh is told, and so is the reverse")
    void doNotShareAWeight() {
        String weights = "PAC+3++CT'\nMEA+PD+AAB+KGM:12'\nMEA+PD+AAD+KGM:36'";
        String labelled = SHIPMENT.replace("PAC+3++CT'", weights);
        String together = labelled.replace("PCI+33E'\nGIN+BJ+330201800000000773:330201800000000797'\n", "");

        assertThat(shipment(read(labelled)).packages())
                .extracting(PackageUnit::measures)
                .containsExactly(null, gross("12"), gross("12"), gross("12"));
        assertThat(shipment(read(together)).packages())
                .extracting(PackageUnit::measures)
                .containsExactly(null, gross("36"));
        assertThat(codes(read(labelled))).contains("edifact.segment.left");
        assertThat(codes(read(together))).contains("edifact.segment.left");
    }

    @Test
    @DisplayName(
            "that differ from an order without a back order are no back order; a quantity that follows may be said outright")
    void tellAVariance() {
        String short4 = SHIPMENT.replace("QTY+12:6'", "QTY+12:6'\nQVR+-4:21+CP'");
        String follows = SHIPMENT.replace("QTY+12:6'", "QTY+12:6'\nQTY+83:4:KGM'");

        assertThat(shipment(read(short4)).lines().get(0).outstanding()).isNull();
        assertThat(codes(read(short4))).contains("edifact.segment.left");
        assertThat(shipment(read(follows)).lines().get(0).outstanding()).isEqualTo(kilograms("4"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("keep each of many single pieces and marks, in as many segments as it takes")
    void keepManyPieces(String directory) {
        List<String> serials = IntStream.range(0, 77).mapToObj(i -> "SN-" + i).toList();
        List<String> marks = IntStream.range(0, 23).mapToObj(i -> "N° " + i).toList();
        DespatchAdvice example = ExampleDocuments.despatch();
        DespatchAdvice.Line line = example.lines().get(0);
        DespatchAdvice advice = example.withContents(
                List.of(new PackageUnit("1", null, 2, "CT", null, gross("36"), marks)),
                List.of(new DespatchAdvice.Line(
                        "1",
                        "1",
                        null,
                        null,
                        line.item(),
                        Quantity.of(77),
                        "LOT7",
                        null,
                        null,
                        null,
                        null,
                        serials,
                        null,
                        null)));
        EdifactProfile profile = EdifactProfile.of(
                directory, Mailbox.of("A", ""), Mailbox.of("B", ""), "1", LocalDateTime.of(2026, 11, 23, 9, 5));

        ReadResult back = Documents.read(Documents.write(advice, profile), ReadOptions.DEFAULT);

        assertThat(back.all()).isEmpty();
        assertThat(shipment(back).packages()).isEqualTo(advice.packages());
        assertThat(shipment(back).lines()).isEqualTo(advice.lines());
    }

    private static Quantity kilograms(String amount) {
        return Quantity.of(new BigDecimal(amount), "KGM");
    }

    private static Measures gross(String amount) {
        return new Measures(kilograms(amount), null, null);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("keep what is said of a party, in the head where D.96A has no place at the party")
    void keepNotesOfParties(String directory) {
        PartyInformation all = ExampleDocuments.partyInformation();
        PartyInformation.Entry place = all.parties().get(1);
        PartyInformation.Entry closed = new PartyInformation.Entry(
                place.role(), place.party(), null, null, null, null, List.of(), List.of("Fermé le lundi"));
        PartyInformation one = new PartyInformation("PI-4", "9", all.issued(), null, null, List.of(), List.of(closed));
        EdifactProfile profile = EdifactProfile.of(
                directory, Mailbox.of("A", ""), Mailbox.of("B", ""), "1", LocalDateTime.of(2026, 11, 23, 9, 5));

        ReadResult back = Documents.read(Documents.write(one, profile), ReadOptions.DEFAULT);

        assertThat(back.all()).isEmpty();
        assertThat(back.messages().get(0).document().toString()).contains("notes=[Fermé le lundi]");
    }

    @Test
    @DisplayName("take a status with place, time and reason; a consignment without number is refused")
    void takeAStatus() {
        String status =
                """
                UNH+1+IFTSTA:D:01B:UN'
                BGM+23+ST-1+9'
                DTM+137:20261123:102'
                NAD+CA+3020180000055::9'
                CNI+1+LB-1'
                STS+1+21+23'
                DTM+334:202611231015:203'
                LOC+14+3020180000031::9'
                UNT+9+1'
                """;

        TransportStatus read = (TransportStatus) read(status).messages().get(0).document();
        TransportStatus.Event event = read.consignments().get(0).events().get(0);

        assertThat(read(status).all()).isEmpty();
        assertThat(event.code() + " " + event.reason() + " " + event.day() + " " + event.time() + " " + event.place())
                .isEqualTo("21 23 2026-11-23 10:15 3020180000031");
        assertThat(codes(read(status.replace("CNI+1+LB-1", "CNI+1")))).containsExactly("document.consignment.nonumber");
    }

    @ParameterizedTest(name = "CN {0}")
    @CsvSource({"LB-1, false", "LB-2, true"})
    @DisplayName("take a consignment's number once: another one for it is told")
    void tellAnotherNumber(String number, boolean told) {
        ReadResult result = read(
                """
                UNH+1+IFTSTA:D:01B:UN'
                BGM+23+ST-1+9'
                DTM+137:20261123:102'
                CNI+1+LB-1'
                STS+1+21'
                RFF+CN:%s'
                DTM+334:20261123:102'
                UNT+8+1'
                """
                        .formatted(number));

        TransportStatus status = (TransportStatus) result.messages().get(0).document();
        assertThat(status.consignments().get(0).number()).isEqualTo("LB-1");
        assertThat(codes(result).contains("edifact.segment.left")).isEqualTo(told);
    }

    @Test
    @DisplayName("refuse party information that describes nobody")
    void refuseNobody() {
        ReadResult result = read("UNH+1+PARTIN:D:96A:UN'\nBGM+10+P-1+9'\nDTM+137:20261123:102'\nUNS+D'\nUNT+5+1'\n");

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(codes(result)).containsExactly("document.parties.none");
    }
}
