package org.comptoir.integration.syntax.cii;

import java.util.stream.Stream;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.xml.XmlElement;

/** UN/CEFACT Cross Industry Invoice D16B. The table is read once, when first used. */
public final class Cii {
    /** The root since Factur-X 1.0 and ZUGFeRD 2. */
    public static final String INVOICE = "CrossIndustryInvoice";

    /** The root of ZUGFeRD 1. */
    public static final String ZUGFERD1 = "CrossIndustryDocument";

    /** The root of Order-X. */
    public static final String ORDER_X = "SCRDMCCBDACIOMessageStructure";

    private static final String STANDARD = "urn:un:unece:uncefact:data:standard:";

    /** Of a document; those of a line of an invoice have terms of their own. */
    private static final String ALLOWANCES = Binding.text(Cii.class, "allowances.binding");

    private Cii() {}

    /** The table of the invoice. */
    public static Binding invoice() {
        return Table.INVOICE;
    }

    /** The table of Order-X. */
    public static Binding order() {
        return OrderTable.ORDER;
    }

    /** The table of an order change in Order-X. */
    public static Binding orderChange() {
        return OrderTable.CHANGE;
    }

    /** The table of an order response in Order-X. */
    public static Binding orderResponse() {
        return OrderTable.RESPONSE;
    }

    /** Whether the parts below this element are handed on one by one: the transaction, whose lines may be many. */
    public static boolean isTransaction(String name) {
        return name.equals("SupplyChainTradeTransaction") || name.equals("SpecifiedSupplyChainTradeTransaction");
    }

    /** The empty root of an invoice. */
    public static XmlElement root() {
        return new XmlElement("rsm:" + INVOICE)
                .attribute("xmlns:rsm", STANDARD + "CrossIndustryInvoice:100")
                .attribute("xmlns:ram", STANDARD + "ReusableAggregateBusinessInformationEntity:100")
                .attribute("xmlns:qdt", STANDARD + "QualifiedDataType:100")
                .attribute("xmlns:udt", STANDARD + "UnqualifiedDataType:100");
    }

    private static final class OrderTable {
        private static final String HEADER = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTrade%s";
        private static final String DELIVERY = " ram:SpecifiedLineTradeDelivery/ram:";
        private static final String REQUESTED = DELIVERY + "RequestedQuantity @unitCode";
        private static final String ORDERED = "order {agreement}/ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID";
        private static final String STATUS = "  status ram:AssociatedDocumentLineDocument/ram:LineStatusCode\n"
                + "  orderline ram:SpecifiedLineTradeAgreement/ram:BuyerOrderReferencedDocument/ram:LineID";

        private static final String INVOICEE = "invoicee {settlement}/ram:InvoiceeTradeParty\n{party}";
        private static final String PACK_SIZE = "\n  packsize" + DELIVERY + "PerPackageUnitQuantity @unitCode";
        private static final String SELLERS_ORDER =
                " {agreement}/ram:SellerOrderReferencedDocument/ram:IssuerAssignedID";
        private static final String OF_HEAD = Binding.text(Cii.class, "order-terms.binding");

        private static final String[] TERMS = {
            "{terms}",
            OF_HEAD,
            "{line-terms}",
            Binding.text(Cii.class, "order-line-terms.binding")
                    .replace("{allowances}", ALLOWANCES)
                    .replace("{settlement}", "ram:SpecifiedLineTradeSettlement")
                    .indent(2)
        };

        static final Binding ORDER = table("", "", "  quantity" + REQUESTED + PACK_SIZE, TERMS);
        static final Binding CHANGE = table(ORDERED, STATUS, "  quantity" + REQUESTED + PACK_SIZE, TERMS);
        static final Binding RESPONSE = table(
                ORDERED + "\nsalesorder" + SELLERS_ORDER + "\ndecision rsm:ExchangedDocument/ram:StatusCode",
                STATUS,
                "  quantity" + DELIVERY + "AgreedQuantity @unitCode\n  ordered" + REQUESTED + PACK_SIZE,
                all(new String[] {"{terms}", OF_HEAD.replace("VN" + SELLERS_ORDER + "\n", "")}, TERMS));

        private static Binding table(String reference, String status, String quantities, String... terms) {
            String[] words = {
                "{reference}",
                reference,
                "{status}",
                status,
                "{quantities}",
                quantities,
                "{invoicee}",
                INVOICEE,
                "{party}",
                Binding.text(Cii.class, "party.binding")
            };
            return Binding.of(
                    Cii.class, "order.binding", all(terms, words, header(HEADER, "rsm:SupplyChainTradeTransaction")));
        }
    }

    /** What stands for the parts of a header, as the form of their names has it, and for what holds them. */
    private static String[] header(String form, String transaction) {
        return new String[] {
            "{allowances}",
            ALLOWANCES,
            "{agreement}",
            form.formatted("Agreement"),
            "{delivery}",
            form.formatted("Delivery"),
            "{settlement}",
            form.formatted("Settlement"),
            "{transaction}",
            transaction
        };
    }

    private static String[] all(String[]... words) {
        return Stream.of(words).flatMap(Stream::of).toArray(String[]::new);
    }

    /** Most paths begin alike: {@code {agreement}} and the other words stand for these. */
    private static final class Table {
        static final String HEADER = "{transaction}/ram:ApplicableHeaderTrade%1$s|ApplicableSupplyChainTrade%1$s";
        static final String LINE = "ram:SpecifiedLineTrade%1$s|SpecifiedSupplyChainTrade%1$s";
        private static final String[] WORDS = {
            "{line-agreement}",
            LINE.formatted("Agreement"),
            "{line-delivery}",
            LINE.formatted("Delivery"),
            "{line-settlement}",
            LINE.formatted("Settlement"),
            "{context}",
            "rsm:ExchangedDocumentContext|SpecifiedExchangedDocumentContext",
            "{document}",
            "rsm:ExchangedDocument|HeaderExchangedDocument"
        };
        static final Binding INVOICE = Binding.of(
                Cii.class,
                "invoice.binding",
                all(WORDS, header(HEADER, "rsm:SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction")));
    }
}
