package org.comptoir.integration.mapping.orderchange;

import java.util.List;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.TermsOfOrder;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;

/** UBL 2.1 OrderCancellation (Peppol BIS Advanced Ordering 3) to an {@link OrderChange} that cancels (EXC-02). */
public final class OrderCancellationFromUbl extends TermsMapping {
    public OrderCancellationFromUbl(XmlNode top, Values values) {
        super(Ubl.orderCancellation(), top, values);
    }

    @Override
    public OrderChange document() {
        complete(false);
        if (!root().has("order")) {
            values().tell(Finding.error("document.order.missing", root().place()));
        }
        List<String> notes = texts(root(), "reason", "note").stream()
                .filter(note -> !note.equals(OrderCancellationToUbl.UNEXPLAINED))
                .toList();
        OrderTerms terms = new TermsOfOrder(root(), values(), this::day).terms(null);
        return new OrderChange(
                root().text("number"),
                root().text("order"),
                true,
                values().date(root(), "issued"),
                null,
                party("buyer"),
                party("supplier"),
                null,
                null,
                null,
                notes,
                List.of(),
                terms);
    }
}
