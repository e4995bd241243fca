package org.comptoir.integration.mapping.order;

import java.util.Map;
import java.util.Set;
import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12OrderingSet;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** 850 of 4010 and 5010 to an {@link Order} (EXC-02). */
public final class OrderFromX12 extends X12OrderingSet<Order.Line> {
    /** Element 353 and EDIFACT's 1225. */
    private static final Map<String, String> FUNCTIONS =
            Map.of("00", "9", "01", "1", "04", "4", "05", "5", "06", "6", "07", "7");

    /** Change, replacement, confirmation, duplicate: an order that is there already, perhaps. */
    private static final Set<String> REPEATS = Set.of("04", "05", "06", "07");

    private String function = "9";

    public OrderFromX12(Reading reading) {
        super(reading, X12DayKinds.WISHED);
    }

    /** Element 353 for a function of EDIFACT's 1225. */
    static String purpose(String function) {
        return FUNCTIONS.entrySet().stream()
                .filter(e -> e.getValue().equals(function))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("00");
    }

    @Override
    protected void beginning(Segment beg) {
        String known = FUNCTIONS.get(beg.look(1));
        if (known == null) {
            X12Purposes.original(beg, 1, reading);
        } else {
            String purpose = beg.text(1);
            function = known;
            if (REPEATS.contains(purpose)) {
                reading.warning("x12.purpose", beg.place(1, 0), purpose);
            }
        }
        kind(beg, 2);
        terms.numbers(beg, 4, 6);
        number = beg.text(3);
        issued = values.date(beg, 5);
    }

    @Override
    protected void totals(Group ctt) {
        super.totals(ctt);
        check.totals(ctt.trigger());
        check.total(terms.total());
    }

    @Override
    protected Order.Line line(Group po1) {
        return OrderLineFromX12.of(po1, reading, check);
    }

    @Override
    protected Order made() {
        return new Order(
                number,
                function,
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
