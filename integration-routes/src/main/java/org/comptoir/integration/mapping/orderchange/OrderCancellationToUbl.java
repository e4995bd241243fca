package org.comptoir.integration.mapping.orderchange;

import org.comptoir.document.OrderChange;
import org.comptoir.integration.mapping.xml.OrderReferences;
import org.comptoir.integration.mapping.xml.OrderReferences.Places;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.PeppolGuide;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;

/**
 * An {@link OrderChange} that cancels to UBL 2.1 OrderCancellation by Peppol BIS Advanced Ordering 3. It has no lines: the
 * whole order goes.
 */
final class OrderCancellationToUbl {
    /** A reason is mandatory; this one says that there is none. */
    static final String UNEXPLAINED = "NA";

    private OrderCancellationToUbl() {}

    static String write(OrderChange change) {
        Section root = Section.root();
        new Texts(root)
                .text("number", change.number())
                .date("issued", change.issued())
                .text("unexplained", change.notes().isEmpty() ? UNEXPLAINED : null)
                .text("order", change.orderNumber())
                .text("kind", change.terms().typeCode());
        change.notes().stream().skip(1).forEach(note -> root.put("note", note));
        change.notes().stream().limit(1).forEach(note -> root.put("reason", note));
        PartyWriting.write(change.buyer(), OrderingTerms.PARTY, root.open("buyer"));
        PartyWriting.write(change.supplier(), OrderingTerms.PARTY, root.open("supplier"));
        OrderReferences.write(change.terms().references(), Places.CANCELLATION, root);
        PeppolGuide.ORDER_CANCELLATION.name(root);
        return Ubl.write("OrderCancellation", Ubl.orderCancellation(), root);
    }
}
