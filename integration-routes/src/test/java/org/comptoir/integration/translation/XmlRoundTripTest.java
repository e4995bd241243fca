package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.integration.translation.ExampleDocuments.DAY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Address;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Item;
import org.comptoir.document.LineDecision;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("EXC-02")
@DisplayName("A document written in XML")
class XmlRoundTripTest {
    private static final VatRate VAT = VatRate.standard("20");
    private static final Party BUYER = new Party(
            Gln.of("3020180000017"),
            List.of(new PartyId("SIRET", "81234567800013")),
            "Bâtisseurs de l’Ouest & Cie <sœur>",
            new Address(List.of("12 rue du Port", "Bâtiment \"B\"", "Quai 3"), "44000", "Nantes", "44", "FR"),
            "FR25812345678",
            new Contact("Zoë Lefèvre", "+33240000001", "achats@exemple.fr"));
    private static final Party SUPPLIER = new Party(
            Gln.of("3020180000024"),
            List.of(new PartyId("0060", "812345678"), new PartyId("EAS:0225", "812345678_ROUTAGE")),
            "Matériaux Réunis",
            new Address(List.of("1 quai Est"), "33000", "Bordeaux", null, "FR"),
            "FR49812345686",
            null);
    private static final Party SITE =
            new Party(Gln.of("3020180000031"), List.of(), "Chantier", BUYER.address(), null, null);
    private static final Party PAYEE = Party.of(Gln.of("3020180000055"), "Comptoir");

    @ParameterizedTest
    @EnumSource(
            value = XmlFormat.class,
            names = {"UBL", "CII"})
    @EnumSource(names = {"UBL", "CII"})
    @DisplayName("says the same when it is read back: an invoice")
    void invoice(XmlFormat format) {
        roundTrip(invoice("380", DAY.plusDays(30)), format);
    }

    @ParameterizedTest
    @EnumSource(
            value = XmlFormat.class,
            names = {"UBL", "CII"})
    @EnumSource(names = {"UBL", "CII"})
    @DisplayName("says the same when it is read back: a credit note of any kind, with its day of payment")
    void creditNote(XmlFormat format) {
        roundTrip(invoice("381", DAY.plusDays(30)), format);
        roundTrip(invoice("532", DAY.plusDays(30)), format);
    }

    /** UBL has one quantity a line: what had been ordered is lost where another quantity is confirmed. */
    private static OrderResponse withoutOrdered(OrderResponse response) {
        OrderResponse.Line line = response.lines().get(0);
        return new OrderResponse(
                response.number(),
                response.orderNumber(),
                null,
                response.supplierOrderNumber(),
                response.decision(),
                response.issued(),
                null,
                response.buyer(),
                response.supplier(),
                response.deliverTo(),
                response.invoicee(),
                response.currency(),
                response.notes(),
                List.of(new OrderResponse.Line(
                        line.lineId(),
                        line.orderLineId(),
                        line.item(),
                        line.decision(),
                        line.confirmed(),
                        null,
                        line.price(),
                        null,
                        line.packSize(),
                        line.notes(),
                        line.terms())),
                response.terms());
    }

    @Test
    @DisplayName("says the same when it is read back: order, response, despatch advice")
    void ordering() {
        roundTrip(order(), XmlFormat.UBL);
        roundTrip(callOff(), XmlFormat.UBL);
        roundTrip(response(), XmlFormat.UBL);
        roundTrip(ExampleDocuments.receivedResponse(), XmlFormat.UBL);
        roundTrip(ExampleDocuments.callOffChange(), XmlFormat.UBL);
        roundTrip(withoutOrdered(ExampleDocuments.callOffResponse()), XmlFormat.UBL);
        roundTrip(despatch(), XmlFormat.UBL);
    }

    @Test
    @DisplayName(
            "says the same when it is read back: a despatch advice with weights, marks, serial numbers and references")
    void measuredDespatch() {
        DespatchAdvice measured = ExampleDocuments.measuredDespatch();
        PackageUnit pallet = measured.packages().get(0);
        String label = pallet.sscc().value();

        roundTrip(
                measured.withContents(
                        List.of(new PackageUnit(
                                label, null, 1, pallet.type(), pallet.sscc(), pallet.measures(), pallet.marks())),
                        measured.lines().stream()
                                .map(line -> notOrdered(line).in(label))
                                .toList()),
                XmlFormat.UBL);
    }

