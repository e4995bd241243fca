package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Classification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-01")
@Tag("EXC-02")
@DisplayName("EXC-01 The classification of an article (BT-158) in INVOIC")
class ItemClassificationsTest {
    /** The detailed invoice with another scheme for its first classification. */
    private static Invoice invoice(String scheme) {
        String json = new String(Documents.write(List.of(DetailedInvoice.of()), OwnFormat.JSON), StandardCharsets.UTF_8)
                .replace("\"HS\"", "\"" + scheme + "\"");
        return invoice(Documents.read(json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT));
    }

    private static Invoice invoice(ReadResult result) {
        return (Invoice) result.messages().get(0).document();
    }

    private static byte[] written(Invoice invoice) {
        return Documents.write(
                invoice,
                new EdifactProfile(
                        "UNOY",
                        "4",
                        "D.01B",
                        Mailbox.of("A", ""),
                        Mailbox.of("B", ""),
                        "1",
                        "1",
                        false,
                        LocalDateTime.of(2026, 11, 23, 9, 0)));
    }

    private static List<Classification> classifications(Invoice invoice) {
        return invoice.lines().stream()
                .filter(line -> line.details() != null)
                .flatMap(line -> line.details().classifications().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS", "SSR", "STI", "STQ", "STL", "TST", "TSP", "SRT", "EMD", "FS", "AY", "GB"})
    @DisplayName("is what it was when it is written and read again")
    void roundTrip(String scheme) {
        Invoice invoice = invoice(scheme);
        byte[] bytes = written(invoice);

        ReadResult back = Documents.read(bytes, ReadOptions.DEFAULT);

        assertThat(back.all()).isEmpty();
        assertThat(classifications(invoice(back)))
                .isEqualTo(classifications(invoice))
                .contains(new Classification("25232900", scheme, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SA", "IN", "EN", "SRV", "NB", "SN"})
    @DisplayName("is not written under the code of the article's own numbers, of a batch or a piece, and that is told")
    void ownNumbers(String scheme) {
        Invoice invoice = invoice(scheme);
        byte[] bytes = written(invoice);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("25232900");
        assertThat(invoice(Documents.read(bytes, ReadOptions.DEFAULT))
                        .lines()
                        .get(0)
                        .item())
                .isEqualTo(DetailedInvoice.of().lines().get(0).item());
        assertThat(Losses.of(invoice, bytes))
                .extracting(each -> each.place().brief())
                .contains("lines.details.classifications.code");
    }
}
