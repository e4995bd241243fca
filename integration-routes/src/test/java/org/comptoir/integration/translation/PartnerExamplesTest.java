package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.TransportStatus;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The complete examples of {@code docs/partner-mappings.md}, and what may go wrong. */
@Tag("EXC-02")
@DisplayName("EXC-02 A partner's own flavour as data")
class PartnerExamplesTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange/partner-mappings");

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mapping(String example) {
        return new String(bytes(example + "/10_mapping.xml"), StandardCharsets.UTF_8);
    }

    private static ReadResult read(String example, String file) {
        return PartnerMapping.read(mapping(example), bytes(example + "/" + file), ReadOptions.DEFAULT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "edifact-flavour,20_orders.edi",
        "semicolon-csv,20_despatch.csv",
        "fixed-length,20_invoices.txt",
        "own-xml,20_confirmation.xml",
        "own-json,20_orders.json",
        "x12-flavour,20_orders.x12"
    })
    @DisplayName("gives the documents and findings that stand beside each example")
    void givesWhatStandsBeside(String example, String file) throws IOException {
        ReadResult result = read(example, file);

        String seen = result.messages().stream()
                        .map(Message::document)
                        .map(String::valueOf)
                        .map(text -> text.replace(", ", ",\n  "))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + result.all().stream()
                        .map(f -> f.severity() + " " + f.code() + " "
                                + f.place().brief() + ": " + f.sentence(Locale.ENGLISH))
                        .collect(Collectors.joining("\n"))
                + "\n";
        Path golden = ROOT.resolve(example).resolve("30_documents.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "edifact-flavour,20_orders.edi,UTF-8",
        "semicolon-csv,20_despatch.csv,windows-1252",
        "fixed-length,20_invoices.txt,ISO-8859-15",
        "own-json,20_orders.json,UTF-8",
        "x12-flavour,20_orders.x12,UTF-8"
    })
    @DisplayName("stands in the guide as it is tested here")
    void standsInTheGuide(String example, String file, String charset) throws IOException {
        String guide = Files.readString(Path.of("../docs/partner-mappings.md"));

        assertThat(guide).contains(mapping(example));
        assertThat(guide)
                .contains(new String(bytes(example + "/" + file), Charset.forName(charset)).replace("\r\n", "\n"));
    }

    @Test
    @DisplayName("of EDIFACT keeps the standard document and adds what the guide says otherwise")
    void addsToTheStandard() {
        ReadResult result = read("edifact-flavour", "20_orders.edi");

        Order order = (Order) result.messages().get(0).document();
        assertThat(order.number()).isEqualTo("A-2026-88");
        assertThat(order.wished()).isEqualTo("2026-12-01");
        assertThat(order.currency()).isEqualTo("EUR");
        assertThat(order.deliverTo().gln()).hasToString("3020180000031");
        assertThat(order.deliverTo().id("GATE")).contains("QUAI7");
        assertThat(order.lines().get(0).item().customerReference()).isEqualTo("77001");
        assertThat(order.lines().get(0).quantity()).hasToString("12 CT");
        assertThat(order.lines().get(0).notes()).containsExactly("RAYON-3");
        assertThat(order.lines().get(1).item().gtin()).hasToString("3020180100021");
        assertThat(result.all())
                .extracting(Finding::code, f -> f.place().brief())
                .contains(org.assertj.core.groups.Tuple.tuple("partner.code", "18 QTY 1/3"));
        assertThat(result.all())
                .filteredOn(f -> f.code().endsWith(".left"))
                .extracting(f -> f.place().brief())
                .containsExactly("5 DTM 1/3");
    }

    @Test
    @DisplayName("of EDIFACT reads a message that names no currency")
    void readsMessagesWithoutCurrency() {
        String file = new String(bytes("edifact-flavour/20_orders.edi"), StandardCharsets.UTF_8)
                .replaceFirst("CUX[^']*'\\R?", "")
                .replace("UNT+21", "UNT+20");

        ReadResult result = PartnerMapping.read(mapping("edifact-flavour"), ascii(file), ReadOptions.DEFAULT);

        assertThat(result.messages().get(0).document().number()).isEqualTo("A-2026-88");
        assertThat(result.all()).extracting(Finding::code).contains("edifact.currency.assumed");
    }

    @Test
    @DisplayName("of fixed lengths reads kinds of rows, implied decimals and declared characters")
    void readsFixedLengths() {
        ReadResult result = read("fixed-length", "20_invoices.txt");

        Invoice invoice = (Invoice) result.messages().get(0).document();
        assertThat(invoice.lines()).hasSize(2);
        assertThat(invoice.lines().get(0).item().name()).isEqualTo("Gelée de coing");
        assertThat(invoice.lines().get(0).price().amount()).isEqualByComparingTo("5.43");
        assertThat(invoice.taxInclusive()).hasToString("81.34 EUR");
        assertThat(result.messages().get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all())
                .extracting(Finding::code, Finding::place)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("edifact.number", new Place.InTable(7, "quantity")),
                        org.assertj.core.groups.Tuple.tuple("partner.row.kind", new Place.InTable(5, "")));
    }

    @Test
    @DisplayName("of X12 keeps the standard document and adds what the guide says otherwise")
    void addsToX12() {
        ReadResult result = read("x12-flavour", "20_orders.x12");

        Order order = (Order) result.messages().get(0).document();
        assertThat(order.number()).isEqualTo("A-2026-88");
        assertThat(order.issued()).isEqualTo("2026-11-23");
        assertThat(order.wished()).isEqualTo("2026-12-01");
        assertThat(order.buyer().gln()).hasToString("3020180000017");
        assertThat(order.deliverTo().name()).isEqualTo("Quai 7");
        assertThat(order.deliverTo().id("92")).contains("GATE7");
        assertThat(order.lines().get(0).item().gtin()).hasToString("3020180100014");
        assertThat(order.lines().get(0).item().customerReference()).isEqualTo("77001");
        assertThat(order.lines().get(0).quantity()).hasToString("12 CT");
        assertThat(order.lines().get(0).notes()).containsExactly("RAYON-3");
        assertThat(result.all())
                .extracting(Finding::code, f -> f.place().brief())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("x12.element.left", "10 N1 3/1"),
                        org.assertj.core.groups.Tuple.tuple("partner.code", "13 PO1 3/1"));
    }

    @Test
    @DisplayName(
            "of JSON reads objects and lists inside each other, names of any kind, and numbers as they were written")
    void readsJson() {
        ReadResult result = read("own-json", "20_orders.json");

        Order order = (Order) result.messages().get(0).document();
        assertThat(order.notes()).containsExactly("W-1");
        assertThat(order.buyer().name()).isEqualTo("Maison «\u00a0Verte\u00a0»");
        assertThat(order.deliverTo().address().town()).isEqualTo("Évreux");
        assertThat(order.lines().get(0).quantity()).hasToString("1200 C62");
        assertThat(order.lines().get(0).price().amount()).hasToString("5.430");
        assertThat(order.lines().get(0).price().per()).hasToString("100");
        assertThat(order.lines().get(0).notes()).containsExactly("fragile", "haut");
        assertThat(order.lines().get(1).quantity()).hasToString("0.125 KGM");
        assertThat(order.lines().get(1).price().amount()).hasToString("12345678901234567.89");
        assertThat(result.messages().get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all())
                .extracting(Finding::code, f -> f.place().brief())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("json.twice", "/1/order/ref"),
                        org.assertj.core.groups.Tuple.tuple("edifact.number", "/1/items/0/qty"),
                        org.assertj.core.groups.Tuple.tuple("partner.value.more", "/1/items/0/article/ean/1"),
                        org.assertj.core.groups.Tuple.tuple("partner.left", "/0/order/test"));
    }

    @Test
    @DisplayName("of JSON reads one document that stands alone")
    void readsOneJsonDocument() {
        byte[] one = "{\"order\":{\"ref\":\"M-1\"},\"items\":[{\"article\":{\"ean\":\"3020180100014\"},\"qty\":2}]}"
                .getBytes(StandardCharsets.UTF_8);

        ReadResult result = PartnerMapping.read(mapping("own-json"), one, ReadOptions.DEFAULT);

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(result.messages()).extracting(Message::reference).containsExactly("M-1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{\"order\":|json.malformed",
                "{\"order\":{\"ref\":\"1\"}} x|json.malformed",
                "[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]|json.depth",
                "{\"order\":{\"ref\":{\"a\":{\"ref\":1}},\"ref\":{\"x\":[1,{\"y\":2}]}}}|json.twice",
                "{\"ª\u0301 \":1,\"\":2,\"9\":3,\"a:b\":4,\"<x>\":5,\"\uD83D\uDE00\":6}|partner.left",
                "\"text\"|partner.nonumber",
                "NaN|json.malformed"
            })
    @DisplayName("of JSON breaks on nothing")
    void jsonBreaksOnNothing(String json, String code) {
        ReadResult result =
                PartnerMapping.read(mapping("own-json"), json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all()).extracting(Finding::code).contains(code).doesNotContain("partner.file");
    }

    @Test
    @DisplayName("of JSON is bounded, and lists what it leaves only so far")
    void jsonIsBounded() {
        StringBuilder names = new StringBuilder("{\"n0\":0");
        for (int i = 1; i < 2_100_000; i++) {
            names.append(",\"n").append(i).append("\":0");
        }

        ReadResult result = PartnerMapping.read(mapping("own-json"), ascii(names + "}"), ReadOptions.DEFAULT);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all()).extracting(Finding::code).contains("json.values", "partner.left.more");
        assertThat(result.all()).hasSizeLessThan(1_100);
    }

    @Test
    @DisplayName("of JSON or X12 reads no other kind of file")
    void readsNoOtherKind() {
        assertThat(PartnerMapping.reads(mapping("x12-flavour"), FileKind.X12)).isTrue();
        assertThat(PartnerMapping.reads(mapping("x12-flavour"), FileKind.EDIFACT))
                .isFalse();
        assertThat(PartnerMapping.reads(mapping("own-json"), FileKind.JSON)).isTrue();
        assertThat(PartnerMapping.reads(mapping("own-json"), FileKind.X12)).isFalse();
    }

    @Test
    @DisplayName("of several kinds of messages adds to each of them its own, in the order of the file")
    void addsToEachKind() {
        String config = mapping("edifact-flavour")
                .replace(
                        "</smooks-resource-list>",
                        "<jb:bean beanId='change' class='OrderChange' createOnElement='message'>"
                                + "<jb:value property='orderNumber' data='RFF.ZZZ/e1.2'/></jb:bean>"
                                + "</smooks-resource-list>");
        String order = new String(bytes("edifact-flavour/20_orders.edi"), StandardCharsets.UTF_8);
        int begin = order.indexOf("UNH");
        int end = order.indexOf("UNZ");
        String change = "UNH+2+ORDCHG:D:96A:UN:EAN008'BGM+230+C-1+4'DTM+137:20261124:102'RFF+ON:A-1'RFF+ZZZ:A-7'"
                + "NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'LIN+1+3+3020180100014:EN'QTY+21:3'UNS+S'UNT+11+2'";
        String file = order.substring(0, end) + change + order.substring(begin, end) + "UNZ+3+4711'";

        List<Message> messages =
                PartnerMapping.read(config, ascii(file), ReadOptions.DEFAULT).messages();

        assertThat(messages).extracting(m -> m.document().number()).containsExactly("A-2026-88", "C-1", "A-2026-88");
        assertThat(((OrderChange) messages.get(1).document()).orderNumber()).isEqualTo("A-7");
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "edifact-flavour,createOnElement=\"g.LIN\",createOnElement=\"g.LINE\",g.LIN",
        "edifact-flavour,g.RFF.AVE/,g.REF.AVE/,g.RFF",
        "x12-flavour,createOnElement=\"g.PO1\",createOnElement=\"g.PO2\",g.PO1"
    })
    @DisplayName(
            "of messages knows their groups: one that is mistaken is refused when it is stored, with those there are")
    void knowsGroups(String example, String right, String wrong, String shown) {
        String config = mapping(example).replace(right, wrong);

        assertThat(PartnerMapping.check(config))
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("partner.config.group"))
                .satisfies(f -> assertThat(f.arguments().get(1)).contains(shown));
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "edifact-flavour,message/DTM.171/,message/DTN.171/,DTM",
        "edifact-flavour,g.NAD.DP/LOC.7/,g.NAD.DP/LOK.7/,LOC",
        "x12-flavour,message/REF.CO/,message/RFF.CO/,REF"
    })
    @DisplayName("of messages knows their segments: one that is mistaken is refused when it is stored, with its place")
    void knowsSegments(String example, String right, String wrong, String shown) {
        String config = mapping(example).replace(right, wrong);

        assertThat(PartnerMapping.check(config))
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("partner.config.segment"))
                .satisfies(f -> assertThat(f.place().brief()).contains("@data"))
                .satisfies(f -> assertThat(f.arguments().get(1)).contains(shown));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"edifact-flavour,BGM", "x12-flavour,BEG"})
    @DisplayName("of messages cannot make more or fewer documents than there are messages")
    void flavoursKeepTheMessages(String example, String beginning) {
        String config =
                mapping(example).replace("createOnElement=\"message\"", "createOnElement=\"" + beginning + "\"");

        assertThat(PartnerMapping.check(config)).extracting(Finding::code).containsExactly("partner.config.message");
    }

    @Test
    @DisplayName("reads the kind of file that it is for and no other")
    void readsItsKind() {
        assertThat(PartnerMapping.reads(mapping("edifact-flavour"), FileKind.EDIFACT))
                .isTrue();
        assertThat(PartnerMapping.reads(mapping("semicolon-csv"), FileKind.EDIFACT))
                .isFalse();
        assertThat(PartnerMapping.reads(mapping("semicolon-csv"), FileKind.TEXT))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "property=\"orderNumber\"|property=\"nothing\"|partner.config.property",
                "property=\"orderNumber\"|property=\"class.name\"|partner.config.property",
                "property=\"batch\"|property=\"bestBefore\"|partner.config.property.twice",
                "data=\"csv-record/lot\"|data=\"csv-record/lots\"|partner.config.field",
                "data=\"csv-record/lot\"|data=\"record/lot\"|partner.config.field",
                "data=\"csv-record/lot\"|data=\"csv-record/@lot\"|partner.config.field",
                "createOnElement=\"csv-record\"|createOnElement=\"csv-row\"|partner.config.field",
                "beanIdRef=\"line\"|beanIdRef=\"lines\"|partner.config.bean.none",
                "beanId=\"line\"|beanId=\"advice\"|partner.config.bean.twice",
                "class=\"DespatchAdvice.Line\"|class=\"java.lang.Runtime\"|partner.config.class",
                "class=\"DespatchAdvice.Line\"|class=\"Order.Line\"|partner.config.wiring",
                "decoder=\"Date\"|decoder=\"Script\"|partner.config.decoder",
                ">dd/MM/yy<|>dd'x'MM<|partner.config.decoder",
                "encoding=\"windows-1252\"|encoding=\"x-own\"|partner.config.encoding",
                "separator=\";\"|separator=\";;\"|partner.config.form",
                "skipLines=\"1\"|skipLines=\"-1\"|partner.config.form",
                "data=\"csv-record/bl\"|data=\"csv-record/bl[1=1]\"|partner.config.selector",
                "data=\"csv-record/bl\"|data=\"csv-record/@a/b\"|partner.config.selector",
                "beanIdRef=\"line\"|beanIdRef=\"line\" setterMethod=\"exit\"|partner.config.attribute",
                ">C62<|>${7*7}<|partner.config.text",
                "<csv:reader |<include file='file:///etc/passwd'/><csv:reader |partner.config.element",
                "fields=\"bl,date|fields=\"bl,bl,date|partner.config.fields.twice",
                "<csv:reader |<p:xml xmlns:p='urn:comptoir:partner-mapping:1'/><csv:reader |partner.config.reader.twice",
                "property=\"number\"|property=\"trackingNumber\"|partner.config.mandatory",
                "property=\"despatched\"|property=\"ordered\"|partner.config.mandatory",
                "data=\"csv-record/commande\"|data=\"csv-record/commande\" decoder=\"Decimal\"|partner.config.decoder.idle",
                "property=\"bestBefore\"|property=\"outstanding\"|partner.config.decoder.idle",
                "name=\"KG\"|name=\"PI\"|partner.config.code.twice",
                "data=\"csv-record/quantite\"|data=\"csv-record/quantite\" default=\"viel\"|edifact.number",
                "data=\"csv-record/dluo\"|data=\"csv-record/dluo\" default=\"2026-12-31\"|partner.date"
            })
    @DisplayName("is refused when it is stored, with the place of what is wrong")
    void isRefused(String change) {
        String[] parts = change.split("\\|");
        String config = mapping("semicolon-csv").replace(parts[0], parts[1]);

        assertThat(PartnerMapping.check(config)).extracting(Finding::code).contains(parts[2]);
        assertThat(PartnerMapping.check(config))
                .allSatisfy(f -> assertThat(f.place()).isInstanceOf(Place.InTree.class));
    }

    @Test
    @DisplayName("says which properties there are in the group whose property is mistaken")
    void namesThePropertiesOfTheGroup() {
        String config = mapping("semicolon-csv").replace("\"item.gtin\"", "\"item.gtn\"");

        assertThat(PartnerMapping.check(config))
                .singleElement()
                .extracting(f -> f.arguments().get(2))
                .isEqualTo("item.gtin, item.gtinAsWritten, item.supplierReference, item.customerReference, item.name");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "property=\"number\",property=\"numbre\",partner.config.property",
        "property=\"lines\" beanIdRef=\"line\",property=\"packages\" beanIdRef=\"line\",partner.config.wiring",
    })
    @DisplayName("is told of one slip once, and not of what follows from it")
    void tellsASlipOnce(String right, String wrong, String code) {
        String config = mapping("semicolon-csv").replace(right, wrong);

        assertThat(PartnerMapping.check(config)).extracting(Finding::code).containsExactly(code);
    }

    @Test
    @DisplayName("that was stored before bindings were looked at so closely is read as it was")
    void staysReadable() {
        String config = mapping("semicolon-csv").replace("data=\"csv-record/lot\"", "data=\"csv-record/lots\"");

        ReadResult result = PartnerMapping.read(config, bytes("semicolon-csv/20_despatch.csv"), ReadOptions.DEFAULT);

        assertThat(PartnerMapping.check(config)).isNotEmpty();
        assertThat(result.messages()).hasSize(2);
    }

    @Test
    @DisplayName("is tried with a word on each binding that finds nothing in the file, which reading does not say")
    void tellsIdleBindings() {
        String config = mapping("edifact-flavour").replace("RFF.ACD/e1.2", "message/DTM.999/e1.2");
        byte[] file = bytes("edifact-flavour/20_orders.edi");

        assertThat(PartnerTrial.of(null, config, file, ReadOptions.DEFAULT)
                        .after()
                        .all())
                .filteredOn(f -> f.code().equals("partner.binding.idle"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("order", "number", "message/DTM.999/e1.2"));
        assertThat(PartnerMapping.read(config, file, ReadOptions.DEFAULT).all())
                .noneMatch(f -> f.code().equals("partner.binding.idle"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "edifact-flavour,20_orders.edi,g.LIN,g.TOD,edifact.segment.left,13 PIA",
        "x12-flavour,20_orders.x12,g.PO1,g.CTP,x12.segment.left,12 REF"
    })
    @DisplayName(
            "is tried with a word on each bean that begins nowhere in the file, and keeps none of its texts as taken")
    void tellsIdleBeans(String example, String file, String group, String none, String left, String place) {
        String config =
                mapping(example).replace("createOnElement=\"" + group + "\"", "createOnElement=\"" + none + "\"");

        assertThat(PartnerTrial.of(null, config, bytes(example + "/" + file), ReadOptions.DEFAULT)
                        .after()
                        .all())
                .anySatisfy(f ->
                        assertThat(f.code() + " " + f.arguments()).isEqualTo("partner.bean.idle [line, " + none + "]"))
                .anySatisfy(f -> assertThat(f.code() + " " + f.place().brief()).isEqualTo(left + " " + place));
    }

    @Test
    @DisplayName("of XML tells the texts of a bean that begins nowhere as those that nobody takes")
    void tellsTextsOfIdleBeans() {
        String config = mapping("own-xml").replace("createOnElement=\"position\"", "createOnElement=\"Position\"");

        assertThat(PartnerMapping.read(config, bytes("own-xml/20_confirmation.xml"), ReadOptions.DEFAULT)
                        .all())
                .filteredOn(f -> f.code().equals("partner.left"))
                .extracting(f -> f.arguments().get(0))
                .contains("position/ean", "position/qty", "confirmation/position/@no");
    }

    @Test
    @DisplayName("is refused with the line at which it is to be mended")
    void isRefusedWithItsLine() {
        String config = mapping("semicolon-csv");
        int line =
                (int) config.substring(0, config.indexOf("\"batch\"")).lines().count();

        assertThat(PartnerMapping.check(config.replace("\"batch\"", "\"lot\"")))
                .extracting(f -> ((Place.InTree) f.place()).line())
                .containsExactly(line);
        assertThat(PartnerMapping.check(config.replace("\"batch\" ", "\"batch\"<")))
                .extracting(f -> ((Place.InTree) f.place()).line())
                .containsExactly(line);
    }

    @Test
    @DisplayName("says which declared characters the file is not written in")
    void tellsOtherCharacters() {
        String config = mapping("semicolon-csv").replace("windows-1252", "UTF-8");
        byte[] latin = "BL;é".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PartnerMapping.read(config, latin, ReadOptions.DEFAULT).all())
                .extracting(Finding::code)
                .containsExactly("partner.encoding");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><confirmation id='&e;'/>",
                "<confirmation><order>1</confirmation>",
                "<confirmation id='1'><order>"
            })
    @DisplayName("of XML fetches nothing and breaks on nothing")
    void xmlIsHardened(String xml) {
        ReadResult result =
                PartnerMapping.read(mapping("own-xml"), xml.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all()).extracting(Finding::code).containsAnyOf("xml.doctype", "xml.malformed");
    }

    @Test
    @DisplayName("reads a hundred thousand rows, and refuses more")
    void isBounded() {
        String head = "bl;date;commande;client;livraison;ean;quantite;unite;lot;dluo;interne\n";
        String row = "BL-9;24/11/26;A-2026-88;3020180000017;3020180000031;3020180100014;12;PI;L-77;31/12/27;x\n";
        ReadResult result =
                PartnerMapping.read(mapping("semicolon-csv"), ascii(head + row.repeat(100_001)), ReadOptions.DEFAULT);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all()).extracting(Finding::code).containsExactly("partner.file.rows");
        assertThat(((DespatchAdvice) result.messages().get(0).document()).lines())
                .hasSize(100_000);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ReadResult readJson(String beans, String json) {
        String config = "<smooks-resource-list xmlns='https://www.smooks.org/xsd/smooks-2.0.xsd'"
                + " xmlns:jb='https://www.smooks.org/xsd/smooks/javabean-1.6.xsd'"
                + " xmlns:p='urn:comptoir:partner-mapping:1'><p:json/>" + beans + "</smooks-resource-list>";
        assertThat(PartnerMapping.check(config)).isEmpty();
        return PartnerMapping.read(
                config, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    @Test
    @DisplayName("binds documents with parts inside parts: what became of consignments")
    void bindsPartsInsideParts() {
        ReadResult result = readJson(
                """
                <jb:bean beanId='s' class='TransportStatus' createOnElement='json'>
                  <jb:value property='number' data='json/id'/>
                  <jb:wiring property='consignments' beanIdRef='c'/>
                </jb:bean>
                <jb:bean beanId='c' class='TransportStatus.Consignment' createOnElement='parcels'>
                  <jb:value property='number' data='parcels/no'/>
                  <jb:wiring property='events' beanIdRef='e'/>
                </jb:bean>
                <jb:bean beanId='e' class='TransportStatus.Event' createOnElement='steps'>
                  <jb:value property='code' data='steps/what'/>
                  <jb:value property='day' data='steps/day'/>
                  <jb:value property='time' data='steps/at'/>
                </jb:bean>""",
                "{'id':'S1','parcels':[{'no':'P1','steps':[{'what':31,'day':'2026-11-24','at':'0905'},"
                        + "{'what':21,'at':'9:61'}]},{'no':'P2','steps':[]}]}");

        TransportStatus status = (TransportStatus) result.messages().get(0).document();
        assertThat(result.messages().get(0).type()).isEqualTo("IFTSTA");
        assertThat(status.consignments()).hasSize(2);
        assertThat(status.consignments().get(0).events()).hasSize(2);
        assertThat(status.consignments().get(0).events().get(0).time()).isEqualTo("09:05");
        assertThat(result.all())
                .extracting(Finding::code, f -> f.place().brief())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("partner.time", "/parcels/0/steps/1/at"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "PartyInformation parties",
                "OrderChange lines",
                "ReceivingAdvice lines",
                "RemittanceAdvice lines",
                "PriceCatalogue lines",
                "InventoryReport lines",
                "TransportInstruction goods",
                "DespatchAdvice lines"
            })
    @DisplayName("binds every document of the field, and tells one without what it is about")
    void bindsEveryDocument(String document) {
        String[] name = document.split(" ");
        String part = Map.of("parties", "Entry", "goods", "Goods").getOrDefault(name[1], "Line");

        ReadResult result = readJson(
                "<jb:bean beanId='d' class='" + name[0] + "' createOnElement='json'>"
                        + "<jb:value property='number' data='json/id'/>"
                        + "<jb:wiring property='" + name[1] + "' beanIdRef='l'/></jb:bean>"
                        + "<jb:bean beanId='l' class='" + name[0] + "." + part + "' createOnElement='lines'>"
                        + Map.of(
                                        "ReceivingAdvice",
                                        "<jb:value property='accepted' default='1'/>",
                                        "DespatchAdvice",
                                        "<jb:value property='despatched' default='1'/>")
                                .getOrDefault(name[0], "")
                        + "</jb:bean>",
                "[{'id':'1','lines':[{}]},{'id':'2','lines':[]}]");

        assertThat(result.messages().get(0).document().number()).isEqualTo("1");
        assertThat(result.messages().get(1).findings())
                .extracting(Finding::code)
                .containsExactly("document.lines.none");
    }

    @Test
    @DisplayName(
            "binds what documents share: allowances and charges of the whole and of its lines, references, deliveries")
    void bindsSharedParts() {
        ReadResult result = readJson(
                """
                <jb:bean beanId='o' class='Order' createOnElement='json'>
                  <jb:value property='number' data='json/id'/>
                  <jb:value property='currency' default='EUR'/>
                  <jb:wiring property='lines' beanIdRef='l'/>
                  <jb:wiring property='terms.allowanceCharges' beanIdRef='a'/>
                  <jb:wiring property='terms.references' beanIdRef='r'/>
                </jb:bean>
                <jb:bean beanId='a' class='AllowanceCharge' createOnElement='costs'>
                  <jb:value property='charge' default='true'/>
                  <jb:value property='amount' data='costs/amount'/>
                  <jb:value property='reason' data='costs/why'/>
                </jb:bean>
                <jb:bean beanId='r' class='Order.DocumentReference' createOnElement='contracts'>
                  <jb:value property='type' default='CT'/>
                  <jb:value property='number' data='contracts'/>
                </jb:bean>
                <jb:bean beanId='l' class='Order.Line' createOnElement='lines'>
                  <jb:value property='item.gtin' data='lines/ean'/>
                  <jb:value property='quantity' data='lines/qty'/>
                  <jb:wiring property='terms.allowanceCharges' beanIdRef='d'/>
                  <jb:wiring property='terms.deliveries' beanIdRef='p'/>
                </jb:bean>
                <jb:bean beanId='d' class='Order.AllowanceCharge' createOnElement='discounts'>
                  <jb:value property='percent' data='discounts/rate'/>
                  <jb:value property='amount' data='discounts/amount'/>
                </jb:bean>
                <jb:bean beanId='p' class='Order.Delivery' createOnElement='parts'>
                  <jb:value property='quantity' data='parts/qty'/>
                  <jb:value property='day' data='parts/day'/>
                </jb:bean>""",
                "{'id':'1','costs':[{'amount':4.5,'why':'Port'},{'amount':1}],'contracts':['C-7'],"
                        + "'lines':[{'ean':'3020180100014','qty':5,'discounts':[{'rate':'5 %','amount':'1,25 €'}],"
                        + "'parts':[{'qty':2,'day':'2026-12-01'},{'qty':3,'day':'2026-12-08'}]}]}");

        Order order = (Order) result.messages().get(0).document();
        assertThat(order.terms().allowanceCharges())
                .extracting(a -> a.charge() + " " + a.amount() + " " + a.reason())
                .containsExactly("true 4.50 EUR Port", "true 1.00 EUR null");
        assertThat(order.terms().references()).extracting(r -> r.number()).containsExactly("C-7");
        assertThat(order.lines().get(0).terms().allowanceCharges())
                .extracting(a -> a.charge() + " " + a.amount() + " " + a.percent())
                .containsExactly("false 1.25 EUR 5");
        assertThat(order.lines().get(0).terms().deliveries())
                .extracting(d -> d.quantity() + " " + d.day())
                .containsExactly("2 C62 2026-12-01", "3 C62 2026-12-08");
        assertThat(result.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Invoice.Allowances,partner.config.part,Invoice.VatBreakdown",
        "DespatchAdvice.Shipment,partner.config.part,DespatchAdvice.PackageUnit",
        "Allowance,partner.config.class,AllowanceCharge"
    })
    @DisplayName("names the parts that it may have where another one is named")
    void namesItsParts(String name, String code, String shown) {
        String config = mapping("semicolon-csv").replace("\"DespatchAdvice.Line\"", "\"" + name + "\"");

        assertThat(PartnerMapping.check(config))
                .filteredOn(f -> f.code().equals(code))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence(Locale.ENGLISH)).contains(name, shown));
    }

    @Test
    @DisplayName("gives no text of a document or line to a part of the one before")
    void mixesNoDocuments() {
        ReadResult result = readJson(
                """
                <jb:bean beanId='o' class='Order' createOnElement='json'>
                  <jb:value property='number' data='json/id'/>
                  <jb:value property='currency' default='EUR'/>
                  <jb:wiring property='lines' beanIdRef='l'/>
                </jb:bean>
                <jb:bean beanId='l' class='Order.Line' createOnElement='lines'>
                  <jb:value property='item.name' data='json/title'/>
                  <jb:value property='quantity' data='lines/qty'/>
                  <jb:wiring property='terms.deliveries' beanIdRef='p'/>
                </jb:bean>
                <jb:bean beanId='p' class='Order.Delivery' createOnElement='part'>
                  <jb:value property='quantity' data='part/qty'/>
                  <jb:value property='day' data='lines/day'/>
                </jb:bean>""",
                "[{'id':'1','lines':[{'qty':5,'part':{'qty':5}},{'day':'2026-12-24','qty':1}]},"
                        + "{'id':'2','title':'x','lines':[{'qty':2}]}]");

        Order first = (Order) result.messages().get(0).document();
        assertThat(first.lines()).extracting(l -> l.item().name()).containsOnlyNulls();
        assertThat(first.lines().get(0).terms().deliveries()).singleElement().satisfies(part -> assertThat(part.day())
                .isNull());
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("partner.left"))
                .extracting(f -> f.arguments().get(0))
                .containsExactlyInAnyOrder("json/title", "lines/day");
    }

    @Test
    @DisplayName("adds up an invoice as that of any syntax, and says which of the partner's rows is wrong")
    void addsUpInvoices() {
        String wrong = new String(bytes("fixed-length/20_invoices.txt"), StandardCharsets.UTF_8)
                .replace("00000065160550", "00000066160550")
                .replace("000000056800000008134", "000000056800000009134");

        ReadResult result = PartnerMapping.read(
                mapping("fixed-length"), wrong.getBytes(Charset.forName("ISO-8859-15")), ReadOptions.DEFAULT);

        assertThat(result.messages().get(0).findings())
                .extracting(Finding::code, f -> f.place().brief())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("document.total.inclusive", "4/gross"),
                        org.assertj.core.groups.Tuple.tuple("document.line.amount", "2/net"));
    }

    @Test
    @DisplayName("is tried on a sample file, with each value that changes")
    void isTried() {
        String old = mapping("semicolon-csv");
        String next = old.replace(
                "property=\"batch\" data=\"csv-record/lot\"", "property=\"batch\" data=\"csv-record/dluo\"");

        List<Difference> differences = PartnerTrial.of(
                        old, next, bytes("semicolon-csv/20_despatch.csv"), ReadOptions.DEFAULT)
                .differences();

        assertThat(differences)
                .contains(
                        new Difference("1 BL-9", "lines[1].batch", "L-77", "31/12/27"),
                        new Difference("1 BL-9", "lines[2].batch", "L-78", null));
        assertThat(differences).allSatisfy(d -> assertThat(d.path()).endsWith("batch"));
    }
}
