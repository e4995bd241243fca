package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.comptoir.document.CreditTransfer;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.integration.translation.XmlFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bank messages: {@code 10_message} and {@code 20_document.json}, as {@link GoldenFilesTest} has them. */
@Tag("SET-04")
@Tag("EXC-02")
@DisplayName("EXC-02 Golden files of banks")
class BankGoldenFilesTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange");

    static Stream<Path> messages() throws IOException {
        return Stream.of("account-statements", "payment-status", "credit-transfers")
                .flatMap(conversation -> files(ROOT.resolve(conversation)))
                .filter(file -> file.getFileName().toString().startsWith("10_"))
                .filter(file -> !file.getParent().getFileName().toString().startsWith("own-"))
                .sorted();
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PAIN_001_03", "PAIN_001_09"})
    @DisplayName("of credit transfers are written as they stand there, valid by ISO 20022's own schema")
    void areWritten(XmlFormat format) throws Exception {
        String version = format == XmlFormat.PAIN_001_03 ? "03" : "09";
        Path golden = ROOT.resolve("credit-transfers/pain-001-" + version + "/10_message.xml");
        String xml = new String(Documents.write(ExampleDocuments.transfer(), format), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, xml);
        }

        assertThat(xml).isEqualTo(Files.readString(golden));
        validate(xml, "pain.001.001." + version);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    @DisplayName("of each message are read as they stand there")
    void areRead(Path message) throws IOException {
        ReadResult result = Documents.read(Files.readAllBytes(message), ReadOptions.DEFAULT);

        Path document = message.resolveSibling("20_document.json");
        String json =
                GoldenFilesTest.indented(JsonWriter.of(result.messages().get(0).document()));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(document, json);
        }
        assertThat(result.all()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(json).isEqualTo(Files.readString(document));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    @DisplayName("are valid by ISO 20022's own schemas, as far as these are at hand")
    void areValid(Path message) throws Exception {
        String text = Files.readString(message);
        String identifier = text.replaceAll("(?s).*tech:xsd:([a-z0-9.]+)\".*", "$1");
        if (schema(identifier) != null) {
            validate(text, identifier);
        }
        String report = identifier.replaceFirst("camt\\.05[34]", "camt.052");
        if (!report.equals(identifier) && schema(report) != null) {
            validate(asReport(text).replace(identifier, report), report);
        }
        if (!report.equals(identifier)) {
            assertThat(text.contains("<Bal>")).isEqualTo(identifier.startsWith("camt.053"));
        }
    }

    /**
     * Statements (camt.053) and notifications (camt.054) share their types with the report (camt.052), whose schemas are at
     * hand; but a statement must have balances, and a notification has none.
     */
    private static String asReport(String text) {
        return text.replaceAll("(</?)BkToCstmr(Stmt|DbtCdtNtfctn)>", "$1BkToCstmrAcctRpt>")
                .replaceAll("(</?)(Stmt|Ntfctn)>", "$1Rpt>");
    }

    @Test
    @DisplayName("of version 12 give the day of a paid document beside its kind: the same day is read")
    void readsTheDayOfVersion12() throws IOException {
        Path message = ROOT.resolve("account-statements/camt-053-10/10_message.xml");
        String text = Files.readString(message)
                .replace("camt.053.001.10", "camt.053.001.12")
                .replaceAll("<RltdDt>(.*?)</RltdDt>", "<RltdDt><Tp><Prtry>ISSUE</Prtry></Tp><Dt>$1</Dt></RltdDt>");

        ReadResult result = Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);

        assertThat(GoldenFilesTest.indented(
                        JsonWriter.of(result.messages().get(0).document())))
                .isEqualTo(Files.readString(message.resolveSibling("20_document.json")));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PAIN_001_03", "PAIN_001_09"})
    @DisplayName("say the same when they are read again")
    void saysTheSame(XmlFormat format) {
        CreditTransfer transfer = ExampleDocuments.transfer();

        ReadResult back = Documents.read(Documents.write(transfer, format), ReadOptions.DEFAULT);

        CreditTransfer read = (CreditTransfer) back.taken().get(0).document();
        assertThat(back.all()).isEmpty();
        if (format == XmlFormat.PAIN_001_09) {
            assertThat(read).isEqualTo(transfer);
        } else {
            assertThat(read.payments().get(0).amount())
                    .isEqualTo(transfer.payments().get(0).amount());
            assertThat(read.payments().get(0).creditor().address().lines())
                    .containsExactly("12 rue du Port, Batiment B", "44000 Nantes");
        }
    }

    private static URL schema(String identifier) {
        return Thread.currentThread().getContextClassLoader().getResource(identifier + ".xsd");
    }

    private static void validate(String xml, String identifier) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema(identifier))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
