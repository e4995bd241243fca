package org.comptoir.integration.mapping.order;

import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.xml.AllowanceTerms;
import org.comptoir.integration.mapping.xml.Allowances;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.PeppolGuide;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;

/** An {@link Order} to UBL 2.1 Order by Peppol BIS Ordering 3. */
public final class OrderToUbl {
    private static final String ORDER = "220";

    private OrderToUbl() {}

    /** The document as text. */
    public static String write(Order order) {
        Section root = Section.root();
        OrderTerms terms = order.terms();
        new Texts(root)
                .text("number", order.number())
                .date("issued", order.issued())
                .text("kind", terms.typeCode() == null ? ORDER : terms.typeCode())
                .text("currency", order.currency());
        order.notes().forEach(note -> root.put("note", note));
        PartyWriting.write(order.buyer(), OrderingTerms.PARTY, root.open("buyer"));
        PartyWriting.write(order.supplier(), OrderingTerms.PARTY, root.open("supplier"));
        PartyWriting.write(order.invoicee(), OrderingTerms.PARTY, root.open("invoicee"));
        Wished wished = new Wished(order.wished(), terms.deliveryPeriod());
        wished.write(PartyWriting.delivery(order.deliverTo(), root));
        terms(terms, root);
        order.lines().forEach(line -> line(line, root.open("line")));
        PeppolGuide.ORDER.name(root, PeppolOrder.admits(order, root));
        return Ubl.write("Order", Ubl.order(), root);
    }

    private static void terms(OrderTerms terms, Section root) {
        OrderReferences.write(terms.references(), root);
        if (terms.delivery() != null) {
            root.open("terms")
                    .put("code", terms.delivery().code())
                    .put("text", terms.delivery().text())
                    .put("place", terms.delivery().place());
        }
        root.put("payment", terms.payment());
        parts(terms.allowanceCharges(), root);
        OrderTotals.of(terms).ifPresent(totals -> totals.write(root));
    }

    private static void parts(List<AllowanceCharge> parts, Section into) {
        parts.forEach(part -> Allowances.write(
                part, part.charge() ? AllowanceTerms.DOCUMENT_CHARGE : AllowanceTerms.DOCUMENT_ALLOWANCE, into));
    }

    private static void line(Order.Line line, Section section) {
        OrderLineTerms terms = line.terms();
        new Texts(section)
                .text("lineid", line.lineId())
                .quantity("quantity", line.quantity())
                .amount("amount", LineAmount.of(line))
                .price("price", "basis", line.price(), line.quantity())
                .number("packsize", line.packSize())
                .vat("category", "percent", terms.vat())
                .article("gtin", "sellersid", "buyersid", "name", line.item());
        new Wished(line.wished(), terms.deliveryPeriod()).write(section);
        line.notes().forEach(note -> section.put("comment", note));
        OrderReferences.writeLine(terms.references(), section);
        parts(terms.allowanceCharges(), section);
        terms.deliveries().stream()
                .filter(part -> part.quantity() != null)
                .forEach(part -> delivery(part, section.open("delivery")));
    }

    private static void delivery(OrderLineTerms.Delivery part, Section section) {
        new Texts(section).quantity("quantity", part.quantity()).date("from", part.day());
        PartyWriting.identifier(part.place(), "place", section);
    }
}
