package org.comptoir.integration.translation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.Address;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.CreditTransfer;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Item;
import org.comptoir.document.LineDecision;
import org.comptoir.document.Measures;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.PaymentStatusReport;
import org.comptoir.document.Period;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.document.TransportInstruction;
import org.comptoir.document.TransportStatus;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** One document of each kind, with valid identifiers, odd characters, and everything that the model holds. */
public final class ExampleDocuments {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final Party BUYER = new Party(
            Gln.of("3020180000017"),
            List.of(new PartyId("XA", "81234567800019")),
            "Bâtisseurs de l'Ouest: ? + sœur",
            new Address(List.of("12 rue du Port", "Bâtiment B"), "44000", "Nantes", "44", "FR"),
            "FR25812345678",
            new Contact("Zoë Lefèvre", "+33240000001", "achats@exemple.fr"));
    static final Party SUPPLIER = Party.of(Gln.of("3020180000024"), "Matériaux Réunis");
    static final Party SITE = Party.of(Gln.of("3020180000031"));
    static final Item CEMENT =
            new Item(Gtin.of("3020180100014"), "3020180100014", "CIM-25", "A-778", "Ciment gris 25 kg");
    static final Item SAND = new Item(null, null, "SABLE-0/4", null, "Sable 0/4");

    private ExampleDocuments() {}

    public static List<BusinessDocument> all() {
        return List.of(
                order(),
                response(),
                despatch(),
                invoice(),
                remittance(),
                change(),
                receipt(),
                catalogue(),
                stock(),
                answer(),
                partyInformation(),
                instruction(),
                status(),
                hierarchy(),
                invoice("381", "A-7", "F-2026-55"),
                invoice("384", "F-2026-56", "F-2026-55"),
                invoice("389", "AF-1", null),
                acknowledgement());
    }

    /** An interchange of two messages, one of them refused for an element of its third segment. */
    public static Acknowledgement acknowledgement() {
        Acknowledgement.ElementError wrong = new Acknowledgement.ElementError("12", 3, 1);
        return new Acknowledgement(
                "4711",
                "3020180000017",
                "14",
                "3020180000024",
                "14",
                Acknowledgement.Action.ACCEPTED,
                null,
                List.of(
                        new Acknowledgement.MessageResult(
                                "1", "ORDERS", "D.96A", Acknowledgement.Action.ACCEPTED, null, List.of()),
                        new Acknowledgement.MessageResult(
                                "2",
                                "ORDERS",
                                "D.96A",
                                Acknowledgement.Action.REFUSED,
                                null,
                                List.of(new Acknowledgement.SegmentError(3, null, List.of(wrong))))));
    }

    public static Order order() {
        return new Order(
                "PO-4711",
                "9",
                DAY,
                DAY.plusDays(4),
                BUYER,
                SUPPLIER,
                SITE,
                null,
                "EUR",
                List.of("Livrer avant 10 h, 'quai 3' : sonner deux fois s'il vous plaît ; merci d'appeler le gardien"),
                List.of(
                        new Order.Line(
                                "1",
                                CEMENT,
                                Quantity.of(120),
                                UnitPrice.euro("5.4321"),
                                null,
                                new BigDecimal("10"),
                                List.of()),
                        new Order.Line(
                                "20",
                                SAND,
                                Quantity.of(new BigDecimal("2.5"), "TNE"),
                                new UnitPrice(
                                        new BigDecimal("31"), java.util.Currency.getInstance("EUR"), BigDecimal.TEN),
                                DAY.plusDays(9),
                                null,
                                List.of("en vrac"))));
    }

