package org.comptoir.integration.mapping.orderchange;

import java.util.List;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
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
                .text("order", change.orderNumber())
                .text("kind", change.terms().typeCode());
        change.notes().forEach(note -> root.put("note", note));
        PartyWriting.write(change.buyer(), OrderingTerms.PARTY, root.open("buyer"));
        PartyWriting.write(change.supplier(), OrderingTerms.PARTY, root.open("supplier"));
        PartyWriting.write(change.invoicee(), OrderingTerms.PARTY, root.open("invoicee"));
        OrderTerms terms = change.terms();
        new DeliveryDays(change.wished(), terms.deliveryPeriod())
                .write(PartyWriting.delivery(change.deliverTo(), root));
        AgreedTerms.write(terms, Places.CHANGE, root);
        change.lines().forEach(line -> line(line, root.open("line"))
                .put("orderline", renumbered ? line.orderLineId() : null));
        List<LineAmount> amounts =
                change.lines().stream().map(OrderChangeToUbl::amount).toList();
        PeppolGuide.ORDER_CHANGE.name(root, PeppolOrdering.admits(change.currency(), terms, amounts, root));
        return Ubl.write("OrderChange", Ubl.orderChange(), root);
    }

    private static boolean isRenumbered(OrderChange.Line line) {
        return line.orderLineId() != null && !line.orderLineId().equals(line.lineId());
    }

    /** A line that goes is said to be of nothing. */
    private static LineAmount amount(OrderChange.Line line) {
        boolean goes = line.quantity() == null && line.action() == Action.DELETED;
        return new LineAmount(line.price(), goes ? Quantity.of(0) : line.quantity(), line.terms());
    }

    private static Section line(OrderChange.Line line, Section section) {
        new Texts(section)
                .text("lineid", line.lineId())
                .text("status", code(line.action()))
                .article("gtin", "sellersid", "buyersid", "name", line.item());
        amount(line).write(section);
        AgreedTerms.writeLine(line.terms(), line.packSize(), Places.CHANGE, section);
        new DeliveryDays(line.wished(), line.terms().deliveryPeriod()).write(section);
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