    /** UBL does not say how much of a line had been ordered. */
    private static DespatchAdvice.Line notOrdered(DespatchAdvice.Line line) {
        return new DespatchAdvice.Line(
                line.lineId(),
                line.packageId(),
                line.orderNumber(),
                line.orderLineId(),
                line.item(),
                line.despatched(),
                line.batch(),
                line.bestBefore(),
                null,
                line.outstanding(),
                line.produced(),
                line.serialNumbers(),
                line.measures(),
                line.notes());
    }

    @Test
    @DisplayName("names Peppol’s guide only where it has all that the guide demands")
    void guide() {
        Invoice invoice = invoice("380", DAY.plusDays(30));
        assertThat(text(invoice)).contains("poacc:billing:3.0", "poacc:billing:01:1.0");
        Invoice without = invoice("380", DAY.plusDays(30), null);
        assertThat(text(without)).contains("<cbc:CustomizationID>urn:cen.eu:en16931:2017<");
    }

    @ParameterizedTest
    @EnumSource(
            value = XmlFormat.class,
            names = {"UBL", "CII"})
    @EnumSource(names = {"UBL", "CII"})
    @DisplayName("is not handed out when it would break EN 16931; the findings name the rule")
    void refused(XmlFormat format) {
        Invoice invoice = invoice("999", DAY.plusDays(30));
        assertThatThrownBy(() -> Documents.write(invoice, format))
                .isInstanceOfSatisfying(
                        NotWritableException.class,
                        e -> assertThat(e.findings()).extracting(Finding::code).contains("en16931.BR-CL-01"));
    }

    @Test
    @DisplayName("loses no character that XML knows, and none gets the markup out of order")
    void characters() {
        Order order = order();
        Order odd = new Order(
                order.number(),
                "9",
                DAY,
                null,
                BUYER,
                SUPPLIER,
                null,
                null,
                "EUR",
                List.of("]]> <!-- & \" ' \u00A0 日本 🧱 \u0001"),
                order.lines());
        Order back = (Order) read(Documents.write(odd, XmlFormat.UBL));
        assertThat(back.notes()).containsExactly("]]> <!-- & \" ' \u00A0 日本 🧱");
    }

    private static void roundTrip(BusinessDocument document, XmlFormat format) {
        byte[] bytes = Documents.write(document, format);
        ReadResult result = Documents.read(bytes, ReadOptions.DEFAULT);
        assertThat(result.all()).as(new String(bytes, StandardCharsets.UTF_8)).isEmpty();
        assertThat(result.taken().get(0).document())
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFieldsMatchingRegexes(".*\\.ids")
                .isEqualTo(document);
    }

    private static BusinessDocument read(byte[] bytes) {
        return Documents.read(bytes, ReadOptions.DEFAULT).taken().get(0).document();
    }

    private static String text(Invoice invoice) {
        return new String(Documents.write(invoice, XmlFormat.UBL), StandardCharsets.UTF_8);
    }

    private static Invoice invoice(String type, LocalDate due) {
        return invoice(type, due, "PO-4711");
    }

