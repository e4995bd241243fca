package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the segments around the messages is held, or told at its place. */
@Tag("EXC-04")
@DisplayName("EXC-04 A value of an envelope")
class EnvelopeValuesTest {
    private static final String EDIFACT =
            """
            UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42++ORDERS+A+1+CONTRACT 7'
            UNG+ORDERS+3020180000017:14+3020180000024:14+261123:0905+G1+UN+D:96A'
            UNH+M1+ORDERS:D:96A:UN:EAN008'
            BGM+220+PO-1+9'
            DTM+137:20261123:102'
            NAD+BY+3020180000017::9'
            NAD+SU+3020180000024::9'
            CUX+2:EUR:9'
            LIN+1++3020180100014:EN'
            QTY+21:12'
            PRI+AAA:5.43'
            UNS+S'
            CNT+2:1'
            UNT+12+M1'
            UNE+1+G1'
            UNZ+1+42'
            """;

    private static final String X12 =
            """
            ISA*00*          *00*          *ZZ*BUYER          *ZZ*SELLER         *261101*1000*^*00501*000000001*0*P*>~
            GS*PO*BUYER*SELLER*20261101*1000*1*X*005010~
            ST*850*0001~
            BEG*00*SA*PO1**20261101~
            CUR*BY*USD~
            N1*ST*Shop~
            PO1*1*10*EA*10**VP*A~
            CTT*1~
            SE*7*0001~
            GE*1*1~
            IEA*1*000000001~
            """;

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    @Test
    @DisplayName("that says how the interchange is to be worked on, is held with it")
    void isHeld() {
        ReadResult result = read(EDIFACT);

        Interchange header = result.interchanges().get(0);
        assertThat(header.terms()).isEqualTo(new EnvelopeTerms("ORDERS", "A", "CONTRACT 7"));
        assertThat(header.acknowledgementWanted()).isTrue();
        assertThat(told(result)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "edifact.envelope.password 1 UNB 6 | ++ORDERS+A | +SECRET+ORDERS+A",
                "edifact.envelope.password 2 UNG 8 | +UN+D:96A' | +UN+D:96A+SECRET'",
                "edifact.group.kind 3 UNH 2/1 | UNG+ORDERS | UNG+INVOIC",
                "edifact.element.left 3 UNH 3/1 | EAN008' | EAN008+FILE 7'",
                "edifact.transfer 3 UNH 4 | EAN008' | EAN008++2:F'",
            })
    @DisplayName("that is not held, is told at its place")
    void isTold(String told, String good, String other) {
        ReadResult result = read(EDIFACT.replace(good, other));

        assertThat(told(result)).containsExactly(told);
        assertThat(result.all().get(0).sentence(Locale.ENGLISH)).doesNotContain("SECRET");
    }

    @Test
    @DisplayName("of a code list or a sub-function that syntax version 4 knows (0110, 0113), is told at its place")
    void namesASubset() {
        String version4 = EDIFACT.replace("UNOC:3", "UNOC:4").replace("EAN008'", "EAN008:D01B1:SUB'");

        assertThat(told(read(version4))).contains("edifact.element.left 3 UNH 2/6", "edifact.element.left 3 UNH 2/7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "x12.envelope.password 1 ISA 4 | *00*          *ZZ | *01*SECRET    *ZZ",
                "x12.element.left 1 ISA 2 | ISA*00*          * | ISA*03*APPL 1    *",
                "x12.group.version 2 GS 8 | *^*00501* | *U*00401*",
            })
    @DisplayName("of X12 that is not held, or contradicts another, is told at its place")
    void isToldOfX12(String told, String good, String other) {
        ReadResult result = read(X12.replace(good, other));

        assertThat(told(result)).containsExactly(told);
        assertThat(result.all().get(0).sentence(Locale.ENGLISH)).doesNotContain("SECRET");
    }

    @Test
    @DisplayName("that names a group or an interchange twice, is told where it stands again")
    void isRepeated() {
        String group = EDIFACT.substring(EDIFACT.indexOf("UNG"), EDIFACT.indexOf("UNZ"));
        String groups = EDIFACT.replace(group, group + group).replace("UNZ+1", "UNZ+2");
        String set = X12.substring(X12.indexOf("GS"), X12.indexOf("IEA"));
        String sets = X12.replace(set, set + set).replace("IEA*1", "IEA*2");

        assertThat(told(read(groups))).containsExactly("edifact.reference.group.repeated 16 UNG 5");
        assertThat(told(read(EDIFACT + EDIFACT))).containsExactly("edifact.reference.interchange.repeated 1 UNB 5");
        assertThat(told(read(sets))).containsExactly("x12.reference.group.repeated 11 GS 6");
        assertThat(told(read(X12 + X12))).containsExactly("x12.reference.interchange.repeated 1 ISA 13");
    }

    @Test
    @DisplayName("that another sender uses as well, is no repeat")
    void isAnothers() {
        String other = EDIFACT.replace("UNB+UNOC:3+3020180000017", "UNB+UNOC:3+3020180000031");

        assertThat(read(EDIFACT + other).all()).extracting(Finding::code).isEmpty();
    }
}