    /** A call-off under a contract, with all that may be agreed beside parties and lines. */
    public static Order callOff() {
        VatRate vat = VatRate.standard("20");
        OrderTerms terms = new OrderTerms(
                "226",
                List.of(
                        new DocumentReference("CT", "CADRE-2026", null, DAY.minusDays(200)),
                        new DocumentReference("PD", "PROMO-7", null, null)),
                new Period(DAY.plusDays(4), DAY.plusDays(11)),
                new DeliveryTerms("DAP", "Rendu chantier", "Nantes"),
                "30 jours fin de mois",
                List.of(
                        new AllowanceCharge(
                                false, "95", "Remise de fidélité", Money.euro("20.00"), new BigDecimal("2"), vat),
                        new AllowanceCharge(true, "FC", "Port", Money.euro("25.00"), null, vat)),
                Money.euro("990.00"));
        OrderLineTerms ofLine = new OrderLineTerms(
                List.of(new DocumentReference("CT", "CADRE-2026", "3", null)),
                new Period(DAY.plusDays(5), DAY.plusDays(6)),
                List.of(new AllowanceCharge(false, "64", "Volume", Money.euro("10.00"), null, null)),
                Money.euro("990.00"),
                vat,
                List.of(
                        new OrderLineTerms.Delivery(
                                Quantity.of(60), DAY.plusDays(5), new PartyId("0088", "3020180000031")),
                        new OrderLineTerms.Delivery(
                                Quantity.of(40), DAY.plusDays(6), new PartyId("0088", "3020180000048"))));
        Order.Line line =
                new Order.Line("1", CEMENT, Quantity.of(100), UnitPrice.euro("10.00"), null, null, List.of(), ofLine);
        return new Order(
                "PO-4712",
                "9",
                DAY,
                null,
                BUYER,
                SUPPLIER,
                SITE,
                null,
                "EUR",
                List.of("Appel sur contrat-cadre"),
                List.of(line),
                terms);
    }

    /** What becomes of the call-off: other terms, and a line whose parts come on other days. */
    public static OrderChange callOffChange() {
        Order order = callOff();
        Order.Line line = order.lines().get(0);
        OrderTerms terms = order.terms();
        return new OrderChange(
                "CHG-2",
                order.number(),
                false,
                DAY.plusDays(1),
                null,
                BUYER,
                SUPPLIER,
                SITE,
                BUYER,
                "EUR",
                List.of("Appel avancé"),
                List.of(new OrderChange.Line(
                        "1",
                        "10",
                        OrderChange.Action.CHANGED,
                        line.item(),
                        line.quantity(),
                        line.price(),
                        null,
                        new BigDecimal("10"),
                        List.of(),
                        line.terms())),
                new OrderTerms(
                        null,
                        terms.references(),
                        terms.deliveryPeriod(),
                        terms.delivery(),
                        terms.payment(),
                        terms.allowanceCharges(),
                        terms.total()));
    }

    /** The supplier's answer to the call-off, with the terms that he agrees to. */
    public static OrderResponse callOffResponse() {
        OrderChange asked = callOffChange();
        OrderChange.Line line = asked.lines().get(0);
        return new OrderResponse(
                "AR-10",
                asked.orderNumber(),
                null,
                "V-1002",
                LineDecision.CHANGED,
                DAY.plusDays(1),
                null,
                BUYER,
                SUPPLIER,
                SITE,
                BUYER,
                "EUR",
                List.of("En deux fois"),
                List.of(new OrderResponse.Line(
                        "1",
                        "1",
                        line.item(),
                        LineDecision.CHANGED,
                        line.quantity(),
                        Quantity.of(120),
                        line.price(),
                        null,
                        new BigDecimal("10"),
                        List.of(),
                        line.terms())),
                asked.terms());
    }

