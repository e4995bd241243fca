package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 What was paid and what was rounded")
class PrepaymentTest {
    @ParameterizedTest
    @CsvSource({"50.00,0.30,748.30", "0.40,0.00,797.60", "0.00,1.00,799.00"})
    @DisplayName("is told where the canonical document would say it otherwise")
    void isTold(String paid, String rounded, String due) {
        assertThat(read(paid, rounded, due).all()).extracting(Finding::code).containsExactly("invoice.prepaid");
    }

    @ParameterizedTest
    @CsvSource({"50.00,0.00,748.00", "0.00,-0.30,797.70"})
    @DisplayName("is kept without a word where one of them lies between total and amount due")
    void isKept(String paid, String rounded, String due) {
        assertThat(read(paid, rounded, due).all()).isEmpty();
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
