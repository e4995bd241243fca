package org.comptoir.integration.translation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.CreditTransfer;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.applicationanswer.ApplicationAnswerToUbl;
import org.comptoir.integration.mapping.credittransfer.CreditTransferToIso20022;
import org.comptoir.integration.mapping.despatchadvice.DespatchAdviceToUbl;
import org.comptoir.integration.mapping.inventoryreport.InventoryReportToUbl;
import org.comptoir.integration.mapping.invoice.InvoiceToCii;
import org.comptoir.integration.mapping.invoice.InvoiceToUbl;
import org.comptoir.integration.mapping.order.OrderToUbl;
import org.comptoir.integration.mapping.orderchange.OrderChangeToUbl;
import org.comptoir.integration.mapping.orderresponse.OrderResponseToUbl;
import org.comptoir.integration.mapping.pricecatalogue.PriceCatalogueToUbl;
import org.comptoir.integration.mapping.receivingadvice.ReceivingAdviceToUbl;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceAdviceToUbl;
import org.comptoir.integration.syntax.NoSuchDocumentException;

/** One XML document. */
final class XmlWriting {
    private static final List<Writer<?>> UBL = List.of(
            new Writer<>(Invoice.class, InvoiceToUbl::write),
            new Writer<>(Order.class, OrderToUbl::write),
            new Writer<>(OrderResponse.class, OrderResponseToUbl::write),
            new Writer<>(DespatchAdvice.class, DespatchAdviceToUbl::write),
            new Writer<>(OrderChange.class, OrderChangeToUbl::write),
            new Writer<>(ReceivingAdvice.class, ReceivingAdviceToUbl::write),
            new Writer<>(PriceCatalogue.class, PriceCatalogueToUbl::write),
            new Writer<>(InventoryReport.class, InventoryReportToUbl::write),
            new Writer<>(RemittanceAdvice.class, RemittanceAdviceToUbl::write),
            new Writer<>(ApplicationAnswer.class, ApplicationAnswerToUbl::write));

    private XmlWriting() {}

    /** @throws NoSuchDocumentException when the format has no such document */
    static byte[] write(BusinessDocument document, XmlFormat format) {
        return switch (format) {
            case UBL -> bytes(ubl(document));
            case CII -> bytes(InvoiceToCii.write(invoice(document, "CII")));
            case FACTUR_X -> FacturXWriting.write(invoice(document, "Factur-X"));
            case PAIN_001_03 -> bytes(pain(document, 3));
            case PAIN_001_09 -> bytes(pain(document, 9));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Invoice invoice(BusinessDocument document, String format) {
        if (document instanceof Invoice invoice) {
            return invoice;
        }
        throw none(document, format);
    }

    private static String ubl(BusinessDocument document) {
        return UBL.stream()
                .filter(w -> w.type().isInstance(document))
                .findFirst()
                .orElseThrow(() -> none(document, "UBL"))
                .write(document);
    }

    /** How one kind of document is written. */
    private record Writer<T extends BusinessDocument>(Class<T> type, Function<T, String> writing) {
        String write(BusinessDocument document) {
            return writing.apply(type.cast(document));
        }
    }

    private static String pain(BusinessDocument document, int version) {
        if (document instanceof CreditTransfer transfer) {
            return CreditTransferToIso20022.write(transfer, version);
        }
        throw none(document, "pain.001");
    }

    private static NoSuchDocumentException none(BusinessDocument document, String format) {
        return new NoSuchDocumentException(
                "no " + format + " document for " + document.getClass().getSimpleName());
    }
}
