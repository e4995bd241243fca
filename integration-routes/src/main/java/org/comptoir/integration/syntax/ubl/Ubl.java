package org.comptoir.integration.syntax.ubl;

import java.util.stream.Stream;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.binding.BindingWriter;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.xml.XmlElement;

/** UBL 2.1 (ISO/IEC 19845). The tables are read once, when first used. */
public final class Ubl {
    /** The beginning of each document's namespace; its name and {@code -2} follow. */
    public static final String NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";

    /** Customization of EN 16931 without any further rule. */
    public static final String EN16931 = "urn:cen.eu:en16931:2017";

    /** Peppol BIS Billing 3.0. */
    public static final String PEPPOL_BILLING = EN16931 + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";

    /** The process of Peppol BIS Billing 3.0. */
    public static final String PEPPOL_BILLING_PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    /** Peppol BIS Ordering 3, transaction T01. */
    public static final String PEPPOL_ORDER = "urn:fdc:peppol.eu:poacc:trns:order:3";

    /** Peppol BIS Ordering 3, transaction T76. */
    public static final String PEPPOL_ORDER_RESPONSE = "urn:fdc:peppol.eu:poacc:trns:order_response:3";

    /** The process of Peppol BIS Ordering 3. */
    public static final String PEPPOL_ORDERING = "urn:fdc:peppol.eu:poacc:bis:ordering:3";

    /** Peppol BIS Despatch Advice 3, transaction T16. */
    public static final String PEPPOL_DESPATCH_ADVICE = "urn:fdc:peppol.eu:poacc:trns:despatch_advice:3";

    /** The process of Peppol BIS Despatch Advice 3. */
    public static final String PEPPOL_DESPATCHING = "urn:fdc:peppol.eu:poacc:bis:despatch_advice:3";

    /** Peppol BIS Advanced Ordering 3, transaction T114. */
    public static final String PEPPOL_ORDER_CHANGE = "urn:fdc:peppol.eu:poacc:trns:order_change:3";

    /** Peppol BIS Advanced Ordering 3, transaction T115. */
    public static final String PEPPOL_ORDER_CANCELLATION = "urn:fdc:peppol.eu:poacc:trns:order_cancellation:3";

    /** The process of Peppol BIS Advanced Ordering 3. */
    public static final String PEPPOL_ADVANCED_ORDERING = "urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3";

    /** Peppol BIS Catalogue without response 3, transaction T19. */
    public static final String PEPPOL_CATALOGUE = "urn:fdc:peppol.eu:poacc:trns:catalogue:3";

    /** The process of Peppol BIS Catalogue without response 3. */
    public static final String PEPPOL_CATALOGUING = "urn:fdc:peppol.eu:poacc:bis:catalogue_wo_response:3";

    /** UBL's version, named where no guide does. */
    public static final String VERSION = "2.1";

    /** Of a document; those of a line of an invoice have terms of their own. */
    private static final String ALLOWANCES = Binding.text(Ubl.class, "allowances.binding");

    private Ubl() {}

    /** The table of Invoice. */
    public static Binding invoice() {
        return InvoiceTable.INVOICE;
    }

    /** The table of CreditNote. */
    public static Binding creditNote() {
        return InvoiceTable.CREDIT_NOTE;
    }

    /** The table of Order. */
    public static Binding order() {
        return OrderingTables.ORDER;
    }

    /** The table of OrderResponse. */
    public static Binding orderResponse() {
        return OrderingTables.RESPONSE;
    }

    /** The table of DespatchAdvice. */
    public static Binding despatchAdvice() {
        return OrderingTables.DESPATCH;
    }

    /** The table of ApplicationResponse. */
    public static Binding applicationResponse() {
        return OrderingTables.RESPONSE_OF_APPLICATION;
    }

    /** The table of OrderChange. */
    public static Binding orderChange() {
        return OrderingTables.CHANGE;
    }

    /** The table of OrderCancellation. */
    public static Binding orderCancellation() {
        return OrderingTables.CANCELLATION;
    }

    /** The table of ReceiptAdvice. */
    public static Binding receiptAdvice() {
        return OrderingTables.RECEIPT;
    }

    /** The table of Catalogue. */
    public static Binding catalogue() {
        return OrderingTables.CATALOGUE;
    }

    /** The table of InventoryReport. */
    public static Binding inventoryReport() {
        return OrderingTables.INVENTORY;
    }

    /** The table of RemittanceAdvice. */
    public static Binding remittanceAdvice() {
        return OrderingTables.REMITTANCE;
    }

    /** The empty root of a document, for example {@code Invoice}. */
    public static XmlElement root(String name) {
        return new XmlElement(name)
                .attribute("xmlns", NAMESPACE + name + "-2")
                .attribute("xmlns:cac", NAMESPACE + "CommonAggregateComponents-2")
                .attribute("xmlns:cbc", NAMESPACE + "CommonBasicComponents-2");
    }

