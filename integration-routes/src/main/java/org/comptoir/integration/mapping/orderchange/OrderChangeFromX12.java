package org.comptoir.integration.mapping.orderchange;

import java.time.LocalDate;
import java.util.Set;
import org.comptoir.document.OrderChange;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12OrderingSet;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** 860 of 4010 and 5010 to an {@link OrderChange}; BCH01 01 or 03 cancels the order (EXC-02). */
public final class OrderChangeFromX12 extends X12OrderingSet<OrderChange.Line> {
    /** Element 353: the order as a whole is another one now; a change has no such thing. */
    private static final String REPLACES = "05";

    private Segment bch;
    private String orderNumber;
    private boolean cancellation;

    public OrderChangeFromX12(Reading reading) {
        super(reading, X12DayKinds.WISHED);
    }

    /**
     * BCH06 is the order's day, BCH11 that of the change. Its place among the changes of its order (BCH05) is its number where it has
     * no other.
     */
    @Override
    protected void beginning(Segment segment) {
        bch = segment;
        cancellation = Set.of("01", "03").contains(bch.look(1));
        if (bch.look(1).equals(REPLACES)) {
            reading.warning("x12.change.replaces", bch.place(1, 0), bch.text(1));
        } else if (cancellation || bch.look(1).equals("04")) {
            bch.text(1);
        } else if (bch.text(1) != null) {
            reading.warning("x12.change.purpose", bch.place(1, 0), bch.text(1));
        }
        kind(bch, 2);
        terms.numbers(bch, 4, 8);
        orderNumber = bch.text(3);
        LocalDate changed = values.date(bch, 11);
        issued = changed == null || bch.look(6).equals(bch.look(11)) ? values.date(bch, 6) : changed;
    }

    @Override
    protected void reference(Segment ref) {
        if (number == null && ref.code(1).equals("TN")) {
            number = ref.text(2);
        } else {
            super.reference(ref);
        }
    }

    @Override
    protected OrderChange.Line line(Group poc) {
        return OrderChangeLineFromX12.of(poc, reading, check);
    }

    @Override
    protected void finish() {
        String sequence = number != null || bch == null ? null : bch.text(5);
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
                terms.day(),
                buyer(),
                supplier(),
                deliverTo(),
                invoicee(),
                currency,
                notes,
                lines,
                terms.terms());
    }
}
