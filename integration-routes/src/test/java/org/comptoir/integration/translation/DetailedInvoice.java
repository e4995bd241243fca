package org.comptoir.integration.translation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Address;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Invoice.Attribute;
import org.comptoir.document.Invoice.Classification;
import org.comptoir.document.Invoice.ItemDetails;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Payment;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Invoice.References;
import org.comptoir.document.Invoice.Seller;
import org.comptoir.document.Invoice.TaxPoint;
import org.comptoir.document.Party;
import org.comptoir.document.Period;
import org.comptoir.kernel.money.Money;

/** An invoice that says all that EN 16931 has terms for and INVOIC of both directories has room for. */
public final class DetailedInvoice {
    private static final LocalDate DAY = ExampleDocuments.DAY;
    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    private DetailedInvoice() {}

    /** The example that everybody can write, and all that few invoices say. */
    public static Invoice of() {
        Invoice plain = ExampleDocuments.electronicInvoice();
        return new Invoice(
                plain.number(),
                plain.typeCode(),
                plain.issued(),
                plain.due(),
                plain.delivered(),
                plain.orderNumber(),
                plain.despatchAdviceNumber(),
                "F-2026-40",
                plain.supplier(),
                plain.buyer(),
                plain.deliverTo(),
                plain.payee(),
                plain.currency(),
                plain.paymentReference(),
                plain.iban(),
                List.of("Escompte : néant", "#SUR#Merci de votre commande"),
                List.of(
                        withBase(plain.allowanceCharges().get(0)),
                        plain.allowanceCharges().get(1)),
                List.of(detailed(plain.lines().get(0))),
                plain.vatBreakdown(),
                plain.lineTotal(),
                plain.allowances(),
                plain.charges(),
                plain.taxExclusive(),
                plain.taxTotal(),
                plain.taxInclusive(),
                Money.euro("698.50"),
                references(),
                NOVEMBER,
                new TaxPoint(DAY.minusDays(1), null),
                new Seller(null, "SARL au capital de 10 000 EUR, RCS Bordeaux"),
                null,
                representative(),
                payment(),
                Money.of(new BigDecimal("143.64"), "USD"),
                Money.euro("100.00"),
                Money.euro("0.50"),
                List.of());
    }

    /** The discount is taken of less than the lines. */
    private static AllowanceCharge withBase(AllowanceCharge part) {
        return new AllowanceCharge(
                part.charge(),
                part.reasonCode(),
                part.reason(),
                part.amount(),
                part.percent(),
                part.vat(),
                Money.euro("660.00"));
    }

    private static Invoice.Line detailed(Invoice.Line line) {
        return new Invoice.Line(
                line.lineId(),
                line.orderNumber(),
                line.orderLineId(),
                line.item(),
                line.quantity(),
                line.price(),
                line.net(),
                line.vat(),
                line.allowanceCharges(),
                List.of("Livré sur palette"),
                NOVEMBER,
                new ObjectId("ABZ", "EE-123-EE"),
                "613-200",
                new BigDecimal("6.00"),
                new BigDecimal("0.50"),
                new ItemDetails(
                        null,
                        "Ciment gris pour béton armé, en sacs de 35 kg, prise normale",
                        "FR",
                        List.of(new Classification("25232900", "HS", null), new Classification("CIM-2", "GU", "14")),
                        List.of(new Attribute("Classe", "42,5 N"), new Attribute("Couleur", "gris"))));
    }

    private static References references() {
        return new References(
                "ACHATS-7",
                "PRJ-9",
                "CT-2026-3",
                "CV-88",
                "BR-31",
                "LOT-7",
                new ObjectId("MG", "14987654321001"),
                "613",
                DAY.minusDays(30),
                List.of(new Preceding("F-2026-41", DAY.minusDays(20)), new Preceding("F-2026-42", null)));
    }

    private static Party representative() {
        Address address = new Address(List.of("3 rue Fiscale"), "75001", "Paris", null, "FR");
        return new Party(null, List.of(), "Représentation fiscale SA", address, "FR25812345678", null);
    }

    private static Payment payment() {
        return new Payment(
                "Payable à 30 jours, sans escompte",
                "42",
                "Virement",
                "Comptoir, compte principal",
                "BNPAFRPPXXX",
                List.of(
                        new Account("FR1420041010050500013M02606", "Comptoir, compte courant postal", "PSSTFRPPPAR"),
                        new Account("DE89370400440532013000", null, null)),
                null,
                null,
                null);
    }
}
