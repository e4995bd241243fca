package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.Party.PartyId;
import org.comptoir.document.Period;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 What is agreed for an order in UBL")
class OrderTermsInUblTest {
    private static final String LINE =
            "<a:OrderLine><a:LineItem><b:ID>1</b:ID><b:Quantity unitCode='C62'>100</b:Quantity>"
                    + "%s<a:Item><b:Name>Ciment</b:Name><a:SellersItemIdentification><b:ID>CIM</b:ID></a:SellersItemIdentification>"
                    + "</a:Item></a:LineItem>%s</a:OrderLine>";

    private static final String BUYER =
            "<a:BuyerCustomerParty><a:Party><a:PartyName><b:Name>Leroy</b:Name></a:PartyName>"
                    + "</a:Party></a:BuyerCustomerParty>";

    private static final String BEHIND_PARTIES =
            "(<a:(Delivery|DeliveryTerms|PaymentTerms|AllowanceCharge|TaxTotal|AnticipatedMonetaryTotal|OrderLine)>)";

    private static String order(String head, String line, String behind) {
        return "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'"
                + " xmlns:a='urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'"
                + " xmlns:b='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>"
                + "<b:ID>PO-1</b:ID><b:IssueDate>2026-11-23</b:IssueDate>"
                + (head.replaceFirst("EUR", "<b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>")
                                + LINE.formatted(line, behind))
                        .replaceFirst(BEHIND_PARTIES, BUYER + "$1")
                + "</Order>";
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static Order taken(String text) {
        return (Order) read(text).taken().get(0).document();
    }

    private static OrderTerms head(String head) {
        return taken(order(head, "", "")).terms();
    }

    private static Order.Line line(String line, String behind) {
        return taken(order("EUR", line, behind)).lines().get(0);
    }

    private static String period(String from, String until) {
        return "<a:RequestedDeliveryPeriod>" + day("StartDate", from) + day("EndDate", until)
                + "</a:RequestedDeliveryPeriod>";
    }

    private static String day(String name, String day) {
        return day == null ? "" : "<b:" + name + ">" + day + "</b:" + name + ">";
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({"220,", "226,226", "221,221"})
    @DisplayName("names its kind, where it is no ordinary order")
    void kind(String code, String kind) {
        assertThat(head("<b:OrderTypeCode>" + code + "</b:OrderTypeCode>").typeCode())
                .isEqualTo(kind);
    }

    @Test
    @DisplayName("refers to other documents, each by the type that its place means")
    void references() {
        String head = "EUR<b:CustomerReference>K-7</b:CustomerReference>"
                + "<a:QuotationDocumentReference><b:ID>Q-1</b:ID></a:QuotationDocumentReference>"
                + "<a:OrderDocumentReference><b:ID>PO-0</b:ID></a:OrderDocumentReference>"
                + "<a:OriginatorDocumentReference><b:ID>MAFO</b:ID></a:OriginatorDocumentReference>"
                + "<a:CatalogueReference><b:ID>TARIF</b:ID></a:CatalogueReference>"
                + "<a:AdditionalDocumentReference><b:ID>Doc1</b:ID></a:AdditionalDocumentReference>"
                + "<a:AdditionalDocumentReference><b:ID schemeID='PD'>PROMO</b:ID></a:AdditionalDocumentReference>"
                + "<a:Contract><b:ID>CADRE</b:ID><b:IssueDate>2026-01-05</b:IssueDate></a:Contract>"
                + "<a:ProjectReference><b:ID>CHANTIER</b:ID></a:ProjectReference>";
        String text =
                order(head, "", "").replaceFirst("<b:IssueDate>", "<b:SalesOrderID>V-1</b:SalesOrderID><b:IssueDate>");

        assertThat(read(text).all()).isEmpty();
        assertThat(taken(text).terms().references())
                .containsExactly(
                        reference("VN", "V-1"),
                        reference("CR", "K-7"),
                        reference("AAG", "Q-1"),
                        reference("PW", "PO-0"),
                        reference("ABO", "MAFO"),
                        reference("PL", "TARIF"),
                        new DocumentReference("CT", "CADRE", null, on("2026-01-05")),
                        reference("AEP", "CHANTIER"),
                        reference("ZZZ", "Doc1"),
                        reference("PD", "PROMO"));
    }

    private static DocumentReference reference(String type, String number) {
        return new DocumentReference(type, number, null, null);
    }

    @Test
    @DisplayName("refers to lines of other documents; a line alone is one of the document that the head names")
    void lineReferences() {
        String offer = "EUR<a:QuotationDocumentReference><b:ID>Q-1</b:ID></a:QuotationDocumentReference>";
        String line = "<a:QuotationLineReference><b:LineID>3</b:LineID></a:QuotationLineReference>";
        String own = "<a:QuotationLineReference><b:LineID>3</b:LineID><a:DocumentReference><b:ID>Q-2</b:ID>"
                + "</a:DocumentReference></a:QuotationLineReference>";
        assertThat(taken(order(offer, "", line)).lines().get(0).terms().references())
                .containsExactly(new DocumentReference("AAG", "Q-1", "3", null));
        assertThat(taken(order(offer, "", own)).lines().get(0).terms().references())
                .containsExactly(new DocumentReference("AAG", "Q-2", "3", null));
        assertThat(read(order("EUR", "", line)).all()).extracting(Finding::code).containsExactly("xml.left");
    }

    @Test
    @DisplayName("wishes a day, or a period: no day of a period is wished before others")
    void wished() {
        Order day = taken(order("EUR<a:Delivery>" + period("2026-12-01", null) + "</a:Delivery>", "", ""));
        assertThat(day.wished()).isEqualTo(on("2026-12-01"));
        assertThat(day.terms().deliveryPeriod()).isNull();
        Order same = taken(order("EUR<a:Delivery>" + period("2026-12-01", "2026-12-01") + "</a:Delivery>", "", ""));
        assertThat(same.wished()).isEqualTo(on("2026-12-01"));
        Order bounded = taken(order("EUR<a:Delivery>" + period("2026-12-01", "2026-12-04") + "</a:Delivery>", "", ""));
        assertThat(bounded.wished()).isNull();
        assertThat(bounded.terms().deliveryPeriod()).isEqualTo(new Period(on("2026-12-01"), on("2026-12-04")));
        Order until = taken(order("EUR<a:Delivery>" + period(null, "2026-12-04") + "</a:Delivery>", "", ""));
        assertThat(until.wished()).isNull();
        assertThat(until.terms().deliveryPeriod()).isEqualTo(new Period(null, on("2026-12-04")));
    }

    @Test
    @DisplayName(
            "splits a line into parts, by day and place; a delivery without a quantity says when the line is wished")
    void deliveries() {
        String parts = "<a:Delivery>" + period("2026-12-01", "2026-12-04") + "</a:Delivery>"
                + "<a:Delivery><b:Quantity unitCode='C62'>60</b:Quantity><a:DeliveryLocation>"
                + "<b:ID schemeID='0088'>3020180000031</b:ID></a:DeliveryLocation>" + period("2026-12-01", null)
                + "</a:Delivery><a:Delivery><b:Quantity unitCode='C62'>40</b:Quantity>" + period("2026-12-04", null)
                + "</a:Delivery>";
        Order.Line line = line(parts, "");
        assertThat(line.terms().deliveryPeriod()).isEqualTo(new Period(on("2026-12-01"), on("2026-12-04")));
        assertThat(line.terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), on("2026-12-01"), new PartyId("0088", "3020180000031")),
                        new Delivery(Quantity.of(40), on("2026-12-04"), null));
        assertThat(read(order("EUR", parts, "")).all()).isEmpty();
    }

