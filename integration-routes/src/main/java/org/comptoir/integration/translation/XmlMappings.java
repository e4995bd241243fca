package org.comptoir.integration.translation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.comptoir.integration.mapping.accountstatement.AccountStatementFromIso20022;
import org.comptoir.integration.mapping.applicationanswer.ApplicationAnswerFromUbl;
import org.comptoir.integration.mapping.credittransfer.CreditTransferFromIso20022;
import org.comptoir.integration.mapping.despatchadvice.DespatchAdviceFromUbl;
import org.comptoir.integration.mapping.inventoryreport.InventoryReportFromUbl;
import org.comptoir.integration.mapping.invoice.InvoiceFromCii;
import org.comptoir.integration.mapping.invoice.InvoiceFromUbl;
import org.comptoir.integration.mapping.order.OrderFromUbl;
import org.comptoir.integration.mapping.orderchange.OrderCancellationFromUbl;
import org.comptoir.integration.mapping.orderchange.OrderChangeFromUbl;
import org.comptoir.integration.mapping.orderresponse.OrderResponseFromUbl;
import org.comptoir.integration.mapping.orderx.OrderXDocument;
import org.comptoir.integration.mapping.paymentstatus.PaymentStatusFromIso20022;
import org.comptoir.integration.mapping.pricecatalogue.PriceCatalogueFromUbl;
import org.comptoir.integration.mapping.receivingadvice.ReceivingAdviceFromUbl;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceAdviceFromUbl;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.mapping.xml.XmlMapping;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;

/** Which XML document is read by which mapping. */
final class XmlMappings {
    private static final String ISO = "ISO 20022";
    private static final List<Kind> ALL = List.of(
            new Kind("Invoice", Ubl.NAMESPACE, "UBL", "2.1", InvoiceFromUbl::new),
            new Kind("CreditNote", Ubl.NAMESPACE, "UBL", "2.1", InvoiceFromUbl::new),
            new Kind("Order", Ubl.NAMESPACE, "UBL", "2.1", OrderFromUbl::new),
            new Kind("OrderResponse", Ubl.NAMESPACE, "UBL", "2.1", OrderResponseFromUbl::new),
            new Kind("DespatchAdvice", Ubl.NAMESPACE, "UBL", "2.1", DespatchAdviceFromUbl::new),
            new Kind("ApplicationResponse", Ubl.NAMESPACE, "UBL", "2.1", ApplicationAnswerFromUbl::new),
            new Kind("BkToCstmrAcctRpt", "", ISO, "", AccountStatementFromIso20022::new),
            new Kind("BkToCstmrStmt", "", ISO, "", AccountStatementFromIso20022::new),
            new Kind("BkToCstmrDbtCdtNtfctn", "", ISO, "", AccountStatementFromIso20022::new),
            new Kind("CstmrPmtStsRpt", "", ISO, "", PaymentStatusFromIso20022::new),
            new Kind("pain.002.001.02", "", ISO, "", PaymentStatusFromIso20022::new),
            new Kind("CstmrCdtTrfInitn", "", ISO, "", CreditTransferFromIso20022::new),
            new Kind("OrderChange", Ubl.NAMESPACE, "UBL", "2.1", OrderChangeFromUbl::new),
            new Kind("OrderCancellation", Ubl.NAMESPACE, "UBL", "2.1", OrderCancellationFromUbl::new),
            new Kind("ReceiptAdvice", Ubl.NAMESPACE, "UBL", "2.1", ReceivingAdviceFromUbl::new),
            new Kind("Catalogue", Ubl.NAMESPACE, "UBL", "2.1", PriceCatalogueFromUbl::new),
            new Kind("InventoryReport", Ubl.NAMESPACE, "UBL", "2.1", InventoryReportFromUbl::new),
            new Kind("RemittanceAdvice", Ubl.NAMESPACE, "UBL", "2.1", RemittanceAdviceFromUbl::new),
            new Kind(Cii.INVOICE, "urn:un:unece:uncefact", "CII", "D16B", InvoiceFromCii::new),
            new Kind(Cii.ORDER_X, "urn:un:unece:uncefact", "CII", "Order-X", OrderXDocument::new),
            new Kind(Cii.ZUGFERD1, "urn:ferd:", "CII", "ZUGFeRD 1", InvoiceFromCii::new));

    private XmlMappings() {}

    /**
     * A kind of document.
     *
     * @param root the local name of its root element
     * @param namespace the beginning of its namespace
     */
    record Kind(
            String root,
            String namespace,
            String standard,
            String version,
            BiFunction<XmlNode, Values, XmlMapping> reader) {}

    static Optional<Kind> of(XmlNode node) {
        return ALL.stream()
                .filter(k -> k.root().equals(node.name()) && node.namespace().startsWith(k.namespace()))
                .findFirst();
    }
}
