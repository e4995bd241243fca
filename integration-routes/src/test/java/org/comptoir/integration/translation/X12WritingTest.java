package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.document.Address;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.x12.X12Units;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 What X12 has another form for, or no place,")
class X12WritingTest {
    private static Order order(Party deliverTo) {
        Order example = ExampleDocuments.order();
        return new Order(
                "1",
                "9",
                example.issued(),
                null,
                example.buyer(),
                example.supplier(),
                deliverTo,
                null,
                "EUR",
                List.of(),
                example.lines());
    }

    private static byte[] written(Order order) {
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 5);
        return Documents.write(
                order, X12Profile.of("004010", Mailbox.of("A", "ZZ"), Mailbox.of("B", "ZZ"), "77", then));
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} is written as {1} and read as {2}")
    @CsvSource({
        "KGM, KG, KGM",
        "KWH, KH, KWH",
        "FTQ, CF, FTQ",
        "MON, MO, MON",
        "SET, ST, SET",
        "KMT, DK, KMT",
        "H87, EA, C62",
        "XBX, BX, BX",
        "XPX, PL, PL",
        "A24, ZZ, ZZ",
        "5B, 5B, 5B"
    })
    @DisplayName("is written in it: a unit has two characters, and one without a code is another one (ZZ)")
    void units(String unit, String code, String back) {
        assertThat(X12Units.toX12(unit)).isEqualTo(code);
        assertThat(X12Units.fromX12(code)).isEqualTo(back);
    }

    @Test
    @DisplayName("is not written: a party of which nothing is known")
    void emptyParty() {
        byte[] bytes = written(order(new Party(null, List.of(), null, null, null, null)));

        assertThat(text(bytes)).doesNotContain("N1*ST");
        assertThat(Documents.read(bytes, ReadOptions.DEFAULT).all())
                .extracting(Finding::code)
                .doesNotContain("x12.syntax");
    }

    @Test
    @DisplayName(
            "has a stand-in: the name of a party of which only the address is known, and it is none when it is read")
    void addressAlone() {
        Order order = order(new Party(
                null, List.of(), null, new Address(List.of("Quai 7"), "69007", "Lyon", null, "FR"), null, null));

        byte[] bytes = written(order);

        assertThat(text(bytes)).contains("N1*ST*Quai 7~\nN3*Quai 7~\nN4*Lyon**69007*FR~");
        assertThat(Losses.of(order, bytes))
                .extracting(each -> each.place().brief())
                .noneMatch(each -> each.startsWith("deliverTo"));
    }

    @Test
    @DisplayName("is read where it belongs: the bank of a second account is no number of the payee")
    void secondBank() {
        ReadResult result = X12Sets.read(
                "810",
                "IN",
                "BIG*20261123*F-1",
                "CUR*SE*EUR",
                "N1*PE*Matériaux Réunis",
                "REF*11*FR7630006000011234567890189",
                "REF*02*BNPAFRPP",
                "REF*02*AGRIFRPP",
                "IT1*1*1*EA*10**EN*3020180100014",
                "TDS*1000",
                "CTT*1");

        Invoice invoice = X12Sets.document(result, Invoice.class);
        assertThat(invoice.payment().bic()).isEqualTo("BNPAFRPP");
        assertThat(invoice.payment().otherAccounts()).containsExactly(new Invoice.Account(null, null, "AGRIFRPP"));
        assertThat(invoice.toString()).doesNotContain("scheme=02");
    }
}