    @Test
    @DisplayName("says who delivers how far, how is paid, and what is added and taken off")
    void terms() {
        OrderTerms terms =
                head("EUR<a:DeliveryTerms><b:ID>FOB</b:ID><b:SpecialTerms>CAD</b:SpecialTerms><a:DeliveryLocation>"
                        + "<b:ID>Oslo</b:ID></a:DeliveryLocation></a:DeliveryTerms>"
                        + "<a:PaymentTerms><b:Note>30 jours</b:Note></a:PaymentTerms>" + allowance("20.00")
                        + charge("25.00"));
        assertThat(terms.delivery()).isEqualTo(new DeliveryTerms("FOB", "CAD", "Oslo"));
        assertThat(terms.payment()).isEqualTo("30 jours");
        assertThat(terms.allowanceCharges())
                .containsExactly(
                        new AllowanceCharge(false, "95", null, Money.euro("20.00"), null, VatRate.standard("20")),
                        new AllowanceCharge(true, "FC", null, Money.euro("25.00"), null, VatRate.standard("20")));
    }

    private static String allowance(String amount) {
        return part("false", "95", amount);
    }

    private static String charge(String amount) {
        return part("true", "FC", amount);
    }

    private static String part(String charge, String code, String amount) {
        return "<a:AllowanceCharge><b:ChargeIndicator>" + charge + "</b:ChargeIndicator><b:AllowanceChargeReasonCode>"
                + code + "</b:AllowanceChargeReasonCode>" + amount("Amount", amount)
                + "<a:TaxCategory><b:ID>S</b:ID><b:Percent>20</b:Percent><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme>"
                + "</a:TaxCategory></a:AllowanceCharge>";
    }

