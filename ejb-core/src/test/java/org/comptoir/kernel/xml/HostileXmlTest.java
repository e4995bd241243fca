package org.comptoir.kernel.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-05")
@DisplayName("EXC-05 XML from elsewhere")
class HostileXmlTest {
    private static final String BOMB = "<!DOCTYPE a [<!ENTITY a '0123456789'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
            + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>]><a>&f;&f;&f;</a>";

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("cannot read a file of ours through an entity")
    void cannotReadFiles(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
        String xml = "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><a>&e;</a>";

        assertThatThrownBy(() -> HardenedXml.tree(bytes(xml))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'>%p;]><a/>",
                "<!DOCTYPE a PUBLIC '-//x' 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a []><a/>"
            })
    @DisplayName("may not declare a document type, in any form")
    void mayNotDeclareADocumentType(String xml) {
        assertThatThrownBy(() -> HardenedXml.tree(bytes(xml))).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("cannot fill the memory with entities inside entities")
    void cannotExplode() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThatThrownBy(() -> HardenedXml.tree(bytes(BOMB))).isInstanceOf(IOException.class);
        });
    }

    @Test
    @DisplayName("cannot nest without end")
    void cannotNestWithoutEnd() {
        String xml = "<a>".repeat(5_000) + "</a>".repeat(5_000);

        assertThatThrownBy(() -> HardenedXml.tree(bytes(xml))).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("cannot include other documents")
    void cannotInclude() throws IOException {
        String xml =
                "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd' parse='text'/></a>";

        assertThat(HardenedXml.tree(bytes(xml)).getDocumentElement().getTextContent())
                .isEmpty();
    }

    @Test
    @DisplayName("is read and written as it is when it is well-formed")
    void readsGoodXml() throws IOException {
        String xml = "<a xmlns=\"urn:x\" b=\"1\">é &amp; 漢</a>";

        assertThat(HardenedXml.text(HardenedXml.tree(bytes(xml)))).isEqualTo(xml);
    }

    @Test
    @DisplayName("in the public collection of hostile payloads opens nothing")
    void publicPayloadsOpenNothing() throws IOException {
        Path file = Path.of("../../shared/samples/hostile/xxe/xxe-injection-payload-list.txt.txt");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.exists(file), "shared/samples is missing beside the checkout");
        String list = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String payload : list.split("(?=<\\?xml)")) {
            if (payload.contains("<!DOCTYPE")) {
                assertThatThrownBy(() -> HardenedXml.tree(bytes(payload.strip())))
                        .as(payload)
                        .isInstanceOf(IOException.class);
            }
        }
    }
}
