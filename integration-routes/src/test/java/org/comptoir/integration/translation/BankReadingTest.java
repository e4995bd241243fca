package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.CreditTransfer;
import org.comptoir.document.PaymentStatusReport;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SET-04")
@Tag("EXC-02")
@DisplayName("SET-04 Messages of banks")
class BankReadingTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange");

    private static String golden(String folder) throws IOException {
        String name = folder.contains("cfonb") ? "/10_message.txt" : "/10_message.xml";
        return Files.readString(ROOT.resolve(folder + name));
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    @ParameterizedTest(name = "{1} becomes {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "camt-053-08 | <Amt Ccy=\"EUR\">13.10      | <Amt Ccy=\"EUR\">13.11      | statement.balance  | true",
                "camt-053-02 | <Amt Ccy=\"EUR\">23.05      | <Amt Ccy=\"XXX\">23.05      | xml.currency       | true",
                "camt-053-04 | <NbOfNtries>4               | <NbOfNtries>5               | iso20022.count     | false",
                "camt-053-04 | <Sum>122.70                 | <Sum>122.71                 | iso20022.sum       | false",
                "camt-053-06 | <NbOfTxs>2                  | <NbOfTxs>3                  | iso20022.count     | false",
                "camt-053-10 | <Amt Ccy=\"EUR\">599.50     | <Amt Ccy=\"EUR\">599.49     | iso20022.entry.sum | false",
                "camt-054-08 | <IBAN>FR                    | <IBAN>FR0                   | iso20022.iban      | false",
                "camt-054-08 | COBADEFFXXX                 | COBADEFFX                   | iso20022.bic       | false",
                "camt-054-08 | <Ref>RF                     | <Ref>RF0                    | iso20022.reference | false",
                "camt-052-08 | 135.80</Amt>                | 135.801</Amt>               | document.amount.decimals | false",
                "camt-053-08 | <Id>STMT-2026-226</Id>      | <Id></Id>                   | iso20022.missing   | true",
                "camt-053-08 | <BookgDt><Dt>2026-11-23     | <BookgDt><Dt>2026-13-23     | xml.date           | true",
                "camt-053-08 | <FrDtTm>2026-11-23          | <FrDtTm>2026-11-24          | statement.dates    | false",
                "camt-053-08 | BK-4712                     | <x:y/>BK-4712               | xml.malformed      | true",
                "camt-053-08 | <Ccy>EUR</Ccy>              | <Ccy>CHF</Ccy>              | statement.currency | false"
            })
    @DisplayName("that contradict themselves are told, and refused where the statement cannot be booked")
    void contradictions(String folder, String right, String wrong, String code, boolean refused) throws IOException {
        String text = golden("account-statements/" + folder);
        assertThat(text).contains(right);

        ReadResult result = read(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        assertThat(result.all()).extracting(Finding::code).contains(code);
        assertThat(result.outcome() == Outcome.REFUSED)
                .as(result.all().toString())
                .isEqualTo(refused);
    }

    @Test
    @DisplayName("with several statements give several messages, of which the right ones are taken")
    void severalStatements() throws IOException {
        String text = golden("account-statements/camt-053-08");
        String statement = text.substring(text.indexOf("<Stmt>"), text.indexOf("</Stmt>") + 7);
        String second = statement.replace("STMT-2026-226", "STMT-2026-227").replace(">13.10<", ">99.00<");

        ReadResult result = read(text.replace(statement, statement + second));

        assertThat(result.messages()).extracting(Message::reference).containsExactly("STMT-2026-226", "STMT-2026-227");
        assertThat(result.messages()).extracting(Message::type).containsOnly("camt.053");
        assertThat(result.messages()).extracting(Message::version).containsOnly("camt.053.001.08");
        assertThat(result.messages()).extracting(Message::standard).containsOnly("ISO 20022");
        assertThat(result.taken()).extracting(Message::reference).containsExactly("STMT-2026-226");
    }

    @ParameterizedTest
    @CsvSource({
        "account-statements/camt-053-08, BkToCstmrStmt",
        "account-statements/camt-054-08, BkToCstmrDbtCdtNtfctn",
        "account-statements/camt-052-08, BkToCstmrAcctRpt",
        "payment-status/pain-002-03, CstmrPmtStsRpt"
    })
    @DisplayName("that stand behind another one in its document are refused by themselves; the first is taken")
    void secondMessage(String folder, String message) throws IOException {
        String text = golden(folder);
        String whole = text.substring(text.indexOf("<" + message), text.indexOf("</Document>"));

        ReadResult result = read(text.replace("</Document>", whole + "</Document>"));

        assertThat(result.taken()).hasSize(read(text).taken().size());
        Message second = result.messages().get(result.messages().size() - 1);
        assertThat(second.findings()).extracting(Finding::code).containsExactly("xml.second");
        assertThat(second.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "account-statements/camt-053-08 | <ElctrncSeqNb>226</ElctrncSeqNb>  | <ElctrncSeqNb>227</ElctrncSeqNb>",
                "account-statements/camt-053-08 | <AcctSvcrRef>BK-4711</AcctSvcrRef> | <AcctSvcrRef>BK-4</AcctSvcrRef>",
                "account-statements/camt-053-08 | <Amt Ccy=\"EUR\">1000.00</Amt><CdtDbtInd>DBIT</CdtDbtInd> | <Amt Ccy=\"EUR\">1.00</Amt>"
            })
    @DisplayName("that say a value twice where we keep one are told of the other")
    void repeats(String folder, String value, String second) throws IOException {
        String text = golden(folder);
        assertThat(text).contains(value);

        assertThat(read(text).all()).extracting(Finding::code).doesNotContain("xml.repeated");
        assertThat(read(text.replaceFirst(java.util.regex.Pattern.quote(value), value + value))
                        .all())
                .extracting(Finding::code)
                .doesNotContain("xml.repeated");
        assertThat(read(text.replaceFirst(java.util.regex.Pattern.quote(value), value + second))
                        .all())
                .extracting(Finding::code)
                .containsOnlyOnce("xml.repeated");
    }

    @Test
    @DisplayName("say what was not taken over, with its XPath")
    void leftOvers() throws IOException {
        String text = golden("account-statements/camt-053-08").replace("<NtryRef>", "<Odd>x</Odd><NtryRef>");

        assertThat(read(text).all())
                .extracting(Finding::code, each -> each.place().brief())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("xml.left", "/Document/BkToCstmrStmt/Stmt/Ntry/Odd"));
    }

    @Test
    @DisplayName("with a batch of 10,000 payments are read to the end")
    void largeBatch() {
        StringBuilder text = new StringBuilder(
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>M</MsgId></GrpHdr><Ntfctn>"
                        + "<Id>N</Id><Acct><Id><Othr><Id>1</Id></Othr></Id></Acct><Ntry><Amt Ccy=\"EUR\">10000</Amt>"
                        + "<CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><NtryDtls>");
        String transaction = "<TxDtls><Refs><EndToEndId>E</EndToEndId></Refs><Amt Ccy=\"EUR\">1</Amt></TxDtls>";
        text.append(transaction.repeat(10_000));
        text.append("</NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>");

        ReadResult result = read(text.toString());

        AccountStatement statement = (AccountStatement) result.taken().get(0).document();
        assertThat(statement.entries().get(0).transactions()).hasSize(10_000);
        assertThat(result.all()).isEmpty();
    }

    @Test
    @DisplayName("pain.002 of version 2 has its payments without a group")
    void oldStatus() {
        ReadResult result = read(
                """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.02"><pain.002.001.02>
                <GrpHdr><MsgId>S1</MsgId></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>RUN-7</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>P-1</OrgnlEndToEndId><TxSts>RJCT</TxSts></TxInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>P-2</OrgnlEndToEndId></TxInfAndSts>
                </pain.002.001.02></Document>
                """);

        PaymentStatusReport report = (PaymentStatusReport) result.taken().get(0).document();
        assertThat(report.groups()).hasSize(1);
        assertThat(report.groups().get(0).payments()).extracting("status").containsExactly("RJCT", "PART");
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<NbOfTxs>2 | <NbOfTxs>3 | iso20022.count",
                "<CtrlSum>1000.00 | <CtrlSum>1000.01 | iso20022.sum",
                "<IBAN>FR | <IBAN>FR0 | iso20022.iban",
                ">400.50< | >-400.50< | iso20022.amount",
                "<EndToEndId>P-1 | <EndToEndId>P-1-23456789-123456789-123456789-123456789 | iso20022.long",
                "<Nm>Bauwerk AG</Nm> | <x/> | iso20022.missing"
            })
    @DisplayName("pain.001 is refused where money would go wrong")
    void wrongTransfers(String right, String wrong, String code) throws IOException {
        String text = golden("credit-transfers/pain-001-09");
        assertThat(text).contains(right);

        ReadResult result = read(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all())
                .filteredOn(Finding::isError)
                .extracting(Finding::code)
                .contains(code);
    }

    @Test
    @DisplayName("a credit transfer to a wrong IBAN is not handed out")
    void notHandedOut() {
        CreditTransfer right = ExampleDocuments.transfer();
        CreditTransfer.Account nowhere = new CreditTransfer.Account("X", "FR7612345678901234567890123", null);
        CreditTransfer wrong = new CreditTransfer(
                "RUN-8",
                "RUN-8",
                right.created(),
                right.execution(),
                right.debtor(),
                List.of(new CreditTransfer.Payment("P", Money.euro("1.00"), nowhere, null, null)));

        assertThatThrownBy(() -> Documents.write(wrong, XmlFormat.PAIN_001_09))
                .isInstanceOfSatisfying(
                        NotWritableException.class,
                        e -> assertThat(e.findings()).extracting(Finding::code).contains("iso20022.iban"));
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0000000010000{ | 0000000010000# | cfonb.amount | 1/91-104",
                "0000000010000{ | 0000000010001{ | statement.balance | 1",
                "EUR2 | EURx | cfonb.decimals | 1/20-20",
                "201126 | 301326 | cfonb.date | 1/35-40",
                "0430004 | 0930004 | cfonb.record | 2/1-2",
                "0430004916200826EUR2 00012345678 | 0430004916200826EUR2 00012345679 | cfonb.account | 2/3-32",
                "RUN-7            | RUN-7           surplus | cfonb.length | 2",
                "0730004 | 0130004 | cfonb.unfinished | 1",
                "0130004 | 0530004 | cfonb.outside | 1"
            })
    @DisplayName("CFONB 120 that is wrong is refused with the line and the columns")
    void wrongCfonb(String right, String wrong, String code, String place) throws IOException {
        String text = golden("account-statements/cfonb-120");
        assertThat(text).contains(right);

        ReadResult result = read(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        assertThat(result.kind()).isEqualTo(FileKind.CFONB);
        assertThat(result.all())
                .filteredOn(Finding::isError)
                .extracting(Finding::code, each -> each.place().brief())
                .contains(org.assertj.core.groups.Tuple.tuple(code, place));
    }

    @Test
    @DisplayName("CFONB 120 is read without line ends too")
    void unbrokenCfonb() throws IOException {
        String text = golden("account-statements/cfonb-120");

        Object unbroken = read(text.replace("\n", "")).taken().get(0).document();

        assertThat(unbroken).isEqualTo(read(text).taken().get(0).document());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Document><BkToCstmrStmt>&e;</BkToCstmrStmt></Document> | xml.doctype",
                "<Document><Odd><a/></Odd><Odd/></Document> | xml.unknown",
                "<Document><BkToCstmrStmt><Stmt><Ntry> | xml.malformed",
                "<Document><BkToCstmrStmt/></Document> | iso20022.missing",
                "<Document/> | xml.unknown",
                "EDI_DC40  0320000000000000000 | file.format"
            })
    @DisplayName("that are hostile, empty or something else are refused with a finding")
    void others(String text, String code) {
        ReadResult result = read(text);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all()).extracting(Finding::code).contains(code);
        assertThat(result.all()).allSatisfy(each -> assertThat(each.sentence(java.util.Locale.FRENCH))
                .doesNotStartWith(each.code()));
    }

    @Test
    @DisplayName("that are nested too deeply are refused")
    void deep() {
        String text = "<Document><BkToCstmrStmt><Stmt>" + "<Ntry><NtryDtls>".repeat(5_000);

        assertThat(read(text).all()).extracting(Finding::code).contains("xml.depth");
    }

    @ParameterizedTest
    @CsvSource({
        "camt.053.001.08, false",
        "camt.053.001.14, false",
        "camt.053.001.99, true",
        "camt.053.001.01, true",
        "camt.054.001.08, true",
        "foo, true"
    })
    @DisplayName("in a namespace that names no version of theirs are read, and told of it")
    void otherNamespaces(String identifier, boolean told) throws IOException {
        String text = golden("account-statements/camt-053-08");

        ReadResult result = read(text.replace("camt.053.001.08", identifier));

        assertThat(result.taken()).hasSize(1);
        assertThat(result.all().stream().map(Finding::code).toList().contains("iso20022.version"))
                .isEqualTo(told);
    }

    @Test
    @DisplayName("say postcode and town in a free line where they have no place of their own: that is no loss")
    void townInLines() throws IOException {
        ReadResult transfer = read(golden("credit-transfers/pain-001-09"));
        CreditTransfer document = (CreditTransfer) transfer.taken().get(0).document();
        byte[] written = Documents.write(document, XmlFormat.PAIN_001_03);

        assertThat(document.toString()).contains("postcode=44000");
        assertThat(Losses.of(document, written))
                .extracting(f -> f.place().brief())
                .noneMatch(path -> path.matches(".*address\\.(postcode|town)"));
    }
}
