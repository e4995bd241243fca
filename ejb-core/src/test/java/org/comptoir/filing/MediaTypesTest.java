package org.comptoir.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.comptoir.filing.model.StoredFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("INV-01")
class MediaTypesTest {
    @Test
    @DisplayName("INV-01 the content tells what a file is: PDF, PNG, JPEG, XML, EDIFACT, X12 and nothing else")
    void content() {
        assertThat(type("%PDF-1.7 …")).hasValue("application/pdf");
        assertThat(MediaTypes.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .hasValue("image/png");
        assertThat(MediaTypes.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .hasValue("image/jpeg");
        assertThat(type("<?xml version='1.0'?><Invoice/>")).hasValue("application/xml");
        assertThat(type("UNA:+.? 'UNB+UNOC:3+")).hasValue("application/edifact");
        assertThat(type("UNB+UNOC:3+")).hasValue("application/edifact");
        assertThat(type("ISA*00*")).hasValue("application/edi-x12");
        assertThat(type("<html><script>alert(1)</script></html>")).isEmpty();
        assertThat(type("<?xml version='1.0'?><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"))
                .isEmpty();
        assertThat(type("MZ")).isEmpty();
        assertThat(MediaTypes.of(new byte[0])).isEmpty();
    }

    @Test
    @DisplayName("INV-01 a file's name brings neither folders nor control characters nor endless length")
    void names() {
        assertThat(StoredFile.plain("..\\..\\etc/pass\nwd.pdf")).isEqualTo("pass_wd.pdf");
        assertThat(StoredFile.plain("a\u202Efdp.exe\".pdf")).isEqualTo("a_fdp.exe_.pdf");
        assertThat(StoredFile.plain(null)).isEqualTo("file");
        assertThat(StoredFile.plain("x".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    private static java.util.Optional<String> type(String text) {
        return MediaTypes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
