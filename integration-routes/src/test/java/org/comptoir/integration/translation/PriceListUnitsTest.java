package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 The unit of the prices in a price list")
class PriceListUnitsTest {
    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static PriceCatalogue.Line line(ReadResult result) {
        return ((PriceCatalogue) result.messages().get(0).document()).lines().get(0);
    }

    private static ReadResult csv(String column, String unit) {
        return read("#CATALOGUE;numéro;devise\nPRICECATALOGUE;C-1;EUR\n#LINE;gtin;prix;" + column
                + "\nLINE;3020180100014;31,50;" + unit + "\n");
    }

    private static ReadResult pricat(String prices) {
        return read(
                "UNA:+.? 'UNB+UNOC:3+3020180000024:14+3020180000017:14+261123:0905+1'UNH+1+PRICAT:D:01B:UN'BGM+9+C-1+9'"
                        + "DTM+137:20261123:102'NAD+SU+3020180000024::9'NAD+BY+3020180000017::9'CUX+2:EUR:8'PGI+2'"
                        + "LIN+1++3020180100014:SRV'IMD+F++:::Sable'" + prices + "UNT+20+1'UNZ+1+1'");
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({"Unité,TNE,TNE", "Unit,KGM,KGM", "unité de mesure,C62,", "UM,PCE,", "Unité,,"})
    @DisplayName("stands in a column of our own layout; pieces go without saying")
    void column(String column, String unit, String meant) {
        ReadResult result = csv(column, unit == null ? "" : unit);

        assertThat(result.all()).extracting(Finding::code).doesNotContain("layout.column.unknown", "document.unit");
        assertThat(line(result).unit()).isEqualTo(meant);
        assertThat(line(result).price().amount()).isEqualByComparingTo("31.50");
    }

    @Test
    @DisplayName("is told where it is none of Recommendation 20, with what may be meant")
    void unknown() {
        assertThat(csv("Unité", "kg").all())
                .filteredOn(each -> each.code().equals("document.unit"))
                .extracting(Finding::arguments)
                .containsExactly(java.util.List.of("kg", "KGM"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PRI+AAA:31.50::::TNE' | TNE | 31.5 | 1",
                "PRI+AAA:31.50:::10:KGM' | KGM | 31.5 | 10",
                "PRI+AAA:31.50' | | 31.5 | 1",
                "PRI+AAA:31.50::::PCE' | | 31.5 | 1"
            })
    @DisplayName("is read from PRI (6411), with the price")
    void edifact(String prices, String unit, String amount, String per) {
        PriceCatalogue.Line line = line(pricat(prices));

        assertThat(line.unit()).isEqualTo(unit);
        assertThat(line.price().amount()).isEqualByComparingTo(amount);
        assertThat(line.price().per()).isEqualByComparingTo(per);
    }

    @Test
    @DisplayName("is one for all prices: another one is converted where it compares, else told and left out")
    void others() {
        ReadResult result = pricat("PRI+AAA:31.50::::TNE'PRI+AAB:0.04::::KGM'PRI+AAE:5::::PCE'");

        assertThat(line(result).unit()).isEqualTo("TNE");
        assertThat(line(result).gross().amount()).isEqualByComparingTo("40");
        assertThat(line(result).retail()).isNull();
        assertThat(result.all())
                .filteredOn(each -> each.code().equals("catalogue.price.unit"))
                .extracting(Finding::arguments)
                .containsExactly(java.util.List.of("C62", "TNE", "5"));
    }

    @Test
    @DisplayName("is read from CTP05 in X12")
    void x12() {
        ReadResult result = X12Sets.read(
                "832", "SC", "BCT*PC*C-1", "CUR*SE*EUR", "LIN*1*EN*3020180100014", "CTP**NET*31.5*1*KG", "CTT*1");

        assertThat(line(result).unit()).isEqualTo("KGM");
        assertThat(result.all()).extracting(Finding::code).doesNotContain("x12.element.left");
    }
}
