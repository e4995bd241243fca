package org.comptoir.integration.mapping.order;

import java.util.Map;
import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12OrderingSet;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/** 850 of 4010 and 5010 to an {@link Order} (EXC-02). */
public final class OrderFromX12 extends X12OrderingSet<Order.Line> {
    /** Element 353 and EDIFACT's 1225. */
    private static final Map<String, String> FUNCTIONS =
            Map.of("00", "9", "01", "1", "04", "4", "05", "5", "06", "6", "07", "7");

    /** Element 522: the total of the set. */
    static final String TOTAL = "TT";

    private final OrderTermsFromX12 terms;
    private String function = "9";
    private Money total;
    private boolean charged;

    public OrderFromX12(Reading reading) {
        super(reading);
        this.terms = new OrderTermsFromX12(reading);
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
            beg.text(1);
            function = known;
        }
        if (!terms.begin(beg)) {
            plainOrder(beg, 2);
        }
        number = beg.text(3);
        issued = values.date(beg, 5);
    }

    @Override
    protected void reference(Segment ref) {
        terms.reference(ref);
    }

    @Override
    protected void day(Segment dtm) {
        terms.day(dtm);
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "FOB" -> terms.delivery(segment);
            case "ITD" -> terms.payment(segment);
            default -> super.other(segment);
        }
    }

    /** AMT TT is the sum of the lines: it is checked where nothing is charged or allowed beside their prices. */
    @Override
    protected void totals(Group ctt) {
        check.totals(ctt.trigger());
        for (Segment amt : ctt.segments("AMT")) {
            total = amt.code(1).equals(TOTAL) ? values.amount(amt, 2) : total;
        }
        if (!charged) {
            check.total(total);
        }
    }

    @Override
    protected void part(Group group) {
        charged |= group.tag().equals("SAC") || !group.groups("SAC").isEmpty();
        switch (group.tag()) {
            case "SAC" -> terms.part(group);
            case "N9" -> {
                super.part(group);
                terms.reference(group.trigger());
            }
            default -> super.part(group);
        }
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
                terms.wished(),
                buyer(),
                supplier(),
                deliverTo(),
                parties.of("BT", "IV"),
                currency,
                notes,
                lines,
                terms.terms(total));
    }
}
