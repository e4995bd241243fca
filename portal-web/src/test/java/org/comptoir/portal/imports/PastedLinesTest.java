package org.comptoir.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.ordering.AskedLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORD-02")
@DisplayName("Pasted lines")
class PastedLinesTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "3760000000017;12",
                "3760000000017\t12",
                "3760000000017,12",
                "3760000000017|12",
                "3760000000017 12",
                "3760000000017 x 12",
                "3760000000017*12",
                "\"3760000000017\" ; \"12\"",
                "3760000000017;12;Ciment;9,90"
            })
    @DisplayName("are read however code and quantity are separated")
    void separators(String row) {
        assertThat(PastedLines.of(row)).containsExactly(new AskedLine(1, "3760000000017", "12"));
    }

    @Test
    @DisplayName("keep the number that they have in the text, empty ones counted")
    void numbers() {
        assertThat(PastedLines.of("96385074;1\n\n\r\nREF-9;2,5\r"))
                .containsExactly(new AskedLine(1, "96385074", "1"), new AskedLine(4, "REF-9", "2,5"));
    }

    @Test
    @DisplayName("may begin with the names of the columns, or with a byte order mark")
    void heading() {
        assertThat(PastedLines.of("\ufeffCode-barres;Quantité\n96385074;3"))
                .containsExactly(new AskedLine(2, "96385074", "3"));
    }

    @Test
    @DisplayName("a reference without digits is no heading when it stands alone or has a quantity")
    void reference() {
        assertThat(PastedLines.of("CIMENT")).extracting(AskedLine::code).containsExactly("CIMENT");
        assertThat(PastedLines.of("CIMENT;2\nPLATRE;3"))
                .extracting(AskedLine::code)
                .containsExactly("CIMENT", "PLATRE");
    }

    @Test
    @DisplayName("a scan without a quantity leaves it open, and spaces within a reference stay")
    void open() {
        assertThat(PastedLines.line(1, " 96385074 ")).isEqualTo(new AskedLine(1, "96385074", ""));
        assertThat(PastedLines.line(1, "AB 12 C;4")).isEqualTo(new AskedLine(1, "AB 12 C", "4"));
    }

    @Test
    @DisplayName("nothing gives nothing")
    void nothing() {
        assertThat(PastedLines.of(" \n ;\n")).isEqualTo(List.of());
    }
}
