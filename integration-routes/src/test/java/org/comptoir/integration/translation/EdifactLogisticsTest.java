package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.TransportStatus;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Sscc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    @DisplayName("refuse party information that describes nobody")
    void refuseNobody() {
        ReadResult result = read("UNH+1+PARTIN:D:96A:UN'\nBGM+10+P-1+9'\nDTM+137:20261123:102'\nUNS+D'\nUNT+5+1'\n");

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(codes(result)).containsExactly("document.parties.none");
    }
}
