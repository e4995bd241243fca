package org.comptoir.sandbox.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SET-04")
@DisplayName("SET-04 The sandbox's bank")
class BankTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2027-02-01T11:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path home;

    private final Mood mood = new Mood();

    @Test
    @DisplayName("pays a file that adds up and books each transfer")
    void pays() throws IOException {
        drop("a.xml", pain("RUN-1", "100.50"));
        assertThat(answers()).containsExactly("camt054-RUN-1.xml", "pain002-RUN-1-ACSC.xml");
        assertThat(Files.readString(home.resolve("out/camt054-RUN-1.xml")))
                .contains("<Amt Ccy=\"EUR\">100.50</Amt>", "<EndToEndId>E1</EndToEndId>", "<Dt>2027-02-01</Dt>");
    }

    @Test
    @DisplayName("refuses a file whose control sum is wrong (AM10) and books nothing")
    void addsUp() throws IOException {
        drop("a.xml", pain("RUN-1", "100.51"));
        assertThat(answers()).containsExactly("pain002-RUN-1-RJCT.xml");
        assertThat(Files.readString(home.resolve("out/pain002-RUN-1-RJCT.xml"))).contains("<Cd>AM10</Cd>");
    }

    @Test
    @DisplayName("refuses the same file a second time (DU01)")
    void twice() throws IOException {
        drop("a.xml", pain("RUN-1", "100.50"));
        drop("b.xml", pain("RUN-1", "100.50"));
        assertThat(Files.readString(home.resolve("out/pain002-RUN-1-RJCT-again.xml")))
                .contains("<Cd>DU01</Cd>");
    }

    @Test
    @DisplayName("refuses all when it is in the mood to")
    void mood() throws IOException {
        mood.become(Mood.Answer.REJECT);
        drop("a.xml", pain("RUN-1", "100.50"));
        assertThat(answers()).containsExactly("pain002-RUN-1-RJCT.xml");
    }

    @Test
    @DisplayName("puts what it cannot read aside, document types included")
    void unreadable() throws IOException {
        drop("a.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>");
        assertThat(home.resolve("failed/a.xml")).exists();
        assertThat(answers()).isEmpty();
    }

    private void drop(String name, String text) throws IOException {
        try (Bank bank = Bank.idle(home, NOON, mood)) {
            Files.writeString(home.resolve("in").resolve(name), text);
            bank.work();
        }
    }

    private List<String> answers() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String pain(String id, String sum) {
        return """
               <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
               <GrpHdr><MsgId>%s</MsgId><NbOfTxs>1</NbOfTxs><CtrlSum>%s</CtrlSum></GrpHdr>
               <PmtInf><PmtInfId>P1</PmtInfId><DbtrAcct><Id><IBAN>FR7630006000011234567890189</IBAN></Id></DbtrAcct>
               <CdtTrfTxInf><PmtId><EndToEndId>E1</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">100.50</InstdAmt></Amt>
               <Cdtr><Nm>Brique &amp; Cie</Nm></Cdtr>
               <CdtrAcct><Id><IBAN>FR7630006000011234567890189</IBAN></Id></CdtrAcct>
               <RmtInf><Ustrd>payout</Ustrd></RmtInf></CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn></Document>
               """
                .formatted(id, sum);
    }
}
