package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.OrderingMessage;
import org.comptoir.integration.mapping.edifact.WishedDay;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** ORDERS of D.96A and D.01B (EANCOM) to an {@link Order} (EXC-01). */
public final class OrderFromEdifact extends OrderingMessage<Order.Line> {
    private final WishedDay wished;
    private final OrderHeadFromEdifact head;
    private boolean summary;

    public OrderFromEdifact(EdifactReading reading) {
        super(reading, null);
        this.wished = new WishedDay(reading);
        this.head = new OrderHeadFromEdifact(reading);
    }

    @Override
    protected void beginning(Segment bgm) {
        super.beginning(bgm);
        head.kind(bgm);
    }

    @Override
    protected void day(Segment dtm) {
        if (!head.isOfPeriod(dtm)) {
            wished.read(dtm);
        }
    }

    @Override
    protected void other(Segment segment) {
        summary |= segment.tag().equals("UNS");
        if (!segment.tag().equals("FTX") || !head.isOfPayment(segment)) {
            super.other(segment);
        }
    }

    /** ALC in the summary only repeats sums: told as left over. */
    @Override
    protected void part(Group group) {
        super.part(group);
        if (!summary) {
            head.group(group);
        }
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
                head.terms(check.lineTotal()));
    }
}
