package org.comptoir.integration.mapping.orderchange;

import java.time.LocalDate;
import java.util.Set;
import org.comptoir.document.OrderChange;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12OrderingSet;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** 860 of 4010 and 5010 to an {@link OrderChange}; BCH01 01 or 03 cancels the order (EXC-02). */
public final class OrderChangeFromX12 extends X12OrderingSet<OrderChange.Line> {
    private String sequence;
    private String orderNumber;
    private boolean cancellation;
    private LocalDate wished;

    public OrderChangeFromX12(Reading reading) {
        super(reading);
    }

    /** BCH06 is the order's day, BCH11 that of the change; the number of a change counts within its order (BCH05). */
    @Override
    protected void beginning(Segment bch) {
        cancellation = Set.of("01", "03").contains(bch.look(1));
        if (cancellation || Set.of("04", "05").contains(bch.look(1))) {
            bch.text(1);
        } else {
            X12Purposes.original(bch, 1, reading);
        }
        plainOrder(bch, 2);
        orderNumber = bch.text(3);
        sequence = bch.text(5);
        LocalDate changed = values.date(bch, 11);
        issued = changed == null || bch.look(6).equals(bch.look(11)) ? values.date(bch, 6) : changed;
    }

    @Override
    protected void reference(Segment ref) {
        if (ref.code(1).equals("TN")) {
            number = first(number, ref);
        }
    }

    @Override
    protected void day(Segment dtm) {
        switch (dtm.code(1)) {
            case "002" -> wished = values.dtm(dtm);
            case "010", "037", "063", "064", "074", "106" -> wished = wished == null ? values.dtm(dtm) : wished;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected OrderChange.Line line(Group poc) {
        return OrderChangeLineFromX12.of(poc, reading, check);
    }

    @Override
    protected void finish() {
        number = number != null ? number : sequence != null ? sequence : orderNumber;
        check.finish(number, cancellation ? -1 : lines.size());
        if (orderNumber == null) {
            reading.error("document.order.missing", new Place.WholeFile());
        }
    }

    @Override
    protected OrderChange made() {
        return new OrderChange(
                number,
                orderNumber,
                cancellation,
                issued,
                wished,
                buyer(),
                supplier(),
                deliverTo(),
                null,
                currency,
                notes,
                lines,
                null);
    }
}
