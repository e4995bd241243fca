package org.comptoir.integration.syntax.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EXC-02")
@DisplayName("EXC-02 The tables of UBL and CII")
class SequenceTest {
    private static final String UBL = "/external/schemas/ubl21/";
    private static final String CII = "/external/schemas/d16b/data/standard/CrossIndustryInvoice_";
    private static final Pattern TYPE =
            Pattern.compile("<xsd:complexType name=\"(\\w+)\"[^>]*>(.*?)</xsd:complexType>", Pattern.DOTALL);
    private static final Pattern CHILD =
            Pattern.compile("<xsd:element\\s+(?:ref|name)=\"(?:\\w+:)?(\\w+)\"(?:\\s+type=\"(?:\\w+:)?(\\w+)\")?");

    /** The elements of each type, in order. */
    private final Map<String, List<String>> sequences = new HashMap<>();
    /** The type of an element: by its name in UBL, by the type around it and its name in CII. */
    private final Map<String, String> types = new HashMap<>();

    private final List<String> misplaced = new ArrayList<>();
    private int compared;

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("Invoice", Ubl.invoice()),
                Arguments.of("CreditNote", Ubl.creditNote()),
                Arguments.of("Order", Ubl.order()),
                Arguments.of("OrderResponse", Ubl.orderResponse()),
                Arguments.of("OrderChange", Ubl.orderChange()),
                Arguments.of("OrderCancellation", Ubl.orderCancellation()),
                Arguments.of("DespatchAdvice", Ubl.despatchAdvice()),
                Arguments.of("ReceiptAdvice", Ubl.receiptAdvice()),
                Arguments.of("Catalogue", Ubl.catalogue()),
                Arguments.of("InventoryReport", Ubl.inventoryReport()),
                Arguments.of("RemittanceAdvice", Ubl.remittanceAdvice()),
                Arguments.of("ApplicationResponse", Ubl.applicationResponse()),
                Arguments.of("CrossIndustryInvoice", Cii.invoice()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("stand in the order of the schemas")
    void followTheSchema(String document, Binding table) throws IOException {
        boolean ubl = !document.equals("CrossIndustryInvoice");
        read(ubl ? UBL + "common/UBL-CommonAggregateComponents-2.1.xsd" : CII + "100pD16B.xsd");
        read(
                ubl
                        ? UBL + "maindoc/UBL-" + document + "-2.1.xsd"
                        : CII + "ReusableAggregateBusinessInformationEntity_100pD16B.xsd");

        compare(table.sequence(), document + "Type", document);

        assertThat(misplaced).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }

    private void read(String resource) throws IOException {
        String schema =
                new String(SequenceTest.class.getResourceAsStream(resource).readAllBytes(), StandardCharsets.UTF_8);
        TYPE.matcher(schema).results().forEach(type -> {
            List<String> children = new ArrayList<>();
            CHILD.matcher(type.group(2)).results().forEach(child -> {
                children.add(child.group(1));
                types.put(type.group(1) + "/" + child.group(1), child.group(2));
            });
            sequences.put(type.group(1), children);
        });
        CHILD.matcher(TYPE.matcher(schema).replaceAll(""))
                .results()
                .filter(element -> element.group(2) != null)
                .forEach(element -> types.put(element.group(1), element.group(2)));
    }

    /** What a schema does not have, another release has: it has no place in this one. */
    private void compare(Sequence table, String type, String path) {
        List<String> schema = sequences.getOrDefault(type, List.of());
        List<String> known = table.ranks().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .filter(schema::contains)
                .toList();
        List<String> right =
                known.stream().sorted(Comparator.comparing(schema::indexOf)).toList();
        if (!known.equals(right)) {
            misplaced.add(path + ": " + known + " should be " + right);
        }
        for (String name : known) {
            compared++;
            String own = types.get(type + "/" + name);
            compare(table.inside(name), own == null ? types.get(name) : own, path + "/" + name);
        }
    }
}
