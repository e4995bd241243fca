package org.comptoir.integration.mapping.orderchange;

import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.PeppolGuide;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.quantity.Quantity;

/**
 * An {@link OrderChange} to UBL 2.1 OrderChange or OrderCancellation, by Peppol BIS Advanced Ordering 3 where lines have the
 * numbers that they have in the order: Peppol knows no other.
 */
public final class OrderChangeToUbl {
    private OrderChangeToUbl() {}

    /** The document as text. */
    public static String write(OrderChange change) {
        return change.cancellation() ? OrderCancellationToUbl.write(change) : change(change);
    }

    private static String change(OrderChange change) {
        Section root = Section.root();
        boolean renumbered = change.lines().stream().anyMatch(OrderChangeToUbl::isRenumbered);
        new Texts(root)
                .text("number", change.number())
                .date("issued", change.issued())
                .text("currency", change.currency())
                .text("order", change.orderNumber());
        change.notes().forEach(note -> root.put("note", note));
        PartyWriting.write(change.buyer(), OrderingTerms.PARTY, root.open("buyer"));
        PartyWriting.write(change.supplier(), OrderingTerms.PARTY, root.open("supplier"));
        PartyWriting.delivery(change.deliverTo(), change.wished(), root);
        change.lines().forEach(line -> line(line, root.open("line"))
                .put("orderline", renumbered ? line.orderLineId() : null));
        PeppolGuide.ORDER_CHANGE.name(root);
        return Ubl.write("OrderChange", Ubl.orderChange(), root);
    }

    private static boolean isRenumbered(OrderChange.Line line) {
        return line.orderLineId() != null && !line.orderLineId().equals(line.lineId());
    }

    private static Section line(OrderChange.Line line, Section section) {
        Quantity quantity =
                line.quantity() == null && line.action() == Action.DELETED ? Quantity.of(0) : line.quantity();
        boolean priced = line.price() != null && quantity != null;
        Money amount = priced ? line.price().times(quantity) : null;
        new Texts(section)
                .text("lineid", line.lineId())
                .text("status", code(line.action()))
                .quantity("quantity", quantity)
                .amount("amount", amount)
                .date("from", line.wished())
                .price("price", "basis", line.price(), quantity)
                .article("gtin", "sellersid", "buyersid", "name", line.item());
        line.notes().forEach(note -> section.put("note", note));
        return section;
    }

    /** UNCL1229. */
    private static String code(Action action) {
        return switch (action) {
            case ADDED -> "1";
            case DELETED -> "2";
            case CHANGED -> "3";
            case UNCHANGED -> "4";
        };
    }
}
