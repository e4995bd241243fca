package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.LineDecision;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.Period;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 Order-X")
class OrderXTest {
    private static final String DOCUMENT = "<ram:StatusCode>3</ram:StatusCode>";
    private static final String LINE = "<ram:LineStatusCode>3</ram:LineStatusCode>";
    private static final String AGREED = "<ram:AgreedQuantity unitCode='C62'>80</ram:AgreedQuantity>";
    private static final String REFERENCE = "<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>PO-1"
            + "</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>";
    private static final String ORDER_LINE =
            "<ram:BuyerOrderReferencedDocument><ram:LineID>10</ram:LineID>" + "</ram:BuyerOrderReferencedDocument>";

    /** A document of this type with these parts in it; empty ones are left out. */
    private static String text(String type, String status, String reference, String line, String of, String agreed) {
        return """
                <rsm:SCRDMCCBDACIOMessageStructure
                 xmlns:rsm="urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100"
                 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:128"
                 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:128">
                <rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>
                <ram:ID>urn:order-x.eu:1p0:basic</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter>
                </rsm:ExchangedDocumentContext>
                <rsm:ExchangedDocument><ram:ID>X-1</ram:ID><ram:TypeCode>%s</ram:TypeCode>%s<ram:IssueDateTime>
                <udt:DateTimeString format="102">20261123</udt:DateTimeString></ram:IssueDateTime>
                <ram:PurposeCode>9</ram:PurposeCode></rsm:ExchangedDocument>
                <rsm:SupplyChainTradeTransaction><ram:IncludedSupplyChainTradeLineItem>
                <ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID>%s</ram:AssociatedDocumentLineDocument>
                <ram:SpecifiedTradeProduct><ram:GlobalID schemeID="0160">3020180100014</ram:GlobalID>
                <ram:Name>Ciment</ram:Name></ram:SpecifiedTradeProduct>
                <ram:SpecifiedLineTradeAgreement>%s<ram:NetPriceProductTradePrice><ram:ChargeAmount>5.50</ram:ChargeAmount>
                </ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
                <ram:SpecifiedLineTradeDelivery><ram:RequestedQuantity unitCode="C62">120</ram:RequestedQuantity>%s
                </ram:SpecifiedLineTradeDelivery></ram:IncludedSupplyChainTradeLineItem>
                <ram:ApplicableHeaderTradeAgreement>
                <ram:SellerTradeParty><ram:ID>S-7</ram:ID><ram:Name>Seller</ram:Name></ram:SellerTradeParty>
                <ram:BuyerTradeParty><ram:ID>B-7</ram:ID><ram:Name>Buyer</ram:Name></ram:BuyerTradeParty>%s
                </ram:ApplicableHeaderTradeAgreement>
                <ram:ApplicableHeaderTradeSettlement><ram:OrderCurrencyCode>EUR</ram:OrderCurrencyCode>
                </ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction>
                </rsm:SCRDMCCBDACIOMessageStructure>"""
                .formatted(type, status, line, of, agreed, reference);
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    @Test
    @DisplayName("that is an order is read as one")
    void order() {
        ReadResult result = read(text("220", "", "", "", "", ""));
        assertThat(result.all()).isEmpty();
        Order order = (Order) result.taken().get(0).document();
        assertThat(order.number()).isEqualTo("X-1");
        assertThat(order.issued()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(order.lines().get(0).quantity()).hasToString("120 C62");
        assertThat(result.taken().get(0).version()).contains("urn:order-x.eu:1p0:basic");
    }

    @Test
    @DisplayName("that is a change is read as one: what becomes of each line, by the order's number and line")
    void change() {
        ReadResult result = read(text("230", "", REFERENCE, LINE, ORDER_LINE, ""));
        assertThat(result.all()).isEmpty();
        OrderChange change = (OrderChange) result.taken().get(0).document();
        assertThat(change.orderNumber()).isEqualTo("PO-1");
        assertThat(change.cancellation()).isFalse();
        OrderChange.Line line = change.lines().get(0);
        assertThat(line.action()).isEqualTo(OrderChange.Action.CHANGED);
        assertThat(line.orderLineId()).isEqualTo("10");
        assertThat(line.quantity()).hasToString("120 C62");
    }

    @Test
    @DisplayName("that cancels an order is read as a cancellation")
    void cancellation() {
        String text = text("230", "", REFERENCE, LINE, ORDER_LINE, "").replace(">9</ram:Purpose", ">1</ram:Purpose");
        assertThat(((OrderChange) read(text).taken().get(0).document()).cancellation())
                .isTrue();
    }

    @Test
    @DisplayName("that is a response is read as one: what was decided, what is agreed and what had been ordered")
    void response() {
        ReadResult result = read(text("231", DOCUMENT, REFERENCE, LINE, ORDER_LINE, AGREED));
        assertThat(result.all()).isEmpty();
        OrderResponse response = (OrderResponse) result.taken().get(0).document();
        assertThat(response.orderNumber()).isEqualTo("PO-1");
        assertThat(response.decision()).isEqualTo(LineDecision.CHANGED);
        OrderResponse.Line line = response.lines().get(0);
        assertThat(line.decision()).isEqualTo(LineDecision.CHANGED);
        assertThat(line.confirmed()).hasToString("80 C62");
        assertThat(line.ordered()).hasToString("120 C62");
        assertThat(line.orderLineId()).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({"5,ACCEPTED,120", "3,CHANGED,120", "7,REFUSED,0"})
    @DisplayName("that is a response without a status of its own: the lines decide")
    void decidedByLines(String code, LineDecision decision, String confirmed) {
        String line = LINE.replace(">3<", ">" + code + "<");
        OrderResponse response = (OrderResponse)
                read(text("231", "", REFERENCE, line, "", "")).taken().get(0).document();
        assertThat(response.decision()).isEqualTo(decision);
        assertThat(response.lines().get(0).confirmed().value()).hasToString(confirmed);
    }

    @Test
    @DisplayName("that is an order with what belongs to a response: it is told, not swallowed")
    void told() {
        ReadResult result = read(text("220", DOCUMENT, REFERENCE, LINE, "", AGREED));
        assertThat(result.all())
                .extracting(Finding::code)
                .containsOnly("xml.left")
                .hasSize(4);
    }

    @Test
    @DisplayName("that names no order is not taken for a change")
    void nameless() {
        assertThat(read(text("230", "", "", LINE, "", "")).all())
                .extracting(Finding::code)
                .contains("document.order.missing");
    }

    private static String with(String text, String before, String... parts) {
        return text.replace(before, String.join("", parts) + before);
    }

    private static String reference(String name, String number, String line) {
        String id = number == null ? "" : "<ram:IssuerAssignedID>" + number + "</ram:IssuerAssignedID>";
        String lineId = line == null ? "" : "<ram:LineID>" + line + "</ram:LineID>";
        return "<ram:" + name + "ReferencedDocument>" + id + lineId + "</ram:" + name + "ReferencedDocument>";
    }

    private static String allowance(String tax) {
        return "<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator>"
                + "</ram:ChargeIndicator><ram:ActualAmount>6.00</ram:ActualAmount><ram:ReasonCode>64</ram:ReasonCode>"
                + "<ram:Reason>Accord</ram:Reason>" + tax + "</ram:SpecifiedTradeAllowanceCharge>";
    }

    private static String call() {
        String vat = "<ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>"
                + "<ram:RateApplicablePercent>20.00</ram:RateApplicablePercent>";
        String line = with(
                text("226", "", "", "", reference("BlanketOrder", null, "2"), ""),
                "</ram:IncludedSupplyChainTradeLineItem>",
                "<ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax>" + vat + "</ram:ApplicableTradeTax>",
                allowance(""),
                "<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>654.00</ram:LineTotalAmount>",
                "</ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>");
        String agreement = with(
                line,
                "</ram:ApplicableHeaderTradeAgreement>",
                "<ram:ApplicableTradeDeliveryTerms><ram:DeliveryTypeCode>FCA</ram:DeliveryTypeCode>"
                        + "<ram:Description>Free Carrier</ram:Description></ram:ApplicableTradeDeliveryTerms>",
                reference("Quotation", "Q-1", null),
                reference("BlanketOrder", "CADRE", null),
                "<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>OBJ</ram:IssuerAssignedID><ram:TypeCode>130"
                        + "</ram:TypeCode><ram:ReferenceTypeCode>AWV</ram:ReferenceTypeCode>"
                        + "</ram:AdditionalReferencedDocument>",
                "<ram:SpecifiedProcuringProject><ram:ID>P-9</ram:ID><ram:Name>Project Reference</ram:Name>"
                        + "</ram:SpecifiedProcuringProject>");
        return with(
                agreement,
                "</ram:ApplicableHeaderTradeSettlement>",
                allowance("<ram:CategoryTradeTax>" + vat + "</ram:CategoryTradeTax>"),
                "<ram:SpecifiedTradePaymentTerms><ram:Description>30 jours</ram:Description>"
                        + "</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation>"
                        + "<ram:LineTotalAmount>654.00</ram:LineTotalAmount><ram:AllowanceTotalAmount>6.00"
                        + "</ram:AllowanceTotalAmount><ram:TaxBasisTotalAmount>648.00</ram:TaxBasisTotalAmount>"
                        + "</ram:SpecifiedTradeSettlementHeaderMonetarySummation>");
    }

    @Test
    @DisplayName("that is a call-off is read with all that is agreed beside parties and lines")
    void callOff() {
        ReadResult result = read(call());
        assertThat(result.all()).isEmpty();
        Order order = (Order) result.taken().get(0).document();
        VatRate vat = VatRate.standard("20");
        Money six = Money.euro("6.00");
        assertThat(order.terms())
                .isEqualTo(new OrderTerms(
                        "226",
                        List.of(
                                new DocumentReference("AAG", "Q-1", null, null),
                                new DocumentReference("AEP", "P-9", null, null),
                                new DocumentReference("BO", "CADRE", null, null),
                                new DocumentReference("AWV", "OBJ", null, null)),
                        null,
                        new DeliveryTerms("FCA", "Free Carrier", null),
                        "30 jours",
                        List.of(new AllowanceCharge(false, "64", "Accord", six, null, vat)),
                        Money.euro("654.00")));
        assertThat(order.lines().get(0).terms())
                .isEqualTo(new OrderLineTerms(
                        List.of(new DocumentReference("BO", "CADRE", "2", null)),
                        null,
                        List.of(new AllowanceCharge(false, "64", "Accord", six, null, null)),
                        Money.euro("654.00"),
                        vat,
                        List.of()));
    }

    @Test
    @DisplayName("that is a change or a response says what is agreed as an order does, but no kind of order")
    void termsOfChangeAndResponse() {
        String call = call().replace("</ram:BuyerTradeParty>", "</ram:BuyerTradeParty>" + REFERENCE);
        OrderTerms called = ((Order) read(call()).taken().get(0).document()).terms();
        OrderChange change = (OrderChange) read(call.replace("<ram:TypeCode>226", "<ram:TypeCode>230"))
                .taken()
                .get(0)
                .document();
        OrderResponse response = (OrderResponse)
                read(call.replace("<ram:TypeCode>226</ram:TypeCode>", "<ram:TypeCode>231</ram:TypeCode>" + DOCUMENT))
                        .taken()
                        .get(0)
                        .document();

        assertThat(change.terms())
                .usingRecursiveComparison()
                .ignoringFields("typeCode")
                .isEqualTo(called);
        assertThat(change.terms().typeCode()).isNull();
        assertThat(response.terms()).isEqualTo(change.terms());
        assertThat(change.lines().get(0).terms())
                .isEqualTo(response.lines().get(0).terms());
        assertThat(change.lines().get(0).terms().net()).isEqualTo(Money.euro("654.00"));
    }

    @Test
    @DisplayName("wishes a day, a period, or both")
    void wished() {
        String event = "<ram:RequestedDeliverySupplyChainEvent>%s</ram:RequestedDeliverySupplyChainEvent>";
        String day = "<ram:OccurrenceDateTime><udt:DateTimeString format='102'>20261201</udt:DateTimeString>"
                + "</ram:OccurrenceDateTime>";
        String period = "<ram:OccurrenceSpecifiedPeriod><ram:StartDateTime><udt:DateTimeString format='102'>20261202"
                + "</udt:DateTimeString></ram:StartDateTime><ram:EndDateTime><udt:DateTimeString format='203'>"
                + "202612042359</udt:DateTimeString></ram:EndDateTime></ram:OccurrenceSpecifiedPeriod>";
        Order.Line both = line(event.formatted(day + period));
        assertThat(both.wished()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(both.terms().deliveryPeriod())
                .isEqualTo(new Period(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 4)));
        assertThat(line(event.formatted(period)).wished()).isNull();
        assertThat(line(event.formatted(day)).terms().deliveryPeriod()).isNull();
    }

    private static Order.Line line(String event) {
        ReadResult result = read(text("220", "", "", "", "", event));
        assertThat(result.all()).isEmpty();
        return ((Order) result.taken().get(0).document()).lines().get(0);
    }
}