    /** A document as text. @param name of its root element; terms what its table puts into elements */
    public static String write(String name, Binding table, Section terms) {
        XmlElement document = root(name);
        BindingWriter.write(table, terms, document);
        return document.document();
    }

    /** Their parties are alike. */
    private static final class OrderingTables {
        private static final String PARTY = Binding.text(Ubl.class, "party.binding");
        /** Its name stands with its registration alone; Peppol has some without the other. */
        private static final String REGISTERED = PARTY.replace("  name cac:PartyName", "  <name cac:PartyName");
        /** Its name stands alone. */
        private static final String UNREGISTERED = PARTY.replace("  name cac:PartyLegal", "  <name cac:PartyLegal");

        /** Those of a line of an order. */
        private static final String LINE_ALLOWANCES = ALLOWANCES
                .replace(" cac:AllowanceCharge[", " cac:LineItem/cac:AllowanceCharge[")
                .indent(2);

        /** The line of an order that was sent before. */
        private static final String EARLIER =
                """
                  PW cac:OrderLineReference
                    line cbc:LineID
                    number cac:OrderReference/cbc:ID
                    issued cac:OrderReference/cbc:IssueDate
                """;

        /** The line of the order that is changed or answered. */
        private static final String ORDERED = "  orderline cac:OrderLineReference/cbc:LineID\n";

        private static final String ANTICIPATED = "AnticipatedMonetaryTotal";
        static final Binding ORDER = agreed("order", EARLIER, "RequestedDeliveryPeriod", ANTICIPATED);
        static final Binding RESPONSE =
                agreed("order-response", ORDERED, "PromisedDeliveryPeriod", "LegalMonetaryTotal");
        static final Binding RESPONSE_OF_APPLICATION = table("application-response");
        static final Binding CHANGE = agreed("order-change", ORDERED, "RequestedDeliveryPeriod", ANTICIPATED);
        static final Binding CANCELLATION = table("order-cancellation");
        static final Binding RECEIPT = table("receipt-advice");
        static final Binding CATALOGUE = table("catalogue");
        static final Binding INVENTORY = table("inventory-report");
        static final Binding REMITTANCE = table("remittance-advice");
        static final Binding DESPATCH = table("despatch-advice", PackingTable.PARTS);

        /** An order, its change or its answer. */
        private static Binding agreed(String name, String orderline, String period, String totals) {
            String delivery = Binding.text(Ubl.class, "order-delivery.binding").replace("{period}", period);
            String terms = Binding.text(Ubl.class, "order-terms.binding")
                    .replace("{allowances}", ALLOWANCES)
                    .replace("{totals}", totals);
            String line = Binding.text(Ubl.class, "order-line.binding")
                    .replace("{line-allowances}", LINE_ALLOWANCES)
                    .replace("{orderline}", orderline)
                    .replace("{period}", period);
            return table(name, "{delivery}", delivery, "{terms}", terms, "{line}", line);
        }

        private static Binding table(String name, String... parts) {
            String[] parties = {"{party}", PARTY, "{registered}", REGISTERED, "{unregistered}", UNREGISTERED};
            return Binding.of(
                    Ubl.class,
                    name + ".binding",
                    Stream.of(parties, parts).flatMap(Stream::of).toArray(String[]::new));
        }
    }

    private static final class InvoiceTable {
        /** A credit note has no place of its own for it (CEN/TS 16931-3-2); its tender stands behind. */
        private static final String PROJECT_OF_CREDIT_NOTE =
                """
                BT-11 cac:AdditionalDocumentReference*[cbc:DocumentTypeCode=50]/cbc:ID
                =50?BT-11 cac:AdditionalDocumentReference/cbc:DocumentTypeCode
                BT-17 cac:OriginatorDocumentReference/cbc:ID
                """;

        static final Binding INVOICE = Binding.of(Ubl.class, "invoice.binding", "{allowances}", ALLOWANCES);
        static final Binding CREDIT_NOTE = Binding.of(
                Ubl.class,
                "invoice.binding",
                "{allowances}",
                ALLOWANCES,
                "cac:InvoiceLine",
                "cac:CreditNoteLine|cac:InvoiceLine",
                "cbc:InvoicedQuantity",
                "cbc:CreditedQuantity",
                "BT-7 cbc:TaxPointDate\n",
                "",
                "BT-3 cbc:InvoiceTypeCode",
                "BT-7 cbc:TaxPointDate\nBT-3 cbc:CreditNoteTypeCode",
                "BT-17 cac:OriginatorDocumentReference/cbc:ID\n",
                "",
                "[cbc:DocumentTypeCode!=130]",
                "[cbc:DocumentTypeCode!=130|50]",
                "BT-11 cac:ProjectReference/cbc:ID",
                PROJECT_OF_CREDIT_NOTE);
    }
}
