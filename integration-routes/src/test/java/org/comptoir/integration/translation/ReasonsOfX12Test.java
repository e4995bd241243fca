package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-01")
@DisplayName("EXC-01 The reason of an allowance or charge by a code of X12 (element 1300)")
class ReasonsOfX12Test {
    private static final Invoice INVOICE = withCode("");

    /** Our example, as one who writes X12 sends it, with the code for the first allowance of a line. */
    private static Invoice withCode(String words) {
        String own = new String(
                Documents.write(ExampleDocuments.electronicInvoice(), X12Examples.profile("004010")),
                StandardCharsets.UTF_8);
        String coded = own.replaceFirst(
                "SAC\\*([AC])\\*[^~]*?\\*(\\d{3,}\\*[^~]*\\*0[26]\\*\\*\\*)[^~]*", "SAC*$1*G830***$2" + words);
        assertThat(coded).contains("G830");
        byte[] bytes = coded.getBytes(StandardCharsets.UTF_8);
        return (Invoice)
                Documents.read(bytes, ReadOptions.DEFAULT).taken().get(0).document();
    }

    private static AllowanceCharge first(byte[] bytes) {
        ReadResult back = Documents.read(bytes, ReadOptions.DEFAULT);
        assertThat(back.outcome()).isNotEqualTo(Outcome.REFUSED);
        Invoice invoice = (Invoice) back.taken().get(0).document();
        return invoice.lines().get(0).allowanceCharges().get(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = XmlFormat.class,
            names = {"UBL", "CII", "FACTUR_X"})
    @DisplayName("stands in words in an invoice of EN 16931, which does not have the code (BR-CL-19, BR-CL-20)")
    void inWordsInXml(XmlFormat format) {
        assertThat(first(Documents.write(INVOICE, format)))
                .extracting(AllowanceCharge::reasonCode, AllowanceCharge::reason)
                .containsExactly(null, "G830");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("stands in words in EDIFACT, whose codes have three characters")
    void inWordsInEdifact(String directory) {
        Mailbox one = Mailbox.of("3020180000017", "14");
        Mailbox two = Mailbox.of("3020180000024", "14");
        LocalDateTime now = LocalDateTime.of(2026, 11, 28, 9, 5);

        byte[] bytes =
                Documents.write(INVOICE, new EdifactProfile("UNOC", "3", directory, one, two, "1", "1", true, now));

        assertThat(first(bytes))
                .extracting(AllowanceCharge::reasonCode, AllowanceCharge::reason)
                .containsExactly(null, "G830");
    }

    @Test
    @DisplayName("leaves the words alone that the invoice has for it, and is itself again in X12")
    void leavesTheWordsAlone() {
        Invoice invoice = withCode("Shipping and handling");

        assertThat(first(Documents.write(invoice, XmlFormat.UBL)).reason()).isEqualTo("Shipping and handling");
        assertThat(first(Documents.write(invoice, X12Examples.profile("004010")))
                        .reasonCode())
                .isEqualTo("G830");
    }
}
