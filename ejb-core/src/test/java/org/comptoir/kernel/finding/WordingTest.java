package org.comptoir.kernel.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-05")
class WordingTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;

    @Test
    @DisplayName(
            "EXC-05: a sentence tells amounts and quantities as its reader writes them, with the decimals that they have")
    void numbers() {
        assertThat(filled("x", FR, "{0:number}", "1234.50 EUR")).isEqualTo("1\u202f234,50 EUR");
        assertThat(filled("x", EN, "{0:number}", "1234.50 EUR")).isEqualTo("1,234.50 EUR");
        assertThat(filled("x", FR, "{0:number}", "-0.5")).isEqualTo("-0,5");
        assertThat(filled("x", EN, "{0:number}", "12 C62")).isEqualTo("12 C62");
    }

    @Test
    @DisplayName("EXC-05: a sentence tells days as its reader writes them")
    void days() {
        assertThat(filled("x", FR, "le {0:day}", "2026-11-23")).isEqualTo("le 23/11/2026");
        assertThat(filled("x", EN, "on {0:day}", "2026-11-23")).isEqualTo("on 23 November 2026");
    }

    @Test
    @DisplayName("EXC-05: a sentence names a segment or data element of EDIFACT or X12 in the reader's language")
    void names() {
        assertThat(filled("edifact.x", EN, "{0:segment} {1:element}", "QTY", "6060"))
                .isEqualTo("QTY (quantity) 6060 (quantity)");
        assertThat(filled("edifact.x", FR, "{0:segment}", "DTM")).isEqualTo("DTM (date ou heure)");
        assertThat(filled("file.format", FR, "{0:kind}, {1:kind}", "text", "XML"))
                .startsWith("du texte")
                .endsWith(", XML");
        assertThat(filled("despatch.order.status", EN, "{0:order}", "PARTLY_SHIPPED"))
                .isEqualTo("Partly shipped");
        assertThat(filled("document.x", FR, "{0:decision}", "REFUSED")).isEqualTo("refusée");
        assertThat(filled("edifact.kind", FR, "{0:document}", "220")).isEqualTo("220 (commande)");
        assertThat(filled("x12.x", EN, "{0:element}", "324")).isEqualTo("324 (order number)");
    }

    @Test
    @DisplayName("EXC-05: what is not of the kind that a sentence expects stands in it as it is")
    void others() {
        assertThat(filled("x", EN, "{0:number}|{1:day}|{2:segment}|{3}", "2OO", "2026-13-01", "ZZZ", "{0}"))
                .isEqualTo("2OO|2026-13-01|ZZZ|{0}");
        assertThat(filled("x", EN, "{0}{4:number}", "a")).isEqualTo("a");
    }

    @Test
    @DisplayName("EXC-05: a French sentence does not break before its signs; what it quotes keeps its own spaces")
    void french() {
        assertThat(filled("x", FR, "« {0} » : non ; 20 % ?", "a : b"))
                .isEqualTo("«\u00a0a : b\u00a0»\u00a0: non\u202f; 20\u202f%\u202f?");
        assertThat(filled("x", EN, "“{0}”: a : b", "c")).isEqualTo("“c”: a : b");
    }

    private static String filled(String code, Locale locale, String pattern, String... arguments) {
        return new Wording(code, locale).fill(pattern, List.of(arguments));
    }
}
