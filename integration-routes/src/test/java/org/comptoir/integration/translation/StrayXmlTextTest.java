package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands beside the elements of a message is told. */
@Tag("EXC-01")
@DisplayName("EXC-01 Text and attributes beside the elements of an XML document")
class StrayXmlTextTest {
    private static List<String> told(String attribute, String stray) {
        String order =
                """
                <Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
                 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"%s>
                <cbc:ID>PO-1</cbc:ID>%s<cbc:IssueDate>2026-11-23</cbc:IssueDate></Order>
                """;
        return Documents.read(order.formatted(attribute, stray).getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                .all()
                .stream()
                .filter(f -> f.code().equals("xml.left"))
                .map(f -> f.place().brief() + " " + f.arguments())
                .toList();
    }

    @Test
    @DisplayName("text in the root is told")
    void text() {
        assertThat(told("", "urgent")).singleElement().asString().contains("Order", "urgent");
        assertThat(told("", "<![CDATA[urgent]]>")).hasSize(1);
    }

    @Test
    @DisplayName("an attribute of the root that no standard knows is told")
    void attribute() {
        assertThat(told(" priority=\"7\"", "")).singleElement().asString().contains("@priority", "7");
    }

    @Test
    @DisplayName("comments, processing instructions and blanks say nothing")
    void nothing() {
        assertThat(told("", " <!-- urgent --> <?odd urgent?>\n")).isEmpty();
    }
}
