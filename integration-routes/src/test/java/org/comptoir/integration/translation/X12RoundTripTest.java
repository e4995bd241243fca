package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.LineDecision;
import org.comptoir.document.Order;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EXC-02")
@DisplayName("EXC-02 Written X12")
class X12RoundTripTest {
    private static final Mailbox SENDER = Mailbox.of("3020180000017", "ZZ");
    private static final Mailbox RECIPIENT = Mailbox.of("3020180000024", "ZZ");

    static Stream<Arguments> documents() {
        return X12Examples.ALL.values().stream()
                .flatMap(d -> Stream.of("004010", "005010").map(r -> Arguments.of(d, r)));
    }

    @Test
    @DisplayName("keeps what kind of number an identifier is: D-U-N-S in N1, another one beside its REF")
    void keepsSchemes() {
        Party buyer = new Party(
                null,
                List.of(
                        new PartyId("0060", "123456789"),
                        new PartyId("SIRET", "81234567800019"),
                        new PartyId("IA", "77")),
                "Buyer",
                null,
                null,
                null);
        Order example = ExampleDocuments.order();
        Order order =
                new Order("1", "9", example.issued(), null, buyer, null, null, null, "EUR", List.of(), example.lines());

        String text = new String(written(order, "004010"), StandardCharsets.UTF_8);

        assertThat(text).contains("N1*BY*Buyer*1*123456789", "REF*ZZ*81234567800019*SIRET", "REF*IA*77");
        assertThat(X12Sets.document(X12Sets.read(text), Order.class).buyer()).isEqualTo(buyer);
    }

    private static byte[] written(BusinessDocument document, String release) {
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 5);
        return Documents.write(document, X12Profile.of(release, SENDER, RECIPIENT, "77", then));
    }

    @ParameterizedTest(name = "{1} [{index}]")
    @MethodSource("documents")
    @DisplayName("says the same when it is read again")
    void saysTheSame(BusinessDocument document, String release) {
        ReadResult back = Documents.read(written(document, release), ReadOptions.DEFAULT);

        assertThat(back.messages()).hasSize(1);
        BusinessDocument read = back.messages().get(0).document();
        assertThat(X12Equivalence.of(read).toString())
                .isEqualTo(X12Equivalence.of(document).toString());
        assertThat(back.all()).isEmpty();
        assertThat(back.interchanges().get(0).sender()).isEqualTo(SENDER);
    }

    @Test
    @DisplayName("says of an order that only arrived that it is on hold, and nothing of its lines")
    void received() {
        OrderResponse received = ExampleDocuments.receivedResponse();
        String text = new String(written(received, "004010"), StandardCharsets.UTF_8);

        assertThat(text).contains("BAK*00*AH*").doesNotContain("ACK*");
        OrderResponse read = X12Sets.document(X12Sets.read(text), OrderResponse.class);
        assertThat(read.decision()).isEqualTo(LineDecision.RECEIVED);
        assertThat(read.lines().get(0).decision()).isEqualTo(LineDecision.RECEIVED);
        assertThat(read.lines().get(0).confirmed()).isNull();
    }

    @Test
    @DisplayName("is read from EBCDIC too, with a finding")
    void isReadFromEbcdic() {
        String text =
                new String(written(ExampleDocuments.order(), "004010"), StandardCharsets.UTF_8).replace("œ", "oe");

        ReadResult back = Documents.read(text.getBytes(Charset.forName("IBM037")), ReadOptions.DEFAULT);

        assertThat(back.taken()).hasSize(1);
        assertThat(back.all()).extracting("code").containsExactly("x12.ebcdic");
    }

    @Test
    @DisplayName("is refused where SE counts wrongly or IEA has another number; the place is told")
    void isRefusedForItsEnvelope() {
        String text = new String(written(ExampleDocuments.order(), "004010"), StandardCharsets.UTF_8);

        assertThat(codes(text.replaceFirst("SE\\*\\d+", "SE*99"))).contains("x12.count.segments");
        assertThat(codes(text.replace("IEA*1*000000077", "IEA*1*000000078"))).contains("x12.reference.interchange");
        assertThat(codes(text.replace("GE*1*77", "GE*2*77"))).contains("x12.count.sets");
        assertThat(codes(text.replaceFirst("(SE\\*\\d+)\\*0001", "$1*00001"))).contains("x12.reference.set");
        assertThat(codes(text.substring(0, text.indexOf("SE*")))).contains("x12.trailer.missing");
    }

    @Test
    @DisplayName("is answered by a 997 or 999 that names segment and element, and by a TA1 for its envelope")
    void isAnswered() {
        for (String release : List.of("004010", "005010")) {
            String text = new String(written(ExampleDocuments.order(), release), StandardCharsets.UTF_8);
            boolean newer = release.equals("005010");

            assertThat(answer(text)).contains(newer ? "ST*999" : "ST*997", "AK2*850*0001", "AK9*A*1*1*1");
            assertThat(answer(text.replace("PO1*1*120", "PO1*1*many")))
                    .contains(newer ? "IK3*PO1*" : "AK3*PO1*", newer ? "IK4*2**6" : "AK4*2**6", "AK9*R*1*1*0");
            assertThat(answer(text.replace("IEA*1*000000077", "IEA*1*000000078")))
                    .contains("TA1*000000077*261123*0905*R*001");
        }
    }

    private static String answer(String text) {
        ReadResult result = Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        Interchange interchange = result.interchanges().get(0);
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 6);
        var said = org.comptoir.integration.acknowledgement.X12Acknowledgements.of(interchange);
        assertThat(said).hasSize(1);
        return new String(
                Documents.write(said.get(0), X12Profile.answering(interchange, "5", then)), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("as 856 keeps its hierarchy: items in packs in orders")
    void keepsTheHierarchy() {
        String isa = new String(written(ExampleDocuments.order(), "004010"), StandardCharsets.UTF_8).split("\n")[0];
        String text = isa + "\n"
                + String.join(
                        "~\n",
                        "GS*SH*A*B*20261123*0905*1*X*004010",
                        "ST*856*0001",
                        "BSN*00*BL-77*20261123*0905*0001",
                        "HL*1**S",
                        "DTM*011*20261124",
                        "N1*ST**UL*3020180000031",
                        "HL*2*1*O",
                        "PRF*PO-4711",
                        "HL*3*2*P",
                        "MAN*GM*00330201800000000018",
                        "HL*4*3*I",
                        "LIN*1*EN*3020180100014",
                        "SN1**60*EA",
                        "CTT*4",
                        "SE*14*0001",
                        "GE*1*1",
                        "IEA*1*000000077")
                + "~\n";

        ReadResult back = Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);

        var advice = (org.comptoir.document.DespatchAdvice) back.taken().get(0).document();
        assertThat(advice.orderNumber()).isEqualTo("PO-4711");
        assertThat(advice.packages()).hasSize(1);
        assertThat(advice.packages().get(0).sscc().value()).isEqualTo("330201800000000018");
        assertThat(advice.lines().get(0).packageId()).isEqualTo("3");
        assertThat(advice.lines().get(0).orderNumber()).isEqualTo("PO-4711");
    }

    private static List<String> codes(String text) {
        ReadResult result = Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        return result.all().stream()
                .map(org.comptoir.kernel.finding.Finding::code)
                .toList();
    }
}
