package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Invoice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

@Tag("EXC-02")
@DisplayName("EXC-02 What we write in XML")
class WrittenXmlTest {
    private static final String EN16931 = "/external/schematron/1.3.16/";

    private static final String PEPPOL = "/external/schematron/openpeppol/2025.11/xslt/";
    private static final String CII = "/external/schemas/d16b/data/standard/CrossIndustryInvoice_100pD16B.xsd";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("Order", ExampleDocuments.order()),
                Arguments.of("Order", ExampleDocuments.callOff()),
                Arguments.of("OrderResponse", ExampleDocuments.response()),
                Arguments.of("OrderResponse", ExampleDocuments.callOffResponse()),
                Arguments.of("OrderChange", ExampleDocuments.callOffChange()),
                Arguments.of("DespatchAdvice", ExampleDocuments.despatch()),
                Arguments.of("DespatchAdvice", ExampleDocuments.measuredDespatch()),
                Arguments.of("Invoice", ExampleDocuments.electronicInvoice()),
                Arguments.of("RemittanceAdvice", ExampleDocuments.remittance()),
                Arguments.of("OrderChange", ExampleDocuments.change()),
                Arguments.of("OrderCancellation", ExampleDocuments.cancellation()),
                Arguments.of("ReceiptAdvice", ExampleDocuments.receipt()),
                Arguments.of("Catalogue", ExampleDocuments.catalogue()),
                Arguments.of("InventoryReport", ExampleDocuments.stock()),
                Arguments.of("ApplicationResponse", ExampleDocuments.answer()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("is valid by the schemas of UBL 2.1")
    void isValidUbl(String name, BusinessDocument document) throws Exception {
        byte[] bytes = Documents.write(document, XmlFormat.UBL);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("<" + name + " ");
        OfficialRules.validate(bytes, "/external/schemas/ubl21/maindoc/UBL-" + name + "-2.1.xsd");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("says the same, without a word, when it names a newer version of UBL")
    void isReadAsNewerUbl(String name, BusinessDocument document) {
        String written = new String(Documents.write(document, XmlFormat.UBL), StandardCharsets.UTF_8);
        Object same = read(written).taken().get(0).document();
        String bare = written.replaceFirst("<cbc:UBLVersionID>.*?</cbc:UBLVersionID>", "");
        for (String version : List.of("2.0", "2.2", "2.3", "2.4")) {
            ReadResult newer = read(bare.replaceFirst(
                    "<" + name + " [^>]*>", "$0<cbc:UBLVersionID>" + version + "</cbc:UBLVersionID>"));
            assertThat(newer.all()).isEmpty();
            assertThat(newer.taken().get(0).document()).isEqualTo(same);
        }
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    static Stream<Invoice> invoices() {
        Invoice invoice = ExampleDocuments.electronicInvoice();
        return Stream.of(
                invoice,
                ExampleDocuments.electronic(ExampleDocuments.invoice("381", "A-7", "F-2026-55")),
                ExampleDocuments.electronic(ExampleDocuments.invoice("384", "F-2026-56", "F-2026-55")),
                ExampleDocuments.electronic(ExampleDocuments.invoice("389", "AF-1", null)));
    }

    @ParameterizedTest
    @MethodSource("invoices")
    @DisplayName("is valid by UN/CEFACT's schema of CII D16B: each kind of invoice")
    void isValidCii(Invoice invoice) throws Exception {
        OfficialRules.validate(Documents.write(invoice, XmlFormat.CII), CII);
    }

    @Test
    @DisplayName("would not be valid by that schema with an element in the wrong place: the check can fail")
    void canFailByTheSchema() {
        byte[] wrong = new String(
                        Documents.write(ExampleDocuments.electronicInvoice(), XmlFormat.CII), StandardCharsets.UTF_8)
                .replace("ram:BuyerTradeParty", "ram:PayeeTradeParty")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> OfficialRules.validate(wrong, CII)).isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @MethodSource("invoices")
    @DisplayName("is valid by EN 16931's own Schematron: each kind of invoice in UBL and in CII")
    void isEn16931(Invoice invoice) throws Exception {
        assertThat(broken(invoice, XmlFormat.UBL, "ubl/EN16931-UBL-validation.xslt"))
                .isEmpty();
        assertThat(broken(invoice, XmlFormat.CII, "cii/EN16931-CII-validation.xslt"))
                .isEmpty();
    }

    static Stream<Arguments> peppol() {
        return Stream.of(
                Arguments.of("PEPPOL-EN16931-UBL", ExampleDocuments.electronicInvoice()),
                Arguments.of(
                        "PEPPOL-EN16931-UBL",
                        ExampleDocuments.electronic(ExampleDocuments.invoice("381", "A-7", "F-2026-55"))),
                Arguments.of("PEPPOLBIS-T01", PeppolDocuments.order()),
                Arguments.of("PEPPOLBIS-T01", PeppolDocuments.callOff()),
                Arguments.of("PEPPOLBIS-T76", PeppolDocuments.response()),
                Arguments.of("PEPPOLBIS-T16", PeppolDocuments.despatch()),
                Arguments.of("PEPPOLBIS-T16", PeppolDocuments.weighedDespatch()),
                Arguments.of("PEPPOLBIS-T114", PeppolDocuments.change()),
                Arguments.of("PEPPOLBIS-T114", PeppolDocuments.callOffChange()),
                Arguments.of("PEPPOLBIS-T115", PeppolDocuments.cancellation()),
                Arguments.of("PEPPOLBIS-T19", PeppolDocuments.catalogue()));
    }

    static Stream<BusinessDocument> others() {
        return Stream.of(
                ExampleDocuments.order(),
                ExampleDocuments.callOff(),
                ExampleDocuments.response(),
                ExampleDocuments.callOffChange(),
                ExampleDocuments.callOffResponse(),
                ExampleDocuments.despatch(),
                ExampleDocuments.measuredDespatch(),
                ExampleDocuments.change(),
                ExampleDocuments.cancellation(),
                ExampleDocuments.receipt(),
                ExampleDocuments.catalogue(),
                ExampleDocuments.answer());
    }

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("names no guide of Peppol where it says more than the guide knows, or less than it demands")
    void namesNoGuide(BusinessDocument document) {
        assertThat(new String(Documents.write(document, XmlFormat.UBL), StandardCharsets.UTF_8))
                .doesNotContain("peppol.eu")
                .contains("<cbc:UBLVersionID>2.1<");
    }

    @ParameterizedTest
    @MethodSource("peppol")
    @DisplayName("says the same when it is read back, by Peppol's guide too")
    void isReadBack(String rules, BusinessDocument document) {
        ReadResult back = Documents.read(Documents.write(document, XmlFormat.UBL), ReadOptions.DEFAULT);
        assertThat(back.all()).isEmpty();
        assertThat(back.taken().get(0).version()).contains("peppol.eu");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peppol")
    @DisplayName("is valid by the Schematron of Peppol BIS 3 when it names Peppol's guide")
    void isPeppol(String rules, BusinessDocument document) throws Exception {
        byte[] bytes = Documents.write(document, XmlFormat.UBL);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("peppol.eu");
        assertThat(OfficialRules.broken(bytes, PEPPOL + rules + ".xslt")).isEmpty();
    }

    @Test
    @DisplayName("would not be valid by the Schematron with another total: the check can fail")
    void canFail() throws Exception {
        byte[] bytes = Documents.write(ExampleDocuments.electronicInvoice(), XmlFormat.UBL);
        byte[] wrong = new String(bytes, StandardCharsets.UTF_8)
                .replace(">665.00<", ">666.00<")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(OfficialRules.broken(wrong, EN16931 + "ubl/EN16931-UBL-validation.xslt"))
                .anyMatch(text -> text.contains("BR-CO-13"));
    }

    private static List<String> broken(Invoice invoice, XmlFormat format, String rules) throws Exception {
        return OfficialRules.broken(Documents.write(invoice, format), EN16931 + rules);
    }
}
