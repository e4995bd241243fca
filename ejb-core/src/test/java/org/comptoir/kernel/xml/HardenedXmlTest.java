package org.comptoir.kernel.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-01")
@DisplayName("XML from strangers")
class HardenedXmlTest {
    private static final String SECRET = "the secret of the machine";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM '%s'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY %% x SYSTEM '%s'> %%x;]><a/>",
                "<!DOCTYPE a SYSTEM '%s'><a/>",
                "<!DOCTYPE a PUBLIC 'p' '%s'><a/>",
                "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;'><!ENTITY n '&m;&m;&m;&m;'>]><a>&n;</a>"
            })
    @DisplayName("reads no file of the machine and multiplies nothing, as a tree")
    void tree(String payload) throws IOException {
        byte[] bytes = bytes(payload);
        assertThatThrownBy(() -> HardenedXml.tree(bytes)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM '%s'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;'>]><a>&m;</a>"
            })
    @DisplayName("reads no file of the machine and multiplies nothing, as a stream")
    void stream(String payload) throws IOException {
        byte[] bytes = bytes(payload);
        assertThatThrownBy(() -> assertThat(text(bytes)).doesNotContain(SECRET, "lollol"))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    @DisplayName("does not follow XInclude")
    void include() throws IOException {
        String payload = "<a xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='%s' parse='text'/></a>";
        assertThat(HardenedXml.tree(bytes(payload)).getDocumentElement().getTextContent())
                .isEmpty();
    }

    private byte[] bytes(String payload) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        return payload.formatted(secret.toUri()).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) throws XMLStreamException {
        XMLStreamReader reader = HardenedXml.stream(bytes);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}
