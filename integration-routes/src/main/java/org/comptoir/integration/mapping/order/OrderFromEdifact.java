package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edifact.EdifactPurposes;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.OrderingMessage;
import org.comptoir.integration.mapping.edifact.WishedDay;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** ORDERS of D.96A and D.01B (EANCOM) to an {@link Order} (EXC-01). */
public final class OrderFromEdifact extends OrderingMessage<Order.Line> {
    private final WishedDay wished;
    private String typeCode;

    public OrderFromEdifact(EdifactReading reading) {
        super(reading, null);
        this.wished = new WishedDay(reading);
    }

    /** The kind of order; another document's is told, and read as an ordinary order. */
    @Override
    protected void beginning(Segment bgm) {
        super.beginning(bgm);
        bgm.code(1, 3);
        if (EdifactOrderKinds.isKind(bgm.look(1))) {
            typeCode = bgm.text(1);
        } else {
            reading.kind(bgm, EdifactOrderKinds.ORDINARY);
        }
    }

    /** Whoever replaces or repeats an order has it twice, unless somebody looks. */
    @Override
    protected void function(Segment bgm) {
        EdifactPurposes.repeats(bgm, reading);
    }

    /** The day of the order. */
    @Override
    protected String alsoWritten() {
        return "4";
    }

    @Override
    protected void delivery(Segment dtm) {
        wished.read(dtm);
    }

    @Override
    protected Order.Line line(Group lin) {
        return OrderLineFromEdifact.of(lin, reading, check, head.vat());
    }

    @Override
    protected Order made() {
        return new Order(
                number,
                function == null ? "9" : function,
                issued,
                wished.day(),
                buyer(),
                supplier(),
                deliverTo(),
                parties.of("IV"),
                currency,
                notes,
                lines,
                head.terms(typeCode, check.lineTotal()));
    }
}
