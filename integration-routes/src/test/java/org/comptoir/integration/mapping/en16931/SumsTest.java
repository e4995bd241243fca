package org.comptoir.integration.mapping.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 A sum of an invoice that is wrong")
class SumsTest {
    private static final Path INVOICE = Path.of("src/test/resources/exchange/invoices/ubl-2.1/10_message.xml");

    @Test
    @DisplayName("is told beside the sum that it was compared with, rounded as the rule rounds it")
    void isToldBesideTheRoundedSum() throws IOException {
        String text = Files.readString(INVOICE)
                .replace(">650.00</cbc:LineExtensionAmount>", ">650.004</cbc:LineExtensionAmount>")
                .replace(">798.00</cbc:PayableAmount>", ">798.006</cbc:PayableAmount>")
                .replace(">798.00</cbc:TaxInclusiveAmount>", ">798.006</cbc:TaxInclusiveAmount>");

        assertThat(Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                        .all())
                .filteredOn(f -> f.code().matches("en16931\\.BR-CO-1[06]"))
                .extracting(Finding::arguments)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("[650.004, 650.00]", "[798.006, 798.01]");
    }
}
