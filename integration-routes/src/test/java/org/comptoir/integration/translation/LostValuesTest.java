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

/** Trade that a document has one place for, and a partner two values: which one was taken is told as a warning. */
@Tag("EXC-01")
@DisplayName("EXC-01 A second value that a document has no place for")
class LostValuesTest {
    private static final String HEAD =
            "DTM+137:20261123:102'NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'CUX+2:EUR:9'";

    private static ReadResult edifact(String type, String body) {
        long segments = body.chars().filter(c -> c == '\'').count() + 2;
        String text = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'UNH+1+" + type + ":UN'" + body
                + "UNT+" + segments + "+1'UNZ+1+42'";
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }

    private static List<String> warnings(ReadResult result) {
        return result.all().stream()
                .filter(f -> f.severity() == Severity.WARNING)
                .map(f -> f.code() + " " + f.place().brief() + " " + f.arguments())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ORDERS | BGM+220+PO-1+9'%sLIN+1++3020180100014:EN'QTY+21:12'QTY+21:15'PRI+AAA:5'UNS+S' | edifact.second 10 QTY [QTY+21:15, QTY+21:12]",
                "ORDERS | BGM+220+PO-1+9'%sLIN+1++3020180100014:EN'QTY+21:12'PRI+AAA:5'PRI+AAA:4'UNS+S' | edifact.second 11 PRI [PRI+AAA:4, PRI+AAA:5]",
                "INVRPT | BGM+35+S-1+9'%sLIN+1++3020180100014:EN'QTY+145:5'LOC+18+W1'QTY+145:7'LOC+18+W2' | edifact.second 11 QTY [QTY+145:7, QTY+145:5]",
                "PRICAT | BGM+9+C-1+9'%sPGI+11'LIN+1++3020180100014:EN'PRI+AAA:5'RNG+4+PCE:1:99' | edifact.price.range 11 RNG [PRI+AAA:5, RNG+4+PCE:1:99]",
                "PRICAT | BGM+9+C-1+9'%sPGI+11'LIN+1++3020180100014:EN'PRI+AAA:5'PRI+AAA:4'RNG+4+PCE:100' | edifact.second 11 PRI [PRI+AAA:4, PRI+AAA:5]",
            })
    @DisplayName("is quoted with the one that was taken")
    void isQuoted(String type, String body, String told) {
        assertThat(warnings(edifact(type + ":D:96A", body.formatted(HEAD)))).containsExactly(told);
    }

    @Test
    @DisplayName("is no loss where it only repeats the first, or says it in another unit")
    void repeats() {
        String order = "BGM+220+PO-1+9'" + HEAD + "LIN+1++3020180100014:EN'QTY+21:12'%sPRI+AAA:5'UNS+S'";

        assertThat(warnings(edifact("ORDERS:D:96A", order.formatted("QTY+21:12'"))))
                .isEmpty();
        assertThat(warnings(edifact("ORDERS:D:96A", order.formatted("QTY+21:2:CT'"))))
                .isEmpty();
    }

    @Test
    @DisplayName("is told when it is the day of a second instalment; a discount is none")
    void instalments() {
        String invoice = "BGM+380+F-1+9'" + HEAD + "PAT+1'DTM+13:20261223:102'%s'LIN+1++3020180100014:EN'QTY+47:2'"
                + "MOA+203:10'TAX+7+VAT+++:::20+S'UNS+S'MOA+79:10'MOA+125:10'MOA+176:2'"
                + "MOA+9:12'TAX+7+VAT+++:::20+S'MOA+125:10'MOA+124:2'";

        assertThat(warnings(edifact("INVOIC:D:96A", invoice.formatted("PAT+1'DTM+13:20270123:102"))))
                .containsExactly("edifact.terms.second 11 DTM [2027-01-23, 2026-12-23]");
        assertThat(warnings(edifact("INVOIC:D:96A", invoice.formatted("PAT+22'DTM+13:20261203:102"))))
                .isEmpty();
    }

    @Test
    @DisplayName("is told of sets of X12: stocks by place, a second quantity, a second instalment")
    void ofX12() {
        ReadResult stock = X12Sets.read(
                "846",
                "IB",
                "BIA*00*SI*R1*20261101",
                "N1*SU*X*92*11",
                "LIN*1*VP*A",
                "SDQ*EA*92*S1*5*S2*7",
                "QTY*33*10*EA",
                "QTY*33*20*EA",
                "CTT*1");
        ReadResult invoice = X12Sets.read(
                "810",
                "IN",
                "BIG*20261101*INV1**PO1",
                "CUR*SE*USD",
                "N1*ST*Shop",
                "ITD*01*3****20261201",
                "ITD*01*3*****60",
                "IT1*1*10*EA*10**VP*A",
                "TDS*10000",
                "CTT*1");

        assertThat(warnings(stock))
                .containsExactly(
                        "x12.places 7 SDQ [SDQ*EA*92*S1*5*S2*7]", "x12.second 9 QTY [QTY*33*20*EA, QTY*33*10*EA]");
        assertThat(warnings(invoice)).containsExactly("x12.terms.second 8 ITD 7 [2026-12-31, 2026-12-01]");
    }
}
