package org.comptoir.integration.mapping.receivingadvice;

import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.xml.LineCheck;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.quantity.Quantity;

/** UBL 2.1 ReceiptAdvice to a {@link ReceivingAdvice} (EXC-02). */
public final class ReceivingAdviceFromUbl extends TermsMapping {
    private final LineCheck check;

    public ReceivingAdviceFromUbl(XmlNode top, Values values) {
        super(Ubl.receiptAdvice(), top, values);
        this.check = new LineCheck(values);
    }

    @Override
    public ReceivingAdvice document() {
        Party from = party("shipfrom");
        Party to = party("deliverto");
        Party supplier = party("supplier");
        Party buyer = party("buyer");
        List<ReceivingAdvice.Line> lines = root().sections("line").stream()
                .map(l -> values().at(l, line(l)))
                .toList();
        check.finish(root(), true);
        return new ReceivingAdvice(
                root().text("number"),
                root().text("order"),
                root().text("despatch"),
                values().date(root(), "issued"),
                values().date(root(), "received"),
                buyer == null ? to : buyer,
                supplier == null ? from : supplier,
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
                comparable(received, rejected) ? received.minus(rejected) : received,
                rejected,
                despatched(received, values().quantity(line, "short"), values().quantity(line, "over")),
                line.text("discrepancy"));
    }

    /** What should have come: what came, and what is missing of it, less what came in excess. */
    private static Quantity despatched(Quantity received, Quantity missing, Quantity excess) {
        if (comparable(received, missing)) {
            return received.plus(missing);
        }
        return comparable(received, excess) ? received.minus(excess) : null;
    }

    static boolean comparable(Quantity one, Quantity two) {
        return one != null && two != null && one.unit().equals(two.unit());
    }
}
