package org.comptoir.integration.mapping.orderresponse;

import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.xml.AgreedTerms;
import org.comptoir.integration.mapping.xml.DeliveryDays;
import org.comptoir.integration.mapping.xml.OrderReferences.Places;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.PeppolGuide;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;

/**
 * An {@link OrderResponse} to UBL 2.1 OrderResponse by Peppol BIS Ordering 3. Peppol has one quantity a line: what is
 * confirmed; of a line that is refused, or not decided yet, what had been ordered.
 */
public final class OrderResponseToUbl {
    private OrderResponseToUbl() {}

    /** The document as text. */
    public static String write(OrderResponse response) {
        Section root = Section.root();
        new Texts(root)
                .text("number", response.number())
                .text("salesorder", response.supplierOrderNumber())
                .date("issued", response.issued())
                .text("decision", response.decision() == null ? null : PeppolDecisions.document(response.decision()))
                .text("currency", response.currency())
                .text("order", response.orderNumber())
                .text("kind", response.terms().typeCode());
        response.notes().forEach(note -> root.put("note", note));
        PartyWriting.write(response.supplier(), OrderingTerms.PARTY, root.open("supplier"));
        PartyWriting.write(response.buyer(), OrderingTerms.PARTY, root.open("buyer"));
        PartyWriting.write(response.invoicee(), OrderingTerms.PARTY, root.open("invoicee"));
        OrderTerms terms = response.terms();
        new DeliveryDays(response.delivery(), terms.deliveryPeriod())
                .write(PartyWriting.delivery(response.deliverTo(), root));
        AgreedTerms.write(terms, Places.RESPONSE, root);
        response.lines().forEach(line -> line(line, root.open("line")));
        PeppolGuide.ORDER_RESPONSE.name(root);
        return Ubl.write("OrderResponse", Ubl.orderResponse(), root);
    }

    private static void line(OrderResponse.Line line, Section section) {
        boolean undelivered = line.decision() == LineDecision.REFUSED || line.decision() == LineDecision.RECEIVED;
        OrderLineTerms terms = line.terms();
        new Texts(section)
                .text("lineid", line.lineId())
                .text("status", line.decision() == null ? null : PeppolDecisions.line(line.decision()))
                .quantity("quantity", undelivered && line.ordered() != null ? line.ordered() : line.confirmed())
                .amount("amount", terms.net())
                .price("price", "basis", line.price(), line.confirmed())
                .article("gtin", "sellersid", "buyersid", "name", line.item())
                .text("orderline", line.orderLineId());
        AgreedTerms.writeLine(terms, line.packSize(), Places.RESPONSE, section);
        new DeliveryDays(line.delivery(), terms.deliveryPeriod()).write(section);
        line.notes().forEach(note -> section.put("note", note));
    }
}
