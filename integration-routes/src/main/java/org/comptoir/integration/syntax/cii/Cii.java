package org.comptoir.integration.syntax.cii;

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

    private Cii() {}

    /** The table of the invoice. */
    public static Binding invoice() {
        return Table.INVOICE;
    }

    /** The table of Order-X. */
    public static Binding order() {
        return OrderTable.ORDER;
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
        static final Binding ORDER = Binding.of(
                Cii.class,
                "order.binding",
                "{party}",
                Binding.text(Cii.class, "party.binding"),
                "{agreement}",
                HEADER.formatted("Agreement"),
                "{delivery}",
                HEADER.formatted("Delivery"),
                "{settlement}",
                HEADER.formatted("Settlement"),
                "{transaction}",
                "rsm:SupplyChainTradeTransaction");
    }

    /** Most paths begin alike: {@code {agreement}} and the other words stand for these. */
    private static final class Table {
        static final String HEADER = "{transaction}/ram:ApplicableHeaderTrade%1$s|ApplicableSupplyChainTrade%1$s";
        static final String LINE = "ram:SpecifiedLineTrade%1$s|SpecifiedSupplyChainTrade%1$s";
        static final Binding INVOICE = Binding.of(
                Cii.class,
                "invoice.binding",
                "{line-agreement}",
                LINE.formatted("Agreement"),
                "{line-delivery}",
                LINE.formatted("Delivery"),
                "{line-settlement}",
                LINE.formatted("Settlement"),
                "{agreement}",
                HEADER.formatted("Agreement"),
                "{delivery}",
                HEADER.formatted("Delivery"),
                "{settlement}",
                HEADER.formatted("Settlement"),
                "{transaction}",
                "rsm:SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction",
                "{context}",
                "rsm:ExchangedDocumentContext|SpecifiedExchangedDocumentContext",
                "{document}",
                "rsm:ExchangedDocument|HeaderExchangedDocument");
    }
}
