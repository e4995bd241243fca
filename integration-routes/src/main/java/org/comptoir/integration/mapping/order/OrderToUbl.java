package org.comptoir.integration.mapping.order;

import java.util.List;
import org.comptoir.document.Order;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.xml.AgreedTerms;
import org.comptoir.integration.mapping.xml.DeliveryDays;
import org.comptoir.integration.mapping.xml.LineAmount;
import org.comptoir.integration.mapping.xml.OrderReferences.Places;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.PeppolGuide;
import org.comptoir.integration.mapping.xml.PeppolOrdering;
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
        new DeliveryDays(order.wished(), terms.deliveryPeriod()).write(PartyWriting.delivery(order.deliverTo(), root));
        AgreedTerms.write(terms, Places.ORDER, root);
        order.lines().forEach(line -> line(line, root.open("line")));
        List<LineAmount> amounts =
                order.lines().stream().map(OrderToUbl::amount).toList();
        PeppolGuide.ORDER.name(root, PeppolOrdering.admits(order.currency(), terms, amounts, root));
        return Ubl.write("Order", Ubl.order(), root);
    }

    private static LineAmount amount(Order.Line line) {
        return new LineAmount(line.price(), line.quantity(), line.terms());
    }

    private static void line(Order.Line line, Section section) {
        new Texts(section).text("lineid", line.lineId()).article("gtin", "sellersid", "buyersid", "name", line.item());
        amount(line).write(section);
        AgreedTerms.writeLine(line.terms(), line.packSize(), Places.ORDER, section);
        new DeliveryDays(line.wished(), line.terms().deliveryPeriod()).write(section);
        line.notes().forEach(note -> section.put("comment", note));
    }
}