    private static Invoice invoice(String type, LocalDate due, String order) {
        VatRate none = new VatRate("E", BigDecimal.ZERO);
        AllowanceCharge discount =
                new AllowanceCharge(false, "95", "Remise de fidélité", Money.euro("10.00"), new BigDecimal("2"), VAT);
        AllowanceCharge freight = new AllowanceCharge(true, "FC", "Port", Money.euro("25.00"), null, VAT);
        Invoice.Line cement = PlainInvoice.line(
                "1",
                "PO-4711",
                "10",
                ExampleDocuments.CEMENT,
                Quantity.of(120),
                UnitPrice.euro("5.50"),
                Money.euro("650.00"),
                VAT,
                List.of(new AllowanceCharge(false, "64", "Volume", Money.euro("10.00"), null, null)),
                List.of("livré en deux fois"));
        Invoice.Line course = PlainInvoice.line(
                "2",
                "PO-4712",
                null,
                new Item(null, null, "FORM", "A-9", "Formation"),
                Quantity.of(new BigDecimal("2.5"), "HUR"),
                new UnitPrice(new BigDecimal("400"), java.util.Currency.getInstance("EUR"), BigDecimal.TEN),
                Money.euro("100.00"),
                none,
                List.of(),
                List.of());
        return new Invoice(
                "F-2026-55",
                type,
                DAY,
                due,
                DAY.minusDays(2),
                order,
                "BL-77",
                type.equals("381") ? "F-2026-54" : null,
                SUPPLIER,
                BUYER,
                SITE,
                PAYEE,
                "EUR",
                "RF18539007547034",
                "FR7630006000011234567890189",
                List.of("Escompte : néant"),
                List.of(discount, freight),
                List.of(cement, course),
                List.of(
                        new VatBreakdown(VAT, Money.euro("665.00"), Money.euro("133.00")),
                        new VatBreakdown(
                                none, Money.euro("100.00"), Money.euro("0.00"), "VATEX-EU-132-1I", "Enseignement")),
                Money.euro("750.00"),
                Money.euro("10.00"),
                Money.euro("25.00"),
                Money.euro("765.00"),
                Money.euro("133.00"),
                Money.euro("898.00"),
                Money.euro("798.00"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Money.euro("100.00"),
                null,
                List.of());
    }

    private static Order order() {
        return new Order(
                "PO-4711",
                "9",
                DAY,
                DAY.plusDays(4),
                BUYER,
                SUPPLIER,
                SITE,
                PAYEE,
                "EUR",
                List.of("Livrer avant 10 h"),
                List.of(
                        new Order.Line(
                                "1",
                                ExampleDocuments.CEMENT,
                                Quantity.of(120),
                                UnitPrice.euro("5.4321"),
                                null,
                                new BigDecimal("10"),
                                List.of(),
                                new OrderLineTerms(null, null, null, Money.euro("651.85"), null, null)),
                        new Order.Line(
                                "20",
                                ExampleDocuments.SAND,
                                Quantity.of(new BigDecimal("2.5"), "TNE"),
                                null,
                                DAY.plusDays(9),
                                null,
                                List.of("en vrac"))));
    }

    /** All that may be agreed, between parties whose identifiers UBL has schemes for. */
    private static Order callOff() {
        Order like = ExampleDocuments.callOff();
        return new Order(
                like.number(),
                like.function(),
                like.issued(),
                like.wished(),
                BUYER,
                SUPPLIER,
                SITE,
                PAYEE,
                like.currency(),
                like.notes(),
                like.lines(),
                like.terms());
    }

    private static OrderResponse response() {
        return new OrderResponse(
                "AR-9",
                "PO-4711",
                null,
                "V-1001",
                LineDecision.CHANGED,
                DAY,
                DAY.plusDays(5),
                BUYER,
                SUPPLIER,
                null,
                null,
                "EUR",
                List.of("Rupture partielle"),
                List.of(
                        new OrderResponse.Line(
                                "1",
                                "1",
                                ExampleDocuments.CEMENT,
                                LineDecision.CHANGED,
                                Quantity.of(100),
                                null,
                                UnitPrice.euro("5.50"),
                                DAY.plusDays(6),
                                null,
                                List.of("le reste suit"),
                                null),
                        new OrderResponse.Line(
                                "2",
                                "20",
                                ExampleDocuments.SAND,
                                LineDecision.REFUSED,
                                Quantity.of(BigDecimal.ZERO, "TNE"),
                                Quantity.of(new BigDecimal("2.5"), "TNE"),
                                null,
                                null,
                                null,
                                List.of(),
                                null)),
                null);
    }

    private static DespatchAdvice despatch() {
        String first = "330201800000000018";
        String second = "330201800000000025";
        return new DespatchAdvice(
                "BL-77",
                "PO-4711",
                DAY,
                DAY.plusDays(1),
                DAY.plusDays(2),
                BUYER,
                SUPPLIER,
                PAYEE,
                SITE,
                "Transports Dupont",
                "TRK123456",
                List.of("Chauffeur prévenu"),
                List.of(
                        new PackageUnit(first, null, 1, "PX", new Sscc(first)),
                        new PackageUnit(second, null, 1, "PX", new Sscc(second))),
                List.of(
                        new DespatchAdvice.Line(
                                "1",
                                first,
                                "PO-4711",
                                "1",
                                ExampleDocuments.CEMENT,
                                Quantity.of(60),
                                "LOT7",
                                DAY.plusYears(1)),
                        new DespatchAdvice.Line(
                                "2", second, "PO-4712", null, ExampleDocuments.CEMENT, Quantity.of(60), null, null)));
    }
}
