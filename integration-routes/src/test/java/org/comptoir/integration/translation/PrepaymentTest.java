package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 What was paid and what was rounded")
class PrepaymentTest {
    @ParameterizedTest
    @CsvSource({
        "900.00,0.00,-102.00",
        "50.00,0.30,748.30",
        "0.40,0.00,797.60",
        "0.00,1.00,799.00",
        "50.00,0.00,748.00",
        "0.00,-0.30,797.70"
    })
    @DisplayName("is kept one by one, without a word, and written again")
    void isKept(String paid, String rounded, String due) {
        ReadResult result = read(paid, rounded, due);
        assertThat(result.all()).isEmpty();
        Invoice invoice = (Invoice) result.taken().get(0).document();
        assertThat(invoice.prepaid()).isEqualTo(Money.euro(paid));
        assertThat(invoice.rounding()).isEqualTo(Money.euro(rounded));
        for (XmlFormat format : List.of(XmlFormat.UBL, XmlFormat.CII)) {
            assertThat(Losses.of(invoice, Documents.write(invoice, format))).isEmpty();
        }
    }

    private static ReadResult read(String paid, String rounded, String due) {
        String ubl = new String(
                Documents.write(ExampleDocuments.electronicInvoice(), XmlFormat.UBL), StandardCharsets.UTF_8);
        String amounts = "<cbc:PrepaidAmount currencyID=\"EUR\">" + paid
                + "</cbc:PrepaidAmount><cbc:PayableRoundingAmount currencyID=\"EUR\">" + rounded
                + "</cbc:PayableRoundingAmount><cbc:PayableAmount currencyID=\"EUR\">" + due + "<";
        String changed = ubl.replaceFirst("(?s)(<cbc:PrepaidAmount.*?)?<cbc:PayableAmount[^>]*>[^<]*<", amounts);
        return Documents.read(changed.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }
}
