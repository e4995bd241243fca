package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.PeppolGuide;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.kernel.money.Money;

/** An {@link Order} to UBL 2.1 Order by Peppol BIS Ordering 3. */
public final class OrderToUbl {
    private static final String ORDER = "220";

    private OrderToUbl() {}

    /** The document as text. */
    public static String write(Order order) {
        Section root = Section.root();
        new Texts(root)
                .text("number", order.number())
                .date("issued", order.issued())
                .text("kind", ORDER)
                .text("currency", order.currency());
        order.notes().forEach(note -> root.put("note", note));
        PartyWriting.write(order.buyer(), OrderingTerms.PARTY, root.open("buyer"));
        PartyWriting.write(order.supplier(), OrderingTerms.PARTY, root.open("supplier"));
        PartyWriting.write(order.invoicee(), OrderingTerms.PARTY, root.open("invoicee"));
        PartyWriting.delivery(order.deliverTo(), order.wished(), root);
        order.lines().forEach(line -> line(line, root.open("line")));
        PeppolGuide.ORDER.name(root);
        return Ubl.write("Order", Ubl.order(), root);
    }

    private static void line(Order.Line line, Section section) {
        boolean priced = line.price() != null && line.quantity() != null;
        Money amount = priced ? line.price().times(line.quantity()) : null;
        new Texts(section)
                .text("lineid", line.lineId())
                .quantity("quantity", line.quantity())
                .amount("amount", amount)
                .date("from", line.wished())
                .price("price", "basis", line.price(), line.quantity())
                .number("packsize", line.packSize())
                .article("gtin", "sellersid", "buyersid", "name", line.item());
        line.notes().forEach(note -> section.put("comment", note));
    }
}
