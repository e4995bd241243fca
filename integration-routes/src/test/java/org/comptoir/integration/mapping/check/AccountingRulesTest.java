package org.comptoir.integration.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-01")
@DisplayName("EXC-01 What an accountant asks before booking")
class AccountingRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"invoices, true", "credit-notes, false"})
    @DisplayName("an invoice is not paid to the customer, but a credit note is")
    void paidToTheCustomer(String conversation, boolean told) throws IOException {
        Path file = Path.of("src/test/resources/exchange", conversation, "eancom-d96a/10_message.edi");
        String text = Files.readString(file, StandardCharsets.ISO_8859_1)
                .replace("NAD+PE+3020180000055", "NAD+PE+3020180000017");

        assertThat(text).contains("NAD+PE+3020180000017");
        assertThat(Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT)
                        .all())
                .extracting(Finding::code)
                .filteredOn(code -> code.equals("document.payee.buyer"))
                .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "DTM+35:20261121, DTM+35:20161121, document.dates.far",
        "DTM+13:20261223, DTM+13:20361223, document.dates.far",
        "DTM+13:20261223, DTM+13:20261001, document.dates.due",
        "DTM+35:20261121, DTM+35:20261021,"
    })
    @DisplayName("an invoice does not speak of days that lie years away from its own")
    void days(String words, String others, String told) throws IOException {
        Path file = Path.of("src/test/resources/exchange/invoices/eancom-d96a/10_message.edi");
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);

        assertThat(text).contains(words);
        assertThat(Documents.read(
                                text.replace(words, others).getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT)
                        .all())
                .extracting(Finding::code)
                .isEqualTo(told == null ? List.of() : List.of(told));
    }
}