    public static OrderResponse response() {
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
                SITE,
                null,
                "EUR",
                List.of("Rupture partielle"),
                List.of(
                        new OrderResponse.Line(
                                "1",
                                "1",
                                CEMENT,
                                LineDecision.CHANGED,
                                Quantity.of(100),
                                Quantity.of(120),
                                UnitPrice.euro("5.50"),
                                DAY.plusDays(6),
                                null,
                                List.of("le reste suit"),
                                null),
                        new OrderResponse.Line(
                                "2",
                                "20",
                                SAND,
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

    /** The order has arrived; nothing is decided yet. */
    public static OrderResponse receivedResponse() {
        OrderResponse decided = response();
        OrderResponse.Line line = decided.lines().get(0);
        return new OrderResponse(
                decided.number(),
                decided.orderNumber(),
                null,
                decided.supplierOrderNumber(),
                LineDecision.RECEIVED,
                DAY,
                null,
                BUYER,
                SUPPLIER,
                SITE,
                null,
                "EUR",
                List.of(),
                List.of(new OrderResponse.Line(
                        line.lineId(),
                        line.orderLineId(),
                        line.item(),
                        LineDecision.RECEIVED,
                        null,
                        line.ordered(),
                        line.price(),
                        null,
                        null,
                        List.of(),
                        null)),
                null);
    }

    /** The same answer, to a change of the order. */
    public static OrderResponse changeResponse() {
        OrderResponse toOrder = response();
        return new OrderResponse(
                toOrder.number(),
                toOrder.orderNumber(),
                "PO-4711-2",
                toOrder.supplierOrderNumber(),
                toOrder.decision(),
                toOrder.issued(),
                toOrder.delivery(),
                toOrder.buyer(),
                toOrder.supplier(),
                toOrder.deliverTo(),
                null,
                toOrder.currency(),
                toOrder.notes(),
                toOrder.lines(),
                null);
    }

    public static DespatchAdvice despatch() {
        return new DespatchAdvice(
                "BL-77",
                "PO-4711",
                DAY,
                DAY.plusDays(1),
                DAY.plusDays(2),
                BUYER,
                SUPPLIER,
                Party.of(Gln.of("3020180000048")),
                SITE,
                "Transports Dupont",
                "TRK123456",
                List.of("Chauffeur prévenu"),
                List.of(
                        new PackageUnit("1", null, null, null, null),
                        new PackageUnit("2", "1", 1, "201", new Sscc("330201800000000018")),
                        new PackageUnit("3", "1", 1, "201", new Sscc("330201800000000025"))),
                List.of(
                        new DespatchAdvice.Line(
                                "1", "2", "PO-4711", "1", CEMENT, Quantity.of(60), "LOT7", DAY.plusYears(1)),
                        new DespatchAdvice.Line("2", "3", null, null, CEMENT, Quantity.of(60), null, null)));
    }

    /** A shipment with all that its weights, marks and single pieces have to say. */
    public static DespatchAdvice measuredDespatch() {
        Measures pallet = new Measures(kilograms("620.5"), null, Quantity.of(new BigDecimal("1.152"), "MTQ"));
        return new DespatchAdvice(
                "BL-78",
                "PO-4711",
                DAY,
                DAY.plusDays(1),
                DAY.plusDays(2),
                BUYER,
                SUPPLIER,
                null,
                SITE,
                "Transports Dupont",
                "TRK123457",
                List.of(),
                List.of(new PackageUnit(
                        "1",
                        null,
                        1,
                        "201",
                        new Sscc("330201800000000018"),
                        pallet,
                        List.of("FRAGILE", "Lot 7, à l'abri"))),
                List.of(new DespatchAdvice.Line(
                        "1",
                        "1",
                        null,
                        "1",
                        CEMENT,
                        Quantity.of(2),
                        "LOT7",
                        DAY.plusYears(1),
                        Quantity.of(5),
                        Quantity.of(3),
                        DAY.minusDays(30),
                        List.of("SN-001", "SN-002"),
                        new Measures(kilograms("50.2"), kilograms("50"), null),
                        List.of("Palette filmée"))),
                new DespatchAdvice.Shipment(
                        "30",
                        new Measures(kilograms("620.5"), kilograms("600"), null),
                        new DeliveryTerms("DAP", null, "Nantes"),
                        List.of(
                                new DocumentReference("VN", "V-1001", null, null),
                                new DocumentReference("CT", "CADRE-2026", null, DAY.minusDays(200)))));
    }

    private static Quantity kilograms(String amount) {
        return Quantity.of(new BigDecimal(amount), "KGM");
    }

    public static Invoice invoice() {
        return invoice("380", "F-2026-55", null);
    }

    /** An invoice of a kind (UNCL1001): 381 credit note, 384 corrected, 389 self-billed. @param preceding the invoice that it is about, or null */
    public static Invoice invoice(String kind, String number, String preceding) {
        VatRate vat = VatRate.standard("20");
        AllowanceCharge discount =
                new AllowanceCharge(false, "95", "Remise de fidélité", Money.euro("10.00"), new BigDecimal("1.5"), vat);
        AllowanceCharge freight = new AllowanceCharge(true, "FC", "Port", Money.euro("25.00"), null, vat);
        return PlainInvoice.of(
                number,
                kind,
                DAY,
                DAY.plusDays(30),
                DAY.minusDays(2),
                "PO-4711",
                "BL-77",
                preceding,
                SUPPLIER,
                BUYER,
                SITE,
                Party.of(Gln.of("3020180000055"), "Comptoir"),
                "EUR",
                "RF18539007547034",
                "FR7630006000011234567890189",
                List.of("Escompte : néant"),
                List.of(discount, freight),
                List.of(PlainInvoice.line(
                        "1",
                        "PO-4711",
                        "1",
                        CEMENT,
                        Quantity.of(120),
                        UnitPrice.euro("5.50"),
                        Money.euro("650.00"),
                        vat,
                        List.of(new AllowanceCharge(false, "64", "Volume", Money.euro("10.00"), null, null)),
                        List.of())),
                List.of(new VatBreakdown(vat, Money.euro("665.00"), Money.euro("133.00"))),
                Money.euro("650.00"),
                Money.euro("10.00"),
                Money.euro("25.00"),
                Money.euro("665.00"),
                Money.euro("133.00"),
                Money.euro("798.00"),
                Money.euro("798.00"));
    }

    /** An invoice with all that EN 16931 demands: addresses and VAT numbers. */
    public static Invoice electronicInvoice() {
        return electronic(invoice());
    }

    /** The invoice between parties of whom all is known that EN 16931 demands. */
    static Invoice electronic(Invoice plain) {
        Party supplier = new Party(
                SUPPLIER.gln(),
                List.of(),
                SUPPLIER.name(),
                new Address(List.of("1 quai Est"), "33000", "Bordeaux", null, "FR"),
                "FR49812345686",
                null);
        return PlainInvoice.of(
                plain.number(),
                plain.typeCode(),
                plain.issued(),
                plain.due(),
                plain.delivered(),
                plain.orderNumber(),
                plain.despatchAdviceNumber(),
                plain.precedingInvoice(),
                supplier,
                BUYER,
                new Party(SITE.gln(), List.of(), "Chantier", BUYER.address(), null, null),
                plain.payee(),
                plain.currency(),
                plain.paymentReference(),
                plain.iban(),
                plain.notes(),
                plain.allowanceCharges(),
                plain.lines(),
                plain.vatBreakdown(),
                plain.lineTotal(),
                plain.allowances(),
                plain.charges(),
                plain.taxExclusive(),
                plain.taxTotal(),
                plain.taxInclusive(),
                plain.payable());
    }

    /** A change that cancels. */
    public static OrderChange cancellation() {
        OrderChange change = change();
        return new OrderChange(
                "ANN-1",
                change.orderNumber(),
                true,
                DAY,
                null,
                BUYER,
                SUPPLIER,
                null,
                null,
                null,
                List.of("Chantier abandonné"),
                List.of(),
                null);
    }

    public static RemittanceAdvice remittance() {
        return new RemittanceAdvice(
                "AV-2027-02",
                "RF18539007547034",
                DAY,
                DAY.plusDays(1),
                Party.of(Gln.of("3020180000055"), "Comptoir"),
                SUPPLIER,
                "FR7630006000011234567890189",
                Money.euro("700.00"),
                List.of(
                        new RemittanceAdvice.Line(
                                "F-2026-55",
                                "380",
                                DAY.minusDays(60),
                                "PO-4711",
                                "Bâtisseurs de l'Ouest",
                                Money.euro("665.00"),
                                Money.euro("798.00"),
                                Money.euro("750.00")),
                        new RemittanceAdvice.Line(
                                "A-3", "381", DAY.minusDays(10), null, null, null, null, Money.euro("50.00"))));
    }

    public static OrderChange change() {
        return new OrderChange(
                "CHG-1",
                "PO-4711",
                false,
                DAY,
                DAY.plusDays(7),
                BUYER,
                SUPPLIER,
                SITE,
                null,
                "EUR",
                List.of("Chantier retardé"),
                List.of(
                        new OrderChange.Line(
                                "1",
                                "1",
                                OrderChange.Action.CHANGED,
                                CEMENT,
                                Quantity.of(90),
                                UnitPrice.euro("5.40"),
                                null,
                                null,
                                List.of(),
                                null),
                        new OrderChange.Line(
                                "2",
                                "20",
                                OrderChange.Action.DELETED,
                                SAND,
                                null,
                                null,
                                null,
                                null,
                                List.of("annulé"),
                                null)),
                null);
    }

    public static ReceivingAdvice receipt() {
        return new ReceivingAdvice(
                "BR-5",
                "PO-4711",
                "BL-77",
                DAY,
                DAY,
                BUYER,
                SUPPLIER,
                SITE,
                List.of(
                        new ReceivingAdvice.Line(
                                "1", "PO-4711", "1", CEMENT, Quantity.of(58), Quantity.of(2), Quantity.of(60), "AC"),
                        new ReceivingAdvice.Line("2", "PO-4712", null, SAND, Quantity.of(0), null, null, null)));
    }

    public static PriceCatalogue catalogue() {
        return new PriceCatalogue(
                "CAT-2027",
                DAY,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                SUPPLIER,
                BUYER,
                "EUR",
                List.of("Tarif départ"),
                List.of(
                        new PriceCatalogue.Line(
                                "1",
                                PriceCatalogue.Action.CHANGED,
                                CEMENT,
                                UnitPrice.euro("5.60"),
                                UnitPrice.euro("7.00"),
                                UnitPrice.euro("9.90"),
                                VatRate.standard("20"),
                                new BigDecimal("10"),
                                new BigDecimal("50"),
                                "CIM",
                                LocalDate.of(2027, 2, 1),
                                null,
                                List.of()),
                        new PriceCatalogue.Line(
                                "2",
                                PriceCatalogue.Action.CURRENT,
                                SAND,
                                UnitPrice.euro("31"),
                                null,
                                null,
                                "TNE",
                                null,
                                new BigDecimal("2.5"),
                                null,
                                null,
                                null,
                                null,
                                List.of("à la tonne"))));
    }

    public static InventoryReport stock() {
        return new InventoryReport(
                "STK-9",
                DAY,
                DAY.minusDays(1),
                SUPPLIER,
                BUYER,
                Party.of(Gln.of("3020180000048"), "Dépôt"),
                List.of(
                        new InventoryReport.Line(
                                "1", CEMENT, Quantity.of(500), Quantity.of(380), Quantity.of(120), Quantity.of(1000)),
                        new InventoryReport.Line(
                                "2", SAND, Quantity.of(new BigDecimal("12.5"), "TNE"), null, null, null)));
    }

    public static ApplicationAnswer answer() {
        return new ApplicationAnswer(
                "AA-1",
                false,
                "RE",
                DAY,
                SUPPLIER,
                SITE,
                List.of(new ApplicationAnswer.Reference("ON", "PO-4711")),
                List.of("Merci de corriger"),
                List.of(new ApplicationAnswer.Problem(
                        "12", "Article inconnu", List.of(new ApplicationAnswer.Reference("LI", "20")))));
    }

    /** The documents of banks; they have no EDIFACT. */
    static List<BusinessDocument> ofBanks() {
        return List.of(transfer(), paymentStatus(), statement());
    }

    /** One payment refused, one carried out. */
    private static PaymentStatusReport paymentStatus() {
        return new PaymentStatusReport(
                "ST-77",
                "RUN-7",
                "pain.001.001.09",
                "PART",
                null,
                List.of(new PaymentStatusReport.Group(
                        "RUN-7-A",
                        null,
                        null,
                        List.of(
                                new PaymentStatusReport.Payment("P-1", "ACSC", null, null, Money.euro("400.50")),
                                new PaymentStatusReport.Payment(
                                        "P-2", "RJCT", "AC04 compte clos", "I-2", Money.euro("599.50"))))));
    }

    /** Money in with its remittance, money out in another currency, charges. */
    private static AccountStatement statement() {
        AccountStatement.Holder customer =
                new AccountStatement.Holder("Bâtisseurs", "FR7630006000011234567890189", "BNPAFRPP", null);
        AccountStatement.Remittance invoice = new AccountStatement.Remittance(
                "SCOR", "RF18539007547034", "CINV", "F-2026-55", DAY, Money.euro("798.00"), null);
        AccountStatement.Transaction transaction = new AccountStatement.Transaction(
                Money.euro("798.00"),
                true,
                "E2E-1",
                null,
                null,
                null,
                null,
                "8a562c67-ca16-48ba-b074-65581be6f001",
                null,
                "B-1",
                "PMNT/RCDT/ESCT",
                Money.of(new BigDecimal("870.00"), "USD"),
                new BigDecimal("1.0902"),
                "USD",
                List.of(new AccountStatement.Charge(Money.euro("1.50"), false)),
                customer,
                null,
                "SUPP",
                "facture F-2026-55\nmerci",
                List.of(invoice),
                null,
                null);
        AccountStatement.Entry entry = new AccountStatement.Entry(
                Money.euro("798.00"),
                true,
                false,
                "BOOK",
                DAY,
                DAY.plusDays(1),
                "N-1",
                "B-1",
                "PMNT/RCDT/ESCT",
                null,
                null,
                List.of(new AccountStatement.Charge(Money.euro("0.50"), true)),
                List.of(transaction),
                null);
        return new AccountStatement(
                "STMT-226",
                "226",
                DAY,
                DAY,
                DAY,
                "FR7630004008260001234567871",
                "Comptoir",
                "BNPAFRPP",
                "EUR",
                List.of(
                        new AccountStatement.Balance(AccountStatement.OPENING, Money.euro("-10.00"), DAY),
                        new AccountStatement.Balance(AccountStatement.CLOSING, Money.euro("788.00"), DAY)),
                List.of(entry),
                "Relevé du jour");
    }

    /** Payments in the characters that banks take, with all that the model holds. */
    public static CreditTransfer transfer() {
        Address port = new Address(List.of("12 rue du Port", "Batiment B"), "44000", "Nantes", null, "FR");
        CreditTransfer.Account debtor = new CreditTransfer.Account(
                "Comptoir de l'Ouest", "FR7630004008260001234567871", "BNPAFRPP", port, "969500T3M8S4SQAMHJ45");
        CreditTransfer.Account supplier =
                new CreditTransfer.Account("Materiaux Reunis", "FR7610278060010002030104045", "CMCIFR2A", port, null);
        CreditTransfer.Account mason = new CreditTransfer.Account("Bauwerk AG", "DE89370400440532013000", null);
        return new CreditTransfer(
                "RUN-7",
                "RUN-7-A",
                Instant.parse("2026-11-23T08:05:00Z"),
                DAY,
                debtor,
                List.of(
                        new CreditTransfer.Payment("P-1", Money.euro("400.50"), supplier, null, "P-1 facture 118"),
                        new CreditTransfer.Payment("P-2", Money.euro("599.50"), mason, "RF87P2", null)));
    }

    /** A shipment of two pallets, cartons on the first of them, bags in the second carton. */
    public static DespatchAdvice hierarchy() {
        List<Sscc> labels = labels(8);
        List<PackageUnit> packages = new java.util.ArrayList<>(List.of(
                new PackageUnit("1", null, 2, "201", null),
                new PackageUnit("2", "1", 1, "201", labels.get(0)),
                new PackageUnit("3", "1", 1, "201", labels.get(1))));
        labels.subList(2, 8).forEach(label -> packages.add(new PackageUnit("4", "2", 1, "CT", label)));
        packages.add(new PackageUnit("5", "4", 12, "BG", null));
        return new DespatchAdvice(
                "BL-78",
                "PO-4711",
                DAY,
                DAY.plusDays(1),
                DAY.plusDays(2),
                BUYER,
                SUPPLIER,
                null,
                SITE,
                null,
                null,
                List.of(),
                packages,
                List.of(
                        new DespatchAdvice.Line("1", "3", "PO-4711", "1", CEMENT, Quantity.of(60), "LOT7", null),
                        new DespatchAdvice.Line("2", "4", "PO-4711", "20", SAND, Quantity.of(6), null, null),
                        new DespatchAdvice.Line("3", "5", null, null, CEMENT, Quantity.of(12), null, null)));
    }

    public static PartyInformation partyInformation() {
        return new PartyInformation(
                "PI-3",
                "4",
                DAY,
                SUPPLIER,
                SITE,
                List.of("Nouveau dépôt"),
                List.of(
                        new PartyInformation.Entry(
                                "BY",
                                BUYER,
                                DAY,
                                DAY.plusYears(1),
                                null,
                                null,
                                List.of(new PartyInformation.Account(
                                        "FR7630006000011234567890189", "Bâtisseurs", "BNPAFRPPXXX")),
                                List.of()),
                        new PartyInformation.Entry(
                                "DP", SITE, null, null, DAY.plusDays(30), DAY.plusDays(400), List.of(), List.of())));
    }

    public static TransportInstruction instruction() {
        return new TransportInstruction(
                "IT-12",
                DAY,
                DAY.plusDays(1),
                DAY.plusDays(2),
                "EXP-8",
                "PO-4711",
                "BL-77",
                "3",
                SUPPLIER,
                BUYER,
                Party.of(Gln.of("3020180000055"), "Transports Lebrun"),
                Party.of(Gln.of("3020180000048"), "Dépôt"),
                SITE,
                List.of("Hayon nécessaire"),
                List.of(
                        new TransportInstruction.Goods(
                                "1",
                                6,
                                "201",
                                "Ciment gris en sacs",
                                Quantity.of(new BigDecimal("3012.5"), "KGM"),
                                Quantity.of(new BigDecimal("4.2"), "MTQ"),
                                labels(6)),
                        new TransportInstruction.Goods("2", 1, "BG", null, null, null, List.of())));
    }

    /** So many SSCC in a row. */
    static List<Sscc> labels(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> Sscc.completing(String.format(java.util.Locale.ROOT, "3302018%010d", 77 + i)))
                .toList();
    }

    public static TransportStatus status() {
        return new TransportStatus(
                "ST-5",
                DAY,
                Party.of(Gln.of("3020180000055"), "Transports Lebrun"),
                SUPPLIER,
                List.of("Suivi du jour"),
                List.of(new TransportStatus.Consignment(
                        "1",
                        "LB-778899",
                        "PO-4711",
                        "BL-77",
                        List.of(
                                new TransportStatus.Event(
                                        "31", null, DAY, java.time.LocalTime.of(8, 30), "Nantes", List.of(), List.of()),
                                new TransportStatus.Event(
                                        "21",
                                        "23",
                                        DAY.plusDays(1),
                                        null,
                                        "3020180000031",
                                        List.of("Remis au gardien"),
                                        labels(2))))));
    }
}
