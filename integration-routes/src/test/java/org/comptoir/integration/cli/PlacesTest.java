package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EXC-02")
@DisplayName("EXC-02 The place of a finding")
class PlacesTest {
    private static final Path EXCHANGE = Path.of("src/test/resources/exchange");

    @TempDir
    private Path folder;

    private String read(String language, String... more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        List<String> arguments =
                new java.util.ArrayList<>(List.of(folder.resolve("file").toString()));
        arguments.addAll(List.of(more));
        Read.run(arguments.toArray(String[]::new), Map.of("LANG", language), out, out);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        return Files.readString(EXCHANGE.resolve(name));
    }

    @Test
    @DisplayName("in XML is an XPath with the line and column of the text, in the reader’s language and as JSON")
    void ofXml() throws IOException {
        String text = golden("orders/ubl-2.1/10_message.xml").replace("<cbc:IssueDate>2026", "<cbc:IssueDate>x026");
        Files.writeString(folder.resolve("file"), text);
        List<String> lines = text.lines().toList();
        int line = 1
                + lines.indexOf(lines.stream()
                        .filter(l -> l.contains("IssueDate"))
                        .findFirst()
                        .orElseThrow());
        int column = 1 + lines.get(line - 1).indexOf("x026");

        assertThat(read("fr")).contains("/Order/cbc:IssueDate (ligne " + line + ", colonne " + column + "): ");
        assertThat(read("en")).contains("/Order/cbc:IssueDate (line " + line + ", column " + column + "): ");
        assertThat(read("en", "--json"))
                .contains("\"place\": \"/Order/cbc:IssueDate\", \"line\": " + line + ", \"column\": " + column + ", ");
    }

    @Test
    @DisplayName("in XML holds for what was not taken over and for for broken rules")
    void ofAllFindingsInXml() throws IOException {
        String text = golden("invoices/ubl-2.1/10_message.xml")
                .replace(
                        "<cbc:InvoiceTypeCode>380",
                        "<cbc:TaxPointDate>2026-01-01</cbc:TaxPointDate>\n<cbc:InvoiceTypeCode>999");

        List<Finding> all = Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                .all();

        assertThat(all).isNotEmpty().allSatisfy(f -> assertThat(f.where(java.util.Locale.ENGLISH))
                .contains(" (line "));
    }

    @Test
    @DisplayName("in XML is the very element for numbers with check digits: VAT, IBAN, reference of the payment")
    void ofNumbersWithCheckDigits() throws IOException {
        String text = golden("invoices/ubl-2.1/10_message.xml")
                .replace("FR25812345678", "FR26812345678")
                .replace("FR7630006000011234567890189", "FR7630006000011234567890188")
                .replace("RF18539007547034", "RF19539007547034");

        assertThat(Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                        .all())
                .filteredOn(f -> f.code().startsWith("identifier."))
                .extracting(f -> f.code() + " " + f.place().brief().replaceFirst(".*/", ""))
                .containsExactlyInAnyOrder(
                        "identifier.vat cbc:CompanyID", "identifier.iban cbc:ID", "identifier.reference cbc:PaymentID");
    }
}
