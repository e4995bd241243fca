package org.comptoir.integration.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Order;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.exchange.Written;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.X12Profile;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 What leaves, as its recipient reads it")
class ReadAgainTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 23, 30);
    private static final Mailbox US = Mailbox.of("9520000000011", "ZZ");
    private static final Mailbox PARTNER = Mailbox.of("ACME", "ZZ");

    private static Written x12(BusinessDocument document, String release) {
        X12Profile profile = X12Profile.of(release, US, PARTNER, "4711", NOW);
        return ReadAgain.of(document, "4711", Documents.write(document, profile));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"004010", "005010"})
    @DisplayName("is noted with its release and its set")
    void x12(String release) {
        assertThat(x12(ExampleDocuments.order(), release).types()).isEqualTo("850");
        Written answer = x12(ExampleDocuments.response(), release);
        assertThat(answer.types()).isEqualTo("855");
        assertThat(answer.standard()).isEqualTo("X12 " + release);
        assertThat(x12(ExampleDocuments.despatch(), release).types()).isEqualTo("856");
        assertThat(x12(ExampleDocuments.remittance(), release).types()).isEqualTo("820");
    }

    @Test
    @DisplayName("has pieces for pieces, whichever of the two codes the catalogue uses")
    void pieces() {
        Order.Line line = ExampleDocuments.order().lines().get(0);
        Order.Line pieces = new Order.Line(
                line.lineId(), line.item(), new Quantity(BigDecimal.TEN, "H87"), null, null, null, List.of());
        Order order = new Order(
                "1", "9", LocalDate.of(2026, 11, 25), null, null, null, null, null, "EUR", List.of(), List.of(pieces));

        Written written = x12(order, "004010");

        assertThat(new String(written.bytes(), StandardCharsets.UTF_8)).contains("PO1*1*10*EA*");
        assertThat(written.findings()).isEmpty();
    }

    @Test
    @DisplayName("has a company's SIRET as EDIFACT writes a registration: nothing is lost, nothing is told")
    void registration() {
        Party buyer = new Party(
                null, List.of(new PartyId("SIRET", "92000103900014")), "Gardoise Distribution", null, null, null);
        Order some = ExampleDocuments.order();
        Order order = new Order(
                "1",
                "9",
                some.issued(),
                null,
                buyer,
                null,
                null,
                null,
                "EUR",
                List.of(),
                List.of(some.lines().get(0)));

        Written written = ReadAgain.of(
                order, "4711", Documents.write(order, EdifactProfile.of("D.96A", US, PARTNER, "4711", NOW)));

        assertThat(new String(written.bytes(), StandardCharsets.ISO_8859_1)).contains("RFF+XA:92000103900014'");
        assertThat(written.findings()).isEmpty();
    }

    @Test
    @DisplayName("is told with what the partner's format could not hold, as convert tells it")
    void losses() {
        EdifactProfile ascii = new EdifactProfile("UNOA", "3", "D.96A", US, PARTNER, "4711", "1", false, NOW);
        Written order =
                ReadAgain.of(ExampleDocuments.order(), "4711", Documents.write(ExampleDocuments.order(), ascii));
        assertThat(order.standard()).isEqualTo("D.96A");
        assertThat(order.types()).isEqualTo("ORDERS");
        assertThat(order.findings())
                .anySatisfy(each -> assertThat(each.code()).isEqualTo("convert.changed"))
                .allSatisfy(each -> assertThat(each.isError()).isFalse())
                .extracting(Finding::arguments)
                .anySatisfy(arguments -> assertThat(arguments).contains("Matériaux Réunis"));
    }
}
