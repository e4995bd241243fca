package org.comptoir.integration.mapping.receivingadvice;

import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.quantity.Quantity;

/** UBL 2.1 ReceiptAdvice to a {@link ReceivingAdvice} (EXC-02). */
public final class ReceivingAdviceFromUbl extends TermsMapping {
    public ReceivingAdviceFromUbl(XmlNode top, Values values) {
        super(Ubl.receiptAdvice(), top, values);
    }

    @Override
    public ReceivingAdvice document() {
        Party to = party("deliverto");
        Party buyer = party("buyer");
        List<ReceivingAdvice.Line> lines = lines(this::line);
        complete(true);
        return new ReceivingAdvice(
                root().text("number"),
                root().text("order"),
                root().text("despatch"),
                values().date(root(), "issued"),
                values().date(root(), "received"),
                buyer == null ? to : buyer,
                either("supplier", "shipfrom"),
                to,
                lines);
    }

    private ReceivingAdvice.Line line(Section line) {
        Item item = item(line);
        Quantity received = values().quantity(line, "received");
        Quantity rejected = values().quantity(line, "rejected");
        return new ReceivingAdvice.Line(
                line.text("lineid"),
                line.text("order"),
                "NA".equals(line.text("orderline")) ? null : line.text("orderline"),
                item,
                accepted(line, received, rejected),
                rejected,
                despatched(line, received),
                line.text("discrepancy"));
    }

    private Quantity accepted(Section line, Quantity received, Quantity rejected) {
        return same(line, "rejected", received, rejected) ? received.minus(rejected) : received;
    }

    /** What should have come: what came, and what is missing of it, less what came in excess; null when neither is said. */
    private Quantity despatched(Section line, Quantity received) {
        Quantity missing = values().quantity(line, "short");
        Quantity excess = values().quantity(line, "over");
        Quantity despatched = null;
        if (same(line, "short", received, missing)) {
            despatched = received.plus(missing);
        }
        if (same(line, "over", received, excess)) {
            despatched = (despatched == null ? received : despatched).minus(excess);
        }
        return despatched;
    }

    /** Whether both are there in the same unit; other units cannot be reckoned with, which is told. */
    private boolean same(Section line, String id, Quantity received, Quantity other) {
        if (received != null && other != null && !comparable(received, other)) {
            Place place = line.term(id).orElseThrow().place();
            values().tell(Finding.warning("receipt.units", place, received.toString(), other.toString()));
        }
        return comparable(received, other);
    }

    static boolean comparable(Quantity one, Quantity two) {
        return one != null && two != null && one.unit().equals(two.unit());
    }
}
