package org.comptoir.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-05")
@DisplayName("EXC-05 The interchange reference, seen before the file is read")
class InterchangeReferenceTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "UNB+UNOC:3+301:14+302:14+261122:1200+REF1'UNH+1+ORDERS;REF1",
                "UNA:+.? 'UNB+UNOC:3+301:14+302:14+261122:1200+REF2++ORDERS';REF2",
                "UNA:*.? 'UNB*UNOC:3*301:14*302:14*261122:1200*REF3';REF3",
                "UNB+UNOC:3+301:14'UNH;''",
                "barcode,quantity;''",
                "\u00EF\u00BB\u00BFUNB+UNOC:3+301:14+302:14+261122:1200+REF4'UNH+1+ORDERS;REF4",
                "ISA*00*          *00*          *ZZ*ACME           *ZZ*952            *261125*2330*U*00401*000000042*0*P*>~;000000042",
                "ISA|00||00||ZZ|ACME|ZZ|952|261125|2330|U|00401|43|0|P|>~GS|PO;43",
                "ISA*00*          *00*          *ZZ*ACME           *ZZ*952;''",
            })
    @DisplayName("is found where there is one, and empty elsewhere")
    void found(String text, String reference) {
        assertThat(InterchangeReference.of(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(reference);
    }

    @Test
    @DisplayName("is found in EBCDIC")
    void ebcdic() {
        String isa =
                "ISA*00*          *00*          *ZZ*ACME           *ZZ*952            *261125*2330*U*00401*000000044*0*P*>";
        assertThat(InterchangeReference.of(isa.getBytes(Charset.forName("IBM037"))))
                .isEqualTo("000000044");
    }
}