    private static String amount(String name, String amount) {
        return "<b:" + name + " currencyID='EUR'>" + amount + "</b:" + name + ">";
    }

    private static String totals(String lines, String allowances, String charges, String payable) {
        return "EUR" + allowance("20.00") + charge("25.00") + "<a:AnticipatedMonetaryTotal>"
                + amount("LineExtensionAmount", lines) + amount("AllowanceTotalAmount", allowances)
                + amount("ChargeTotalAmount", charges) + amount("PayableAmount", payable)
                + "</a:AnticipatedMonetaryTotal>";
    }

    @ParameterizedTest
    @CsvSource({
        "990.00,20.00,25.00,995.00,",
        "990.00,20.00,25.00,1194.00,xml.left",
        "991.00,20.00,25.00,996.00,document.total.lines",
        "990.00,21.00,25.00,995.00,document.total.allowances",
        "990.00,20.00,26.00,995.00,document.total.charges"
    })
    @DisplayName("has totals that follow from lines, allowances and charges, or that is told")
    void totals(String lines, String allowances, String charges, String payable, String code) {
        String text = order(totals(lines, allowances, charges, payable), amount("LineExtensionAmount", "990.00"), "");
        assertThat(taken(text).terms().total()).isEqualTo(Money.euro(lines));
        assertThat(read(text).all()).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("gives a line’s amount, checked with its allowances and charges or without them")
    void net() {
        String price = "<a:Price>" + amount("PriceAmount", "10.00") + "</a:Price>";
        for (String net : List.of("980.00", "1000.00", "970.00")) {
            String line = amount("LineExtensionAmount", net) + allowance("20.00") + price;
            assertThat(line(line, "").terms().net()).isEqualTo(Money.euro(net));
            assertThat(read(order("EUR", line, "")).all())
                    .extracting(Finding::code)
                    .isEqualTo(net.equals("970.00") ? List.of("document.line.amount") : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order", "OrderChange", "OrderResponse"})
    @DisplayName("has each fault of an amount told once")
    void amountsOnce(String name) {
        String line =
                amount("LineExtensionAmount", "beaucoup") + "<a:Price>" + amount("PriceAmount", "10.00") + "</a:Price>";
        String total = name.equals("OrderResponse") ? "LegalMonetaryTotal" : "AnticipatedMonetaryTotal";
        String head = "EUR<a:OrderReference><b:ID>PO-1</b:ID></a:OrderReference><a:" + total + ">"
                + amount("LineExtensionAmount", "USD").replace("'EUR'>USD", "'USD'>990.00") + "</a:" + total + ">";
        String text = order(head, line, "").replaceAll("(</?|:)Order([ >-])", "$1" + name + "$2");
        assertThat(read(text).all())
                .extracting(Finding::code)
                .filteredOn(code -> code.startsWith("xml.number") || code.startsWith("xml.currency"))
                .containsExactlyInAnyOrder("xml.number", "xml.currency.mixed");
    }

    @Test
    @DisplayName("writes no amount of a line that its price may hold already with the line’s allowances")
    void noAmountOfOwn() {
        OrderLineTerms reduced = new OrderLineTerms(
                null,
                null,
                List.of(new AllowanceCharge(false, "95", null, Money.euro("20.00"), null, null)),
                null,
                null,
                null);
        assertThat(written(order(reduced))).contains("<cbc:Amount").doesNotContain("LineExtensionAmount", "peppol.eu");
        assertThat(written(order(OrderLineTerms.NONE))).contains("LineExtensionAmount", "peppol.eu");
    }

    private static Order order(OrderLineTerms terms) {
        return order(terms, null);
    }

    private static Order with(List<DocumentReference> references, List<DocumentReference> ofLine, Money total) {
        Order like = PeppolDocuments.callOff();
        OrderTerms terms =
                new OrderTerms("226", references, null, null, null, like.terms().allowanceCharges(), total);
        OrderLineTerms line = like.lines().get(0).terms();
        OrderLineTerms lineTerms =
                new OrderLineTerms(ofLine, null, line.allowanceCharges(), line.net(), line.vat(), null);
        return order(lineTerms, terms);
    }

    private static Order order(OrderLineTerms ofLine, OrderTerms terms) {
        Order like = PeppolDocuments.callOff();
        Order.Line first = like.lines().get(0);
        return new Order(
                like.number(),
                "9",
                like.issued(),
                null,
                like.buyer(),
                like.supplier(),
                like.deliverTo(),
                null,
                "EUR",
                List.of(),
                List.of(new Order.Line(
                        "1", first.item(), first.quantity(), first.price(), null, null, List.of(), ofLine)),
                terms);
    }

    private static String written(Order order) {
        return new String(Documents.write(order, XmlFormat.UBL), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("writes each reference, also where its place is taken or does not hold its day or line")
    void writtenReferences() throws Exception {
        List<DocumentReference> ofHead = List.of(
                reference("VN", "V-1"),
                new DocumentReference("CR", "K-7", null, on("2026-11-02")),
                reference("AAG", "Q-1"),
                reference("AAG", "Q-2"),
                reference("BO", "CADRE"),
                reference("ZZZ", "Doc1"));
        List<DocumentReference> ofLine = List.of(
                new DocumentReference("AAG", "Q-1", "3", on("2026-11-02")),
                new DocumentReference("AAG", "Q-2", "4", null),
                new DocumentReference("PW", "PO-0", "1", null),
                new DocumentReference("BO", "CADRE", "2", null),
                reference("PL", "TARIF"));
        String text = written(with(ofHead, ofLine, null));
        OfficialRules.validate(
                text.getBytes(StandardCharsets.UTF_8), "/external/schemas/ubl21/maindoc/UBL-Order-2.1.xsd");
        assertThat(read(text).all()).isEmpty();
        assertThat(taken(text).terms().references()).containsExactlyInAnyOrderElementsOf(ofHead);
        assertThat(taken(text).lines().get(0).terms().references()).containsExactlyInAnyOrderElementsOf(ofLine);
        assertThat(text).doesNotContain("peppol.eu");
    }

    @ParameterizedTest
    @CsvSource({"990.00,true", "991.00,false"})
    @DisplayName("names Peppol’s guide only where the total is that of the lines")
    void guide(String total, boolean named) {
        String text = written(with(List.of(reference("CT", "CADRE")), List.of(), Money.euro(total)));
        assertThat(text.contains("peppol.eu")).isEqualTo(named);
    }
}
