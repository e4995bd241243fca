package org.comptoir.integration.syntax.iso20022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.CreditTransfer;
import org.comptoir.document.PaymentStatusReport;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.xml.HardenedXml;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SET-04")
@DisplayName("SET-04 Messages between the company and its bank")
class Iso20022Test {
    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples", "iso20022");

    @Test
    @DisplayName("pain.001 announces count and sum of its payments, in characters that every bank takes")
    void creditTransfer() throws IOException {
        byte[] file = CreditTransferWriter.write(new CreditTransfer(
                "RUN-7",
                Instant.parse("2027-02-01T08:00:00Z"),
                LocalDate.of(2027, 2, 1),
                new CreditTransfer.Account("Comptoir & Œuvres", "FR76 9995 2000", null),
                List.of(
                        payment("P-1", "100.50", "Matériaux du Léman"),
                        payment("P-2", "0.01", "Épicerie <Centrale>"))));
        Node root = new Node(HardenedXml.tree(file).getDocumentElement());
        Node body = root.at("CstmrCdtTrfInitn").orElseThrow();
        assertThat(body.text("GrpHdr", "NbOfTxs")).isEqualTo("2");
        assertThat(body.text("GrpHdr", "CtrlSum")).isEqualTo("100.51");
        assertThat(body.text("GrpHdr", "CreDtTm")).isEqualTo("2027-02-01T09:00:00+01:00");
        assertThat(body.text("PmtInf", "Dbtr", "Nm")).isEqualTo("Comptoir   OEuvres");
        assertThat(body.text("PmtInf", "DbtrAcct", "Id", "IBAN")).isEqualTo("FR7699952000");
        assertThat(body.text("PmtInf", "CdtTrfTxInf", "Cdtr", "Nm")).isEqualTo("Materiaux du Leman");
        assertThat(body.at("PmtInf", "CdtTrfTxInf", "Amt", "InstdAmt")
                        .orElseThrow()
                        .attribute("Ccy"))
                .isEqualTo("EUR");
    }

    @Test
    @DisplayName("pain.002 gives each payment its status and reason")
    void status() {
        Iso20022.Message message = read(
                """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>S1</MsgId></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>RUN-7</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><PmtInfSts>ACSC</PmtInfSts>
                <TxInfAndSts><OrgnlEndToEndId>P-1</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>closed</AddtlInf></StsRsnInf></TxInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>P-2</OrgnlEndToEndId></TxInfAndSts>
                </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>
                """);
        assertThat(message.type()).isEqualTo("pain.002.001.10");
        assertThat(message.documents())
                .containsExactly(new PaymentStatusReport(
                        "S1",
                        "RUN-7",
                        "PART",
                        null,
                        List.of(
                                new PaymentStatusReport.Payment("P-1", "RJCT", "AC04 closed"),
                                new PaymentStatusReport.Payment("P-2", "ACSC", null))));
    }

    @Test
    @DisplayName("camt.054 gives each transaction of a batch its amount, date and reference")
    void booking() {
        Iso20022.Message message = read(
                """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><Ntfctn>
                <Id>N1</Id><Acct><Id><IBAN>FR76</IBAN></Id></Acct>
                <Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2027-02-01</Dt></BookgDt><NtryDtls>
                <TxDtls><Refs><EndToEndId>P-1</EndToEndId></Refs><Amt Ccy="EUR">10.00</Amt></TxDtls>
                <TxDtls><Refs><EndToEndId>P-2</EndToEndId></Refs><Amt Ccy="EUR">20.00</Amt></TxDtls>
                </NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """);
        AccountStatement statement = (AccountStatement) message.documents().get(0);
        assertThat(statement.entries()).extracting("endToEndId").containsExactly("P-1", "P-2");
        assertThat(statement.entries().get(1).amount()).isEqualTo(Money.euro("20.00"));
        assertThat(statement.entries())
                .allMatch(entry ->
                        entry.booked() && !entry.credit() && entry.bookedOn().equals(LocalDate.of(2027, 2, 1)));
    }

    @Test
    @DisplayName("what is no such message, or is not XML, becomes a finding")
    void others() {
        assertThat(read("<a/>").findings()).extracting(Finding::code).containsExactly("iso20022.unknown");
        assertThat(read("<a").findings()).extracting(Finding::code).containsExactly("iso20022.not-well-formed");
        assertThat(read("<Document><CstmrPmtStsRpt/></Document>").findings())
                .extracting(Finding::code)
                .containsExactly("iso20022.missing");
    }

    @Test
    @DisplayName("files of real banks, of many versions, are read")
    void samples() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "skipped: the public samples are not beside the checkout");
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> bank = files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(Iso20022Test::isABanks)
                    .toList();
            assertThat(bank).isNotEmpty();
            for (Path file : bank) {
                Iso20022.Message message = Iso20022.read(Files.readAllBytes(file));
                assertThat(message.documents())
                        .as(file + " " + message.findings())
                        .isNotEmpty();
            }
        }
    }

    private static boolean isABanks(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.contains("<CstmrPmtStsRpt")
                    || text.contains("<BkToCstmrDbtCdtNtfctn>")
                    || text.contains("<BkToCstmrStmt>");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CreditTransfer.Payment payment(String id, String amount, String name) {
        CreditTransfer.Account creditor = new CreditTransfer.Account(name, "FR7699952000010000000020109", null);
        return new CreditTransfer.Payment(id, Money.euro(amount), creditor, null, "payout");
    }

    private static Iso20022.Message read(String text) {
        return Iso20022.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
