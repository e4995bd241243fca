package org.comptoir.integration.mapping.orderchange;

import org.comptoir.document.OrderChange;
import org.comptoir.integration.mapping.edifact.EdifactPurposes;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.OrderingMessage;
import org.comptoir.integration.mapping.edifact.WishedDay;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** ORDCHG of D.96A and D.01B (EANCOM) to an {@link OrderChange} (EXC-01). */
public final class OrderChangeFromEdifact extends OrderingMessage<OrderChange.Line> {
    /** Element 1225: the order as a whole is another one now; a change has no such thing. */
    private static final String REPLACES = "5";

    private static final String CHANGE = "4";

    private final WishedDay wished;
    private String orderNumber;

    public OrderChangeFromEdifact(EdifactReading reading) {
        super(reading, "230");
        this.wished = new WishedDay(reading);
    }

    @Override
    protected void function(Segment bgm) {
        if (REPLACES.equals(function)) {
            reading.warning("edifact.change.replaces", bgm.place(3, 0), function);
        } else if (function != null && !function.equals(CHANGE) && !cancellation()) {
            reading.warning("edifact.change.function", bgm.place(3, 0), function);
        }
    }

    @Override
    protected void delivery(Segment dtm) {
        wished.read(dtm);
    }

    @Override
    protected void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "ON", "CO" -> orderNumber = first(orderNumber, rff);
            default -> {
                // one of its terms
            }
        }
    }

    @Override
    protected OrderChange.Line line(Group lin) {
        return OrderChangeLineFromEdifact.of(lin, reading, check, orderNumber, head.vat());
    }

    private boolean cancellation() {
        return function != null && EdifactPurposes.CANCELS.contains(function);
    }

    @Override
    protected void finish() {
        check.finish(number, cancellation() ? -1 : lines.size());
        if (orderNumber == null) {
            reading.error("document.order.missing", new Place.WholeFile());
        }
    }

    @Override
    protected OrderChange made() {
        return new OrderChange(
                number,
                orderNumber,
                cancellation(),
                issued,
                wished.day(),
                buyer(),
                supplier(),
                deliverTo(),
                parties.of("IV"),
                currency,
                notes,
                lines,
                head.terms(null, check.lineTotal()));
    }
}
