package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SET-04")
@Tag("EXC-02")
@DisplayName("SET-04 An account statement (camt.053)")
class StatementCompletenessTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange/account-statements");
    private static final String CLOSING = "<Cd>CLBD</Cd>";

    private static String golden(String folder) throws IOException {
        return Files.readString(ROOT.resolve(folder + "/10_message.xml"));
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static String paged(String text, String number, String last) {
        return text.replace(
                "<ElctrncSeqNb>",
                "<StmtPgntn><PgNb>" + number + "</PgNb><LastPgInd>" + last + "</LastPgInd></StmtPgntn><ElctrncSeqNb>");
    }

    @Test
    @DisplayName("without a booked closing balance is told; nobody knows whether it is whole")
    void noClosing() throws IOException {
        String text = golden("camt-053-08");

        assertThat(read(text.replace(CLOSING, "<Cd>CLAV</Cd>")).all())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("statement.closing", Severity.WARNING));
        assertThat(read(text).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"camt-052-08", "camt-054-08"})
    @DisplayName("must have a closing balance; a report within the day and a notification need none")
    void othersNeedNone(String folder) throws IOException {
        String text = golden(folder).replace("CLBD", "ITBD").replace("CLAV", "ITAV");

        assertThat(read(text).all()).extracting(Finding::code).doesNotContain("statement.closing");
    }

    @ParameterizedTest(name = "page {0}, last: {1}")
    @CsvSource({"1, false", "2, false", "2, true"})
    @DisplayName("in several pages is told as one of them, and not blamed for what the others hold")
    void pages(String number, String last) throws IOException {
        String text = paged(golden("camt-053-08"), number, last).replace(CLOSING, "<Cd>ITBD</Cd>");

        ReadResult result = read(text);

        assertThat(result.all())
                .extracting(Finding::code, Finding::severity, Finding::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "statement.page", Severity.INFORMATION, java.util.List.of(number)));
        assertThat(result.all().get(0).place().brief()).endsWith("/StmtPgntn/PgNb");
    }

    @Test
    @DisplayName("whose only page is the last is whole")
    void onlyPage() throws IOException {
        assertThat(read(paged(golden("camt-053-08"), "1", "true")).all())
                .extracting(Finding::code)
                .doesNotContain("statement.page", "statement.closing");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-24, 2026-11-24, true",
        "2026-11-21, 2026-11-22, true",
        "2026-11-22, 2026-11-23, false",
        "2026-11-23, 2026-11-30, false"
    })
    @DisplayName("with entries that were booked on other days than its own is told once")
    void outside(String from, String until, boolean told) throws IOException {
        String text = golden("camt-053-08")
                .replaceFirst("<FrDtTm>[^<]*", "<FrDtTm>" + from + "T00:00:00+01:00")
                .replaceFirst("<ToDtTm>[^<]*", "<ToDtTm>" + until + "T23:59:59+01:00");

        assertThat(read(text).all())
                .filteredOn(each -> each.code().equals("statement.entry.outside"))
                .hasSize(told ? 1 : 0)
                .allMatch(each -> each.severity() == Severity.WARNING)
                .allMatch(each -> each.arguments().equals(java.util.List.of(from, until, "2026-11-23")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "camt-053-08, <Amt Ccy=\"EUR\">13.10, Bal[2]/Amt",
        "camt-053-08, <Amt Ccy=\"EUR\">23.05, Ntry[3]/Amt",
        "camt-053-08, <Amt Ccy=\"EUR\">400.50, Ntry[1]/NtryDtls/TxDtls[1]/Amt"
    })
    @DisplayName("with a sign on an amount is refused, with the amount's place: it could come or go")
    void signs(String folder, String amount, String place) throws IOException {
        String text = golden(folder).replaceFirst(amount, amount.replace(">", ">-"));

        ReadResult result = read(text);

        assertThat(result.all())
                .filteredOn(each -> each.code().equals("iso20022.sign"))
                .first()
                .satisfies(each -> assertThat(each.place().brief().replaceAll("\\[1]", ""))
                        .endsWith(place.replaceAll("\\[1]", "")));
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    }
}
