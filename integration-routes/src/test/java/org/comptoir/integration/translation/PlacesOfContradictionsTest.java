package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.kernel.finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contradicts itself in a message is told once, at the segment where it stands. */
@Tag("EXC-01")
@DisplayName("EXC-01 A contradiction")
class PlacesOfContradictionsTest {
    private static final String HEAD = "DTM+137:20261123:102'NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'";
    private static final String LABEL = "330201800000000018";

    private static ReadResult edifact(String type, String body) {
        long segments = body.chars().filter(c -> c == '\'').count() + 2;
        String text = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'UNH+1+" + type + ":UN'" + body
                + "UNT+" + segments + "+1'UNZ+1+42'";
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .filter(f -> f.severity() != Severity.INFORMATION)
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    private static String invoice(String sums) {
        return "BGM+380+F-1+9'" + HEAD + "CUX+2:EUR:4'PAT+1'DTM+13:20261223:102'ALC+A'MOA+204:5'TAX+7+VAT+++:::20+S'"
                + "LIN+1++3020180100014:EN'QTY+47:10'MOA+203:105'TAX+7+VAT+++:::20+S'UNS+S'MOA+79:105'MOA+125:100'"
                + "MOA+77:120'" + sums;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "document.total.allowances 21 MOA 1/2 | MOA+260:7'TAX+7+VAT+++:::20+S'MOA+124:20'MOA+125:100'",
                "document.total.taxable 26 MOA 1/2 | MOA+176:20'TAX+7+VAT+++:::20+S'MOA+124:20'MOA+125:100'TAX+7+VAT+++:::20+S'MOA+125:100'",
                "document.amount.decimals 23 MOA 1/2 | MOA+176:20'TAX+7+VAT+++:::20+S'MOA+124:20.004'MOA+125:100'",
            })
    @DisplayName("among the sums of an invoice is told at the sum, once")
    void ofSums(String told, String sums) {
        assertThat(told(edifact("INVOIC:D:96A", invoice(sums)))).containsExactly(told);
    }

    @Test
    @DisplayName("between the decision about an order and those about its lines is told at the decision")
    void ofDecisions() {
        ReadResult edifact = edifact(
                "ORDRSP:D:96A",
                "BGM+231+R-1+27'DTM+137:20261123:102'RFF+ON:PO-1'NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'"
                        + "LIN+1+5+3020180100014:EN'QTY+21:12'UNS+S'");
        ReadResult x12 = X12Sets.read(
                "855",
                "PR",
                "BAK*00*RD*PO1*20261101****R1*20261102",
                "N1*ST*Shop",
                "PO1*1*12*EA*10**VP*A",
                "ACK*IA*12*EA",
                "CTT*1");

        assertThat(told(edifact)).containsExactly("document.decision.whole 3 BGM 3");
        assertThat(told(x12)).containsExactly("document.decision.whole 4 BAK 2");
    }

    @Test
    @DisplayName("of two packages with one label, or of a package in itself, is told where it stands")
    void ofPackages() {
        ReadResult x12 = X12Sets.read(
                "856",
                "SH",
                "BSN*00*A1*20261101*1000",
                "HL*1**S",
                "HL*2*1*O",
                "PRF*PO1",
                "HL*3*2*P",
                "MAN*GM*00" + LABEL,
                "HL*4*3*I",
                "LIN*1*VP*A",
                "SN1*1*4*EA",
                "HL*5*2*P",
                "MAN*GM*00" + LABEL,
                "HL*6*5*I",
                "LIN*2*VP*B",
                "SN1*2*4*EA",
                "CTT*6");
        ReadResult edifact = edifact(
                "DESADV:D:96A",
                "BGM+351+D-1+9'DTM+137:20261123:102'RFF+ON:PO-1'NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'"
                        + "CPS+1'CPS+2+2'PAC+2++CT'PCI+33E'GIN+BJ+" + LABEL + "+330201800000000025'"
                        + "LIN+1++3020180100014:EN'QTY+12:12'");

        assertThat(told(x12)).containsExactly("identifier.sscc.repeated 14 MAN 2");
        assertThat(told(edifact)).containsExactly("document.package.circle 10 PAC");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "document.package.inside 9 PAC | DESADV | BGM+351+D-1+9'DTM+137:20261123:102'RFF+ON:PO-1'NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'CPS+1'PAC+5'CPS+2+1'PAC+1++CT'LIN+1++3020180100014:EN'QTY+12:12'",
                "document.control.packages 7 CNT 1/2 | IFTMIN | BGM+610+T-1+9'DTM+137:20261123:102'DTM+2:20261125:102'CNT+7:250:KGM'CNT+11:3'NAD+CZ+3020180000024::9'NAD+CN+3020180000017::9'GID+1+2:CT'MEA+PD+AAD+KGM:250'",
                "document.control.weight 6 CNT 1/2 | IFTMIN | BGM+610+T-1+9'DTM+137:20261123:102'DTM+2:20261125:102'CNT+7:260:KGM'CNT+11:2'NAD+CZ+3020180000024::9'NAD+CN+3020180000017::9'GID+1+2:CT'MEA+PD+AAD+KGM:250'",
                "document.status.undated 6 STS | IFTSTA | BGM+77+S-1+9'DTM+137:20261123:102'CNI+1+C-1'STS+1+21'",
                "document.dates.ahead 4 DTM 1/2 | ORDERS | BGM+220+PO-1+9'DTM+137:20281123:102'NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'LIN+1++3020180100014:EN'QTY+21:12'UNS+S'",
                "edifact.currency.accounting 8 CUX 1/2 | INVOIC | BGM+380+F-1+9'%sCUX+2:EUR:4'CUX+6:ZZZ:4'PAT+1'DTM+13:20261223:102'LIN+1++3020180100014:EN'QTY+47:10'MOA+203:100'UNS+S'MOA+79:100'MOA+125:100'MOA+77:100'",
            })
    @DisplayName("of totals, days and codes with what the message holds is told at its segment")
    void ofTotals(String told, String type, String body) {
        assertThat(told(edifact(type + ":D:96A", body.formatted(HEAD)))).containsExactly(told);
    }

    @Test
    @DisplayName("of levels of a shipment, one before the shipment or in none, is told at the level")
    void ofLevels() {
        ReadResult result = X12Sets.read(
                "856",
                "SH",
                "BSN*00*A1*20261101*1000",
                "HL*1**O",
                "PRF*PO1",
                "HL*2**S",
                "HL*3**I",
                "LIN*1*VP*A",
                "SN1*1*4*EA",
                "CTT*3");

        assertThat(told(result)).containsExactly("x12.hierarchy.early 5 HL 3", "x12.hierarchy.noparent 8 HL");
    }

    @ParameterizedTest(name = "MOA+86:{0}: {1}")
    @CsvSource({
        "60, ''",
        "72, ''",
        "58, ''",
        "500, edifact.total.message 12 MOA 1/2",
        "6, edifact.total.message 12 MOA 1/2"
    })
    @DisplayName("between the amount of an order and its lines is told where neither VAT nor charges explain it")
    void ofOrders(String amount, String told) {
        ReadResult result = edifact(
                "ORDERS:D:96A",
                "BGM+220+PO-1+9'" + HEAD + "CUX+2:EUR:9'LIN+1++3020180100014:EN'QTY+21:12'PRI+AAA:5'UNS+S'MOA+86:"
                        + amount + "'");

        assertThat(told(result)).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }
}
