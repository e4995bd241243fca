package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.document.Address;
import org.comptoir.document.Order;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-01")
@DisplayName("EXC-01 A party whose values are longer than their places")
class PartiesThatFitTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 28, 9, 5);
    private static final Address LONG = new Address(
            List.of("Mervyn's Distribution Center, 1015 Vintage Avenue", "Dock 4", "Gate B", "Floor 2"),
            "94588-1234",
            "Saint Remy en Bouzemont Saint Genest et Isson",
            "Nordrhein-Westfalen",
            "US");

    private static byte[] edifact(Order order, String directory) {
        Mailbox sender = Mailbox.of("3020180000017", "14");
        Mailbox recipient = Mailbox.of("3020180000024", "14");
        return Documents.write(
                order, new EdifactProfile("UNOC", "3", directory, sender, recipient, "77", "1", true, NOW));
    }

    private static Order orderTo(Party place) {
        Order order = ExampleDocuments.order();
        return new Order(
                order.number(),
                order.function(),
                order.issued(),
                order.wished(),
                order.buyer(),
                order.supplier(),
                place,
                order.invoicee(),
                order.currency(),
                order.notes(),
                order.lines());
    }

    private static Party readBack(byte[] bytes) {
        ReadResult back = Documents.read(bytes, ReadOptions.DEFAULT);
        assertThat(back.all()).extracting(Finding::code).isEmpty();
        return ((Order) back.taken().get(0).document()).deliverTo();
    }

    private static Party called(String name, Address address) {
        return new Party(null, List.of(new PartyId("92", "DEPOT2")), name, address, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName(
            "is written in more lines of NAD, of which each is as long as it may be; the reader finds nothing to say")
    void inMoreLinesOfNad(String directory) {
        Party back = readBack(edifact(orderTo(called("Depot", LONG)), directory));

        assertThat(String.join(" ", back.address().lines()))
                .startsWith("Mervyn's Distribution Center, 1015 Vintage Avenue Dock 4 Gate B Floor 2")
                .contains("Saint Remy en Bouzemont Saint Genest et Isson");
        assertThat(back.address().lines()).allMatch(line -> line.length() <= 35);
        assertThat(back.address().town()).isNull();
    }

    @Test
    @DisplayName("has its postcode and region among the lines in D.96A alone, which has nine characters for them")
    void amongTheLines() {
        Party place = called("Depot", LONG);

        Party before = readBack(edifact(orderTo(place), "D.96A"));
        Party after = readBack(edifact(orderTo(place), "D.01B"));

        assertThat(before.address().lines()).contains("94588-1234", "Nordrhein-Westfalen");
        assertThat(after.address().postcode()).isEqualTo("94588-1234");
        assertThat(after.address().region()).isEqualTo("Nordrhein-Westfalen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"004010", "005010"})
    @DisplayName("has the name of its region beside the codes of states in X12")
    void namedRegion(String release) {
        Address address = new Address(List.of("Hafenstr. 1"), "40213", "Neuss", "Nordrhein-Westfalen", "DE");
        byte[] bytes = Documents.write(orderTo(called("Depot", address)), X12Examples.profile(release));

        assertThat(new String(bytes, StandardCharsets.US_ASCII)).contains("N4*Neuss**40213*DE*SP*Nordrhein-Westfalen");
        assertThat(readBack(bytes).address().region()).isEqualTo("Nordrhein-Westfalen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"004010", "005010"})
    @DisplayName("without name and number is called by its street in X12, which demands one of them (N1, R0203)")
    void calledByItsStreet(String release) {
        Address street = new Address(List.of("12 rue du Port"), "44000", "Nantes", null, "FR");
        byte[] bytes = Documents.write(
                orderTo(new Party(null, List.of(), null, street, null, null)), X12Examples.profile(release));

        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .contains("N1*ST*12 rue du Port~", "N3*12 rue du Port~");
        assertThat(readBack(bytes).address()).isEqualTo(street);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("of which nothing is known is not written, and neither is a contact who cannot be reached")
    void nobodyIsNotWritten(String directory) {
        Party nobody = new Party(null, List.of(), null, null, null, new Contact(null, null, null));

        String message = new String(edifact(orderTo(nobody), directory), StandardCharsets.ISO_8859_1);

        assertThat(message).doesNotContain("NAD+DP'").contains("NAD+BY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9"})
    @DisplayName(
            "keeps its D-U-N-S number under the agency that assigns it (3055 = 16), not under the code of X12, which is that of GS1")
    void dunsOfX12(String kind) {
        String text = new String(
                Documents.write(orderTo(called("Depot", null)), X12Examples.profile("004010")),
                StandardCharsets.US_ASCII);
        byte[] x12 = text.replace("N1*ST*Depot*92*DEPOT2", "N1*ST*Depot*" + kind + "*123456789")
                .getBytes(StandardCharsets.US_ASCII);
        Order order =
                (Order) Documents.read(x12, ReadOptions.DEFAULT).taken().get(0).document();

        String edifact = new String(edifact(order, "D.96A"), StandardCharsets.ISO_8859_1);
        String again = new String(Documents.write(order, X12Examples.profile("004010")), StandardCharsets.US_ASCII);

        assertThat(edifact).contains("NAD+DP+123456789::16++Depot'");
        assertThat(again).contains("N1*ST*Depot*" + kind + "*123456789");
    }
}
