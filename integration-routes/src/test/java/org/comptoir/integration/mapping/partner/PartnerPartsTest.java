package org.comptoir.integration.mapping.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.integration.translation.PartnerMapping;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 The parts of documents that a mapping may bind")
class PartnerPartsTest {
    private static final Path GUIDE = Path.of("../docs/partner-mappings.md");

    @Test
    @DisplayName("are all that stand in lists of a document and of its parts, those too that documents share")
    void areAllThatStandInLists() {
        assertThat(DocumentParts.lists(Order.class))
                .containsEntry("lines", Order.Line.class)
                .containsEntry("terms.allowanceCharges", AllowanceCharge.class);
        assertThat(DocumentParts.of(Order.class)).contains(OrderLineTerms.Delivery.class);
        assertThat(DocumentTypes.of("AllowanceCharge")).contains(AllowanceCharge.class);
        assertThat(DocumentTypes.of("Invoice.AllowanceCharge")).contains(AllowanceCharge.class);
        assertThat(DocumentTypes.of("Invoice.Attachment")).contains(Invoice.Attachment.class);
        assertThat(DocumentTypes.of("ReceivingAdvice.AllowanceCharge")).isEmpty();
        assertThat(DocumentTypes.of("Attachment")).isEmpty();
    }

    @Test
    @DisplayName("have names that mean one thing")
    void haveNamesOfTheirOwn() {
        for (Class<? extends Record> document : DocumentTypes.all()) {
            assertThat(DocumentParts.of(document)).allSatisfy(part -> {
                assertThat(DocumentTypes.of(DocumentParts.name(part))).contains(part);
                assertThat(DocumentParts.find(document, part.getSimpleName())).contains(part);
            });
        }
    }

    @Test
    @DisplayName("stand in the guide with the lists that hold them")
    void standInTheGuide() throws IOException {
        Set<Class<?>> holders = DocumentTypes.all().stream()
                .flatMap(document -> Stream.concat(Stream.of(document), DocumentParts.of(document).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String table = holders.stream()
                .filter(holder -> !DocumentParts.lists(holder).isEmpty())
                .map(PartnerPartsTest::row)
                .collect(Collectors.joining());
        String guide = Files.readString(GUIDE);
        String title = "| in | parts, with the list that they are wired to |\n|---|---|\n";
        int begin = guide.indexOf(title) + title.length();
        if (Boolean.getBoolean("golden.write")) {
            int end = guide.indexOf("\n\n", begin) + 1;
            Files.writeString(GUIDE, guide.substring(0, begin) + table + guide.substring(end));
        }
        assertThat(Files.readString(GUIDE)).contains(title + table + "\n");
    }

    @Test
    @DisplayName("break nothing when a file says nothing in them")
    void breakNothingWhereEmpty() {
        for (Class<? extends Record> document : DocumentTypes.all()) {
            StringBuilder beans = new StringBuilder();
            String json = "{\"id\":\"1\"" + parts(document, "d", "json", beans) + "}";
            String config = "<smooks-resource-list xmlns='https://www.smooks.org/xsd/smooks-2.0.xsd'"
                    + " xmlns:jb='https://www.smooks.org/xsd/smooks/javabean-1.6.xsd'"
                    + " xmlns:p='urn:comptoir:partner-mapping:1'><p:json/>" + beans + "</smooks-resource-list>";

            ReadResult result = PartnerMapping.read(config, json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);

            assertThat(result.messages())
                    .as(document.getSimpleName())
                    .singleElement()
                    .satisfies(message -> assertThat(message.document()).isNotNull());
        }
    }

    /** Adds a bean with all its parts to {@code beans}. @return the parts as members of an object, each with nothing in it */
    private static String parts(Class<?> holder, String id, String element, StringBuilder beans) {
        StringBuilder wirings = new StringBuilder();
        StringBuilder inner = new StringBuilder();
        StringBuilder json = new StringBuilder();
        int i = 0;
        for (Map.Entry<String, Class<? extends Record>> list :
                DocumentParts.lists(holder).entrySet()) {
            String part = id + i++;
            wirings.append("<jb:wiring property='" + list.getKey() + "' beanIdRef='" + part + "'/>");
            json.append(",\"" + part + "\":{\"x\":\"\"" + parts(list.getValue(), part, part, inner) + "}");
        }
        String number = DocumentTypes.isDocument(holder) ? "<jb:value property='number' data='json/id'/>" : "";
        beans.append("<jb:bean beanId='" + id + "' class='" + DocumentParts.name(holder) + "' createOnElement='"
                + element + "'>" + number + wirings + "</jb:bean>" + inner);
        return json.toString();
    }

    private static String row(Class<?> holder) {
        return DocumentParts.lists(holder).entrySet().stream()
                .map(list -> "`" + DocumentParts.name(list.getValue()) + "` in `" + list.getKey() + "`")
                .collect(Collectors.joining(", ", "| `" + DocumentParts.name(holder) + "` | ", " |\n"));
    }
}
