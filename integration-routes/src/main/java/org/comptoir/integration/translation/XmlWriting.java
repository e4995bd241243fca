package org.comptoir.integration.translation;

import java.nio.charset.StandardCharsets;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.CreditTransfer;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.credittransfer.CreditTransferToIso20022;
import org.comptoir.integration.mapping.despatchadvice.DespatchAdviceToUbl;
import org.comptoir.integration.mapping.invoice.InvoiceToCii;
import org.comptoir.integration.mapping.invoice.InvoiceToUbl;
import org.comptoir.integration.mapping.order.OrderToUbl;
import org.comptoir.integration.mapping.orderresponse.OrderResponseToUbl;

/** One XML document. */
final class XmlWriting {
    private XmlWriting() {}

    /** @throws IllegalArgumentException when the format has no such document */
    static byte[] write(BusinessDocument document, XmlFormat format) {
        String text =
                switch (format) {
                    case UBL -> ubl(document);
                    case CII -> cii(document);
                    case PAIN_001_03 -> pain(document, 3);
                    case PAIN_001_09 -> pain(document, 9);
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cii(BusinessDocument document) {
        if (document instanceof Invoice invoice) {
            return InvoiceToCii.write(invoice);
        }
        throw none(document, "CII");
    }

    private static String ubl(BusinessDocument document) {
        if (document instanceof Invoice invoice) {
            return InvoiceToUbl.write(invoice);
        } else if (document instanceof Order order) {
            return OrderToUbl.write(order);
        } else if (document instanceof OrderResponse response) {
            return OrderResponseToUbl.write(response);
        } else if (document instanceof DespatchAdvice advice) {
            return DespatchAdviceToUbl.write(advice);
        }
        throw none(document, "UBL");
    }

    private static String pain(BusinessDocument document, int version) {
        if (document instanceof CreditTransfer transfer) {
            return CreditTransferToIso20022.write(transfer, version);
        }
        throw none(document, "pain.001");
    }

    private static IllegalArgumentException none(BusinessDocument document, String format) {
        return new IllegalArgumentException(
                "no " + format + " document for " + document.getClass().getSimpleName());
    }
}
