package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.Invoice;
import org.comptoir.document.LineDecision;
import org.comptoir.document.Order;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.UnitPrice;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("XML that comes")
class XmlReadingTest {
    private static final String ROOT = "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'"
            + " xmlns:b='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'"
            + " xmlns:a='urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Invoice [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>%s<b:ID>&x;</b:ID></Invoice>",
                "<!DOCTYPE Invoice [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;'>]>%s<b:ID>&m;</b:ID></Invoice>",
                "<!DOCTYPE Invoice SYSTEM 'http://127.0.0.1:1/x.dtd'>%s<b:ID>1</b:ID></Invoice>"
            })
    @DisplayName("with a document type is refused, and nothing is fetched")
    void documentType(String payload) {
        ReadResult result = read(payload.formatted(ROOT));
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(codes(result)).containsExactly("xml.doctype");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Invoice",
                "<a><b></a>",
                "<",
                "<?xml version='1.0' encoding='UTF-99'?><a/>",
                "<a>\u0001</a>",
                "<a xmlns:x=''/>",
                "<a>&unknown;</a>"
            })
    @DisplayName("and is malformed or unknown is refused with its place")
    void malformed(String text) {
        assertThat(read(text).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @DisplayName("and breaks off is refused whole: half an invoice is none")
    void cut() {
        ReadResult result = read(ROOT + "<b:ID>F1</b:ID><a:InvoiceLine><b:ID>1</b:ID>");
        assertThat(codes(result)).containsExactly("xml.malformed");
        assertThat(result.messages().get(0).document()).isNull();
    }

    @Test
    @DisplayName("is bounded in depth and number of elements")
    void bounded() {
        String deep = ROOT + "<a:X>".repeat(100_000);
        String many = ROOT + "<a:X>" + "<b:Y/>".repeat(500_000) + "</a:X></Invoice>";
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(codes(read(deep))).containsExactly("xml.depth");
            assertThat(codes(read(many))).containsExactly("xml.elements");
        });
    }

    @Test
    @DisplayName("tells once that the ends of periods were not taken, with their number")
    void periods() {
        String order = ROOT.replace("Invoice", "OrderChange");
        String line =
                "<a:OrderLine><a:LineItem><b:ID>1</b:ID><a:Delivery><b:Quantity>1</b:Quantity><a:RequestedDeliveryPeriod>"
                        + "<b:StartDate>2026-12-01</b:StartDate><b:EndDate>2026-12-04</b:EndDate>"
                        + "</a:RequestedDeliveryPeriod></a:Delivery></a:LineItem></a:OrderLine>";
        for (int lines : new int[] {1, 30}) {
            assertThat(read(order + line.repeat(lines) + "</OrderChange>").all())
                    .filteredOn(f -> f.code().startsWith("xml.period"))
                    .singleElement()
                    .satisfies(f -> assertThat(f.code()).isEqualTo(lines == 1 ? "xml.period" : "xml.period.many"))
                    .satisfies(f -> assertThat(f.arguments()).contains("2026-12-01", "" + lines));
        }
    }

    @Test
    @DisplayName("tells once an element that stands where its schema does not have it, with its place; and it is read")
    void order() {
        String line = "<a:InvoiceLine><b:ID>1</b:ID><a:Item><b:Name>n</b:Name><b:Description>d</b:Description></a:Item>"
                + "</a:InvoiceLine>";
        ReadResult result = read(ROOT + line + line + "<b:ID>F1</b:ID></Invoice>");

        assertThat(result.all())
                .filteredOn(f -> f.code().equals("xml.order"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.place().brief()).isEqualTo("/Invoice/cac:InvoiceLine[1]/cac:Item/cbc:Description");
                    assertThat(f.arguments()).containsExactly("Description", "Name");
                });
        assertThat(result.messages().get(0).document().number()).isEqualTo("F1");
        assertThat(read(ROOT + line.replaceAll("(<b:Name>.*)(<b:Desc.*Description>)", "$2$1")
                                + "<b:ID>F1</b:ID></Invoice>")
                        .all())
                .filteredOn(f -> f.code().equals("xml.order"))
                .singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("ID", "InvoiceLine"));
    }

    @ParameterizedTest(name = "{0} of a line in {1}")
    @CsvSource({
        "5 EUR/1000 KGM, TNE, 5/1",
        "5 EUR/1 TNE, KGM, 5/1000",
        "5 EUR/1 KGM, TNE, 5000/1",
        "5 EUR/1 MTR, KGM, ",
    })
    @DisplayName("a price for another unit than the line's is one of the line's units, or none and told")
    void pricesOfOtherUnits(String price, String unit, String expected) {
        String[] parts = price.split("[ /]");
        String line = "<a:InvoiceLine><b:ID>1</b:ID><b:InvoicedQuantity unitCode='" + unit
                + "'>2</b:InvoicedQuantity><a:Item><b:Name>n</b:Name></a:Item><a:Price><b:PriceAmount currencyID='"
                + parts[1]
                + "'>" + parts[0] + "</b:PriceAmount><b:BaseQuantity unitCode='" + parts[3] + "'>" + parts[2]
                + "</b:BaseQuantity></a:Price></a:InvoiceLine>";
        ReadResult result = read(
                ROOT + "<b:ID>F1</b:ID><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>" + line + "</Invoice>");

        UnitPrice read =
                ((Invoice) result.messages().get(0).document()).lines().get(0).price();
        assertThat(
                        read == null
                                ? null
                                : read.amount().toPlainString() + "/"
                                        + read.per().toPlainString())
                .isEqualTo(expected);
        assertThat(codes(result).contains("document.price.unit")).isEqualTo(expected == null);
    }

    @Test
    @DisplayName("tells an element that nobody reads by its attribute where it has no text")
    void leftOverAttributes() {
        ReadResult result = read(ROOT
                + "<b:ID>F1</b:ID><a:AdditionalDocumentReference><b:ID>D</b:ID><a:Attachment><b:Odd uri='https://exemple.fr'/>"
                + "</a:Attachment></a:AdditionalDocumentReference></Invoice>");

        assertThat(result.all())
                .filteredOn(f -> f.code().startsWith("xml.left"))
                .extracting(Finding::arguments)
                .anySatisfy(arguments -> assertThat(arguments.toString()).contains("https://exemple.fr"));
    }

    @Test
    @DisplayName("tells what was not taken over once a kind, with its number and a sample")
    void leftOvers() {
        String line = "<a:InvoiceLine><b:ID>1</b:ID><a:Item><b:Name>n</b:Name><b:ModelName>m</b:ModelName></a:Item>"
                + "</a:InvoiceLine>";
        List<Finding> left = read(ROOT + line.repeat(30) + "</Invoice>").all().stream()
                .filter(f -> f.code().startsWith("xml.left"))
                .toList();
        assertThat(left).singleElement().satisfies(f -> {
            assertThat(f.place().brief()).isEqualTo("/Invoice/cac:InvoiceLine[1]/cac:Item/cbc:ModelName");
            assertThat(f.arguments()).containsExactly("ModelName", "m", "30");
        });
    }

    @Test
    @DisplayName("may be written in UTF-16 or ISO 8859-1")
    void encodings() {
        String body = ROOT + "<b:ID>é</b:ID></Invoice>";
        byte[] wide = ("\uFEFF" + body).getBytes(StandardCharsets.UTF_16LE);
        byte[] narrow = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + body).getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] bytes : List.of(wide, narrow)) {
            assertThat(FileKind.of(bytes)).isEqualTo(FileKind.XML);
            Invoice invoice = (Invoice)
                    Documents.read(bytes, ReadOptions.DEFAULT).messages().get(0).document();
            assertThat(invoice.number()).isEqualTo("é");
        }
    }

    @Test
    @DisplayName("and is not in UTF-8 as it claims is refused with its line; nothing is printed")
    void notUtf8() {
        byte[] bytes = (ROOT + "\n<b:ID>caf\u00E9</b:ID></Invoice>").getBytes(StandardCharsets.ISO_8859_1);
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Finding finding = Documents.read(bytes, ReadOptions.DEFAULT).all().get(0);
            assertThat(finding.code()).isEqualTo("xml.utf8");
            assertThat(finding.arguments()).containsExactly("2");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.size()).isZero();
    }

    @Test
    @DisplayName(
            "may be a recipient’s answer to an invoice (ApplicationResponse): what he decided of which one, and why")
    void answer() {
        String text =
                ROOT.replace("Invoice", "ApplicationResponse") + "<b:ID>A1</b:ID><b:IssueDate>2026-11-23</b:IssueDate>"
                        + "<a:DocumentResponse><a:Response><b:ResponseCode>RE</b:ResponseCode><a:Status>"
                        + "<b:StatusReasonCode>NOA</b:StatusReasonCode><b:StatusReason>VAT number</b:StatusReason></a:Status>"
                        + "</a:Response><a:DocumentReference><b:ID>F1</b:ID><b:DocumentTypeCode>380</b:DocumentTypeCode>"
                        + "</a:DocumentReference></a:DocumentResponse></ApplicationResponse>";
        ReadResult result = read(text);
        assertThat(codes(result)).isEmpty();
        ApplicationAnswer answer = (ApplicationAnswer) result.taken().get(0).document();
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.references()).containsExactly(new ApplicationAnswer.Reference("IV", "F1"));
        assertThat(answer.problems()).containsExactly(new ApplicationAnswer.Problem("NOA", "VAT number", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"AB,", "IP,", "UQ,", "CA,true", "PD,true", "AP,true", "RE,false"})
    @DisplayName("keeps how an answer puts it, and it is written so again")
    void response(String code, Boolean accepted) {
        String text =
                ROOT.replace("Invoice", "ApplicationResponse") + "<b:ID>A1</b:ID><b:IssueDate>2026-11-23</b:IssueDate>"
                        + "<a:DocumentResponse><a:Response><b:ResponseCode>" + code + "</b:ResponseCode></a:Response>"
                        + "<a:DocumentReference><b:ID>F1</b:ID></a:DocumentReference></a:DocumentResponse></ApplicationResponse>";
        ReadResult result = read(text);
        assertThat(codes(result)).isEmpty();
        ApplicationAnswer answer = (ApplicationAnswer) result.taken().get(0).document();
        assertThat(answer.response()).isEqualTo(code);
        assertThat(answer.accepted()).isEqualTo(accepted);
        ReadResult again = Documents.read(Documents.write(answer, XmlFormat.UBL), ReadOptions.DEFAULT);
        assertThat(again.taken().get(0).document()).isEqualTo(answer);
    }

    @Test
    @DisplayName("is an answer for each response where it answers several documents: their decisions are not mixed")
    void responses() {
        String response = "<a:DocumentResponse><a:Response><b:ResponseCode>%s</b:ResponseCode></a:Response>"
                + "<a:DocumentReference><b:ID>%s</b:ID></a:DocumentReference></a:DocumentResponse>";
        ReadResult result = read(ROOT.replace("Invoice", "ApplicationResponse") + "<b:ID>A1</b:ID>"
                + "<b:IssueDate>2026-11-23</b:IssueDate>" + response.formatted("AP", "F1")
                + response.formatted("RE", "F2") + "</ApplicationResponse>");
        assertThat(codes(result)).isEmpty();
        assertThat(result.taken())
                .extracting(message -> {
                    ApplicationAnswer answer = (ApplicationAnswer) message.document();
                    return answer.response() + " " + answer.references().get(0).number();
                })
                .containsExactly("AP F1", "RE F2");
    }

    @Test
    @DisplayName("may name two orders where one is cancelled: which one was taken is a warning")
    void twoOrders() throws IOException {
        String order = "<cac:OrderReference>";
        String text = golden("order-cancellations/ubl-2.1");
        ReadResult result = read(text.replace(order, order + "<cbc:ID>PO-1</cbc:ID></cac:OrderReference>" + order));
        assertThat(result.all())
                .filteredOn(f -> f.severity() == Severity.WARNING)
                .extracting(f -> f.code() + " " + f.arguments().get(1))
                .contains("xml.repeated PO-1");
    }

    @Test
    @DisplayName("may offer an article that cannot be ordered, which is a warning")
    void notOrderable() throws IOException {
        String text = golden("price-catalogues/ubl-2.1");
        int item = text.indexOf("<cac:Item>");
        int unit = text.lastIndexOf("</cbc:ActionCode>", item) + "</cbc:ActionCode>".length();
        String indicator = "<cbc:OrderableIndicator>%s</cbc:OrderableIndicator>";
        assertThat(codes(read(text.substring(0, unit) + indicator.formatted("false") + text.substring(unit))))
                .containsExactly("catalogue.orderable");
        assertThat(codes(read(text.substring(0, unit) + indicator.formatted("true") + text.substring(unit))))
                .isEmpty();
    }

    @Test
    @DisplayName("may answer with another article than the ordered one, which is a warning that names it")
    void substitute() throws IOException {
        String text = golden("order-responses/ubl-2.1");
        String substitute =
                "<cac:SellerSubstitutedLineItem><cbc:ID>1</cbc:ID><cac:Item><cbc:Name>Other</cbc:Name></cac:Item>"
                        + "</cac:SellerSubstitutedLineItem>";
        ReadResult result = read(text.replaceFirst("</cac:LineItem>", "</cac:LineItem>" + substitute));
        assertThat(result.all())
                .filteredOn(f -> f.severity() == Severity.WARNING)
                .extracting(f -> f.code() + " " + f.arguments())
                .containsExactly("orderresponse.substitute [Other]");
    }

    @Test
    @DisplayName("may stand in its business document header, which names sender and recipient")
    void header() {
        String ns = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
        String head = "<StandardBusinessDocument xmlns='" + ns + "'><StandardBusinessDocumentHeader>"
                + "<Sender><Identifier Authority='iso6523-actorid-upis'>0088:3020180000017</Identifier></Sender>"
                + "<Receiver><Identifier>0009:81234567800019</Identifier></Receiver>"
                + "<DocumentIdentification><InstanceIdentifier>i-1</InstanceIdentifier></DocumentIdentification>"
                + "</StandardBusinessDocumentHeader>";
        ReadResult result = read(head + ROOT + "<b:ID>F1</b:ID></Invoice></StandardBusinessDocument>");
        Interchange interchange = result.interchanges().get(0);
        assertThat(interchange.sender()).isEqualTo(Mailbox.of("3020180000017", "0088"));
        assertThat(interchange.recipient()).isEqualTo(Mailbox.of("81234567800019", "0009"));
        assertThat(interchange.controlReference()).isEqualTo("i-1");
        assertThat(result.messages().get(0).reference()).isEqualTo("F1");
    }

    @Test
    @DisplayName("has a sentence in French and English for each rule that it breaks")
    void sentences() {
        for (Finding finding : read(ROOT + "</Invoice>").all()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(ResourceBundle.getBundle(Finding.BUNDLE, locale).containsKey(finding.code()))
                        .as(finding.code())
                        .isTrue();
            }
        }
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static List<String> codes(ReadResult result) {
        return result.all().stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("and has another tax point at another VAT rate is told of it: the invoice holds one")
    void tellsOtherTaxPoints() {
        String text =
                new String(Documents.write(FullDocuments.of(Invoice.class), XmlFormat.CII), StandardCharsets.UTF_8);
        LocalDate day = FullDocuments.of(Invoice.class).taxPoint().day();
        String rate = "<ram:ApplicableTradeTax>";
        int last = text.lastIndexOf(rate) + rate.length();
        String other = text.substring(0, last)
                + "<ram:TaxPointDate><udt:DateString format=\"102\">20270101</udt:DateString></ram:TaxPointDate>"
                + text.substring(last);

        assertThat(codes(read(text))).doesNotContain("xml.repeated");
        ReadResult result = read(other);
        assertThat(((Invoice) result.taken().get(0).document()).taxPoint().day())
                .isEqualTo(day);
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("xml.repeated"))
                .singleElement()
                .matches(f -> f.arguments().contains("20270101"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UBL | </cac:Delivery>        | <cac:Delivery><cbc:ActualDeliveryDate>2027-01-01</cbc:ActualDeliveryDate></cac:Delivery> | 2027-01-01",
                "UBL | </cbc:DueDate>         | <cbc:DueDate>2027-01-01</cbc:DueDate> | 2027-01-01",
                "UBL | </cbc:InvoiceTypeCode> | <cbc:InvoiceTypeCode>381</cbc:InvoiceTypeCode> | 381",
                "UBL | </cbc:PayableAmount>   | <cbc:PayableAmount currencyID='EUR'>1</cbc:PayableAmount> | 1",
                "CII | </ram:SpecifiedTradePaymentTerms> | <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format='102'>20270101</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms> | 20270101",
                "CII | </ram:GrandTotalAmount> | <ram:GrandTotalAmount>1</ram:GrandTotalAmount> | 1",
                "CII | </ram:BilledQuantity>  | <ram:BilledQuantity unitCode='C62'>1.5</ram:BilledQuantity> | 1.5"
            })
    @DisplayName("and says a value twice is told of the other one, which was not taken")
    void tellsSecondValues(XmlFormat format, String behind, String second, String value) {
        String text = new String(Documents.write(FullDocuments.of(Invoice.class), format), StandardCharsets.UTF_8);
        assertThat(text).contains(behind);

        assertThat(codes(read(text))).doesNotContain("xml.repeated");
        ReadResult result = read(text.replaceFirst(behind, behind + second));
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("xml.repeated"))
                .singleElement()
                .matches(f -> f.arguments().get(2).equals(value));
    }

    @ParameterizedTest
    @CsvSource({"RE, false", "AB, false", "UQ, false", "XX, true"})
    @DisplayName("and answers with a code that says neither yes nor no nor that it waits is told of it")
    void unknownResponses(String code, boolean told) {
        String text = ROOT.replace("Invoice", "ApplicationResponse") + "<b:ID>A1</b:ID><a:DocumentResponse><a:Response>"
                + "<b:ResponseCode>" + code
                + "</b:ResponseCode></a:Response></a:DocumentResponse></ApplicationResponse>";
        assertThat(codes(read(text)).contains("xml.response")).isEqualTo(told);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<cac:PartyName> | <cac:PartyName>stray           | PartyName | stray",
                "<cbc:IssueDate> | <cbc:IssueDate colour='blue'>  | @colour   | blue",
                "<cbc:IssueDate> | <cbc:IssueDate listAgencyID='6'>| |",
                "<cbc:IssueDate> | <cbc:IssueDate languageID='fr'>| @languageID | fr"
            })
    @DisplayName("and has text between elements, or attributes of no standard, is told of them")
    void tellsStrayText(String before, String after, String name, String value) {
        Order order = ExampleDocuments.order();
        String text = new String(Documents.write(order, XmlFormat.UBL), StandardCharsets.UTF_8);
        assertThat(text).contains(before);

        assertThat(read(text.replaceFirst(before, after)).all())
                .filteredOn(f -> f.code().equals("xml.left"))
                .extracting(Finding::arguments)
                .isEqualTo(name == null ? List.of() : List.of(List.of(name, value)));
    }

    private static String golden(String folder) throws IOException {
        Path path = Path.of("src/test/resources/exchange", folder, "10_message.xml");
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    private static String in(String text, String before, String what) {
        assertThat(text).contains(before);
        return text.replaceFirst(
                java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(what + before));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"true, true", "false, false", "0, false"})
    @DisplayName("that is a copy or a test says so")
    void marks(String value, boolean told) {
        ReadResult result = read(ROOT + "<b:ID>F1</b:ID><b:CopyIndicator>" + value + "</b:CopyIndicator></Invoice>");

        assertThat(codes(result).contains("xml.mark")).isEqualTo(told);
        assertThat(codes(result)).doesNotContain("xml.left");
    }

    @Test
    @DisplayName("names kinds of attached documents that nobody reads")
    void kindsOfAttachments() throws IOException {
        String attachment =
                "<cac:AdditionalDocumentReference><cbc:ID>A3</cbc:ID><cbc:DocumentTypeCode>50</cbc:DocumentTypeCode>"
                        + "</cac:AdditionalDocumentReference>";
        ReadResult result = read(in(golden("invoices/ubl-2.1"), "<cac:AccountingSupplierParty>", attachment));

        assertThat(result.all()).anySatisfy(f -> {
            assertThat(f.code()).isEqualTo("xml.left");
            assertThat(f.arguments()).containsExactly("DocumentTypeCode", "50");
        });
    }

    @Test
    @DisplayName("may write a VAT number with blanks: the number is the same")
    void blanksInVatNumbers() throws IOException {
        String text = golden("invoices/cii-d16b");
        assertThat(text).contains(">FR25812345678<");

        Invoice invoice = (Invoice) read(text.replace(">FR25812345678<", ">FR 25 812 345 678<"))
                .messages()
                .get(0)
                .document();
        assertThat(invoice.buyer().vatNumber()).isEqualTo("FR25812345678");
    }

    @Test
    @DisplayName("may charge for logistics in a form of its own (CII): it is a charge of the document")
    void logisticsCharges() throws IOException {
        String charge =
                "<ram:SpecifiedLogisticsServiceCharge><ram:Description>Port</ram:Description><ram:AppliedAmount>10.00</ram:AppliedAmount>"
                        + "<ram:AppliedTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>"
                        + "<ram:RateApplicablePercent>20</ram:RateApplicablePercent></ram:AppliedTradeTax></ram:SpecifiedLogisticsServiceCharge>";
        String text = in(golden("invoices/cii-d16b"), "<ram:SpecifiedTradePaymentTerms>", charge);

        Invoice invoice = (Invoice) read(text).messages().get(0).document();
        assertThat(invoice.allowanceCharges()).anySatisfy(part -> assertThat(
                        part.charge() + " " + part.reason() + " " + part.amount() + " " + part.vat())
                .startsWith("true Port 10.00 EUR"));
    }

    @ParameterizedTest(name = "line of {0}")
    @CsvSource({"660.00, 1", "6.60, 100"})
    @DisplayName(
            "may give the basis with the gross price alone (CII): the line's amount says whether it is that of the net price")
    void basisOfTheGrossPrice(String net, String per) {
        String line =
                "<a:IncludedSupplyChainTradeLineItem><a:AssociatedDocumentLineDocument><a:LineID>1</a:LineID></a:AssociatedDocumentLineDocument>"
                        + "<a:SpecifiedTradeProduct><a:Name>n</a:Name></a:SpecifiedTradeProduct><a:SpecifiedLineTradeAgreement>"
                        + "<a:GrossPriceProductTradePrice><a:ChargeAmount>6.00</a:ChargeAmount><a:BasisQuantity unitCode='C62'>100</a:BasisQuantity>"
                        + "</a:GrossPriceProductTradePrice><a:NetPriceProductTradePrice><a:ChargeAmount>5.50</a:ChargeAmount></a:NetPriceProductTradePrice>"
                        + "</a:SpecifiedLineTradeAgreement><a:SpecifiedLineTradeDelivery><a:BilledQuantity unitCode='C62'>120</a:BilledQuantity>"
                        + "</a:SpecifiedLineTradeDelivery><a:SpecifiedLineTradeSettlement><a:SpecifiedTradeSettlementLineMonetarySummation>"
                        + "<a:LineTotalAmount>" + net
                        + "</a:LineTotalAmount></a:SpecifiedTradeSettlementLineMonetarySummation>"
                        + "</a:SpecifiedLineTradeSettlement></a:IncludedSupplyChainTradeLineItem>";
        ReadResult result =
                read("<r:CrossIndustryInvoice xmlns:r='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'"
                        + " xmlns:a='urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100'>"
                        + "<r:ExchangedDocument><a:ID>F1</a:ID></r:ExchangedDocument><r:SupplyChainTradeTransaction>"
                        + line
                        + "<a:ApplicableHeaderTradeSettlement><a:InvoiceCurrencyCode>EUR</a:InvoiceCurrencyCode></a:ApplicableHeaderTradeSettlement>"
                        + "</r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>");

        UnitPrice price =
                ((Invoice) result.messages().get(0).document()).lines().get(0).price();
        assertThat(price.per()).isEqualByComparingTo(per);
    }

    @Test
    @DisplayName("with prices by quantity has the price of the fewest pieces, and tells the others")
    void scalePrices() throws IOException {
        String scale =
                "<cac:RequiredItemLocationQuantity><cbc:MinimumQuantity unitCode=\"C62\">100</cbc:MinimumQuantity>"
                        + "<cac:Price><cbc:PriceAmount currencyID=\"EUR\">1.11</cbc:PriceAmount></cac:Price></cac:RequiredItemLocationQuantity>";
        String text = golden("price-catalogues/ubl-2.1");
        ReadResult before = read(text);
        ReadResult result = read(in(text, "<cac:RequiredItemLocationQuantity>", scale));

        assertThat(((PriceCatalogue) result.messages().get(0).document()).lines())
                .isEqualTo(((PriceCatalogue) before.messages().get(0).document()).lines());
        assertThat(codes(result)).contains("catalogue.price.other");
    }

    @Test
    @DisplayName("and says only that an order arrived is an answer that decides nothing")
    void receivedOrders() throws IOException {
        String text = golden("order-responses/ubl-2.1")
                .replaceFirst("<cbc:OrderResponseCode([^>]*)>[A-Z]{2}<", "<cbc:OrderResponseCode$1>AB<");

        OrderResponse response = (OrderResponse) read(text).taken().get(0).document();
        assertThat(response.decision()).isEqualTo(LineDecision.RECEIVED);
    }
}
