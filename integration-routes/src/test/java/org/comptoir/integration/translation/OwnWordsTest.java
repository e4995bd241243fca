package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.layout.DocumentOfTree;
import org.comptoir.integration.mapping.layout.TreeValues;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-05")
@DisplayName("EXC-05 What a library says of a file is told in our own words")
public class OwnWordsTest {
    private static final String MAPPING = resource("10_mapping.xml");
    private static final String FILE = resource("20_orders.csv");

    /** A document that refuses its number. */
    public record Refusing(String number) implements BusinessDocument {
        public Refusing {
            throw new IllegalArgumentException("words of a developer");
        }
    }

    private static String resource(String name) {
        try (InputStream in = OwnWordsTest.class.getResourceAsStream("/exchange/orders-in/partner-csv/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("a quotation mark that is never closed, at its row")
    void openQuotationMark() {
        String text = FILE.strip() + "\nC-9;24/11/2026;\"3020180000017;\n;;";
        List<Finding> findings = PartnerMapping.read(
                        MAPPING, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                .all();

        int row = (int) FILE.strip().lines().count() + 1;
        assertThat(findings)
                .extracting(Finding::code, Finding::place)
                .contains(Tuple.tuple("partner.quote", new Place.InTable(row, "")));
        assertThat(findings).extracting(Finding::code).doesNotContain("partner.file");
    }

    @Test
    @DisplayName("the first row behind a header is row 2")
    void rowsBehindAHeader() {
        String text = FILE.replaceFirst("23/11/2026", "31/11/2026");
        assertThat(PartnerMapping.read(MAPPING, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                        .all())
                .extracting(Finding::code, Finding::place)
                .contains(Tuple.tuple("partner.date", new Place.InTable(2, "date")));
    }

    @Test
    @DisplayName("a mapping that is no XML, that is too long, or that has a document type")
    void brokenMappings() {
        String cut = MAPPING.substring(0, MAPPING.lastIndexOf('<'));

        Finding broken = PartnerMapping.check(cut).get(0);

        assertThat(broken.code()).isEqualTo("partner.config.xml");
        assertThat(broken.sentence(Locale.FRENCH))
                .contains("se rompt à la ligne " + (cut.lines().count() + 1) + ",");
        assertThat(codes(MAPPING + " ".repeat(200_000))).containsExactly("partner.config.large");
        assertThat(codes("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")).containsExactly("xml.doctype");
        assertThat(codes("<!-- <!DOCTYPE --><a>")).containsExactly("partner.config.xml");
        assertThat(codes("")).containsExactly("partner.config.xml");
    }

    @Test
    @DisplayName("the fields of a mapping's reader that are no names")
    void namesOfFields() {
        assertThat(codes(MAPPING.replace("fields=\"", "fields=\"1 2,"))).contains("partner.config.fields");
        assertThat(codes(MAPPING.replaceFirst("fields=\"[^\"]*\"", "fields=\"\"")))
                .contains("partner.config.noreader");
    }

    private static List<String> codes(String mapping) {
        return PartnerMapping.check(mapping).stream().map(Finding::code).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "TransportInstruction, goods, count, 1.5, layout.whole",
        "TransportInstruction, goods, count, viele, layout.whole",
        "CreditTransfer, , created, gestern, layout.moment"
    })
    @DisplayName("a number that is not whole, a moment that is none")
    void values(String document, String list, String name, String text, String code) {
        String part = "{\"" + name + "\": \"" + text + "\"}";
        String content = list == null ? part : "{\"" + list + "\": [" + part + "]}";
        String json = "{\"comptoir\": 1, \"document\": \"" + document + "\", \"content\": " + content + "}";

        assertThat(Documents.read(json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                        .all())
                .filteredOn(f -> f.code().equals(code))
                .hasSize(1)
                .allSatisfy(f -> assertThat(f.sentence(Locale.ENGLISH)).startsWith("“" + text + "”"));
    }

    @Test
    @DisplayName("a document that refuses what stands in it")
    void refusingRecords() {
        List<Finding> findings = new ArrayList<>();
        Node tree = Node.object(new Place.InTree("/content"));
        tree.put("number", Node.value(Node.Kind.TEXT, "1", new Place.InTree("/content/number")));

        Object made =
                new DocumentOfTree(new TreeValues(findings::add, "EUR", new Places())).of(Refusing.class, tree, null);

        assertThat(made).isNull();
        assertThat(findings).containsExactly(Finding.error("layout.parts", new Place.InTree("/content"), "Refusing"));
        assertThat(findings.get(0).sentence(Locale.ENGLISH)).doesNotContain("developer");
    }
}
