package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12OrderingSet;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** 855, and 865 as the seller's answer to a change or his own change, to an {@link OrderResponse} (EXC-02). */
public final class OrderResponseFromX12 extends X12OrderingSet<OrderResponse.Line> {
    private String orderNumber;
    private boolean toChange;
    private String changeNumber;
    private String supplierOrderNumber;
    private String ownReference;
    private LineDecision decision;
    private Place decided = new Place.WholeFile();

    public OrderResponseFromX12(Reading reading) {
        super(reading, X12DayKinds.PROMISED);
    }

    @Override
    protected void beginning(Segment segment) {
        toChange = segment.tag().equals("BCA");
        if (toChange) {
            change(segment);
        } else {
            begin(segment, 4, 8, 9);
            terms.numbers(segment, 5, 7);
        }
    }

    /** Positions of the order's day, the seller's own number, and the day of the answer; another day of the order is left over. */
    private void begin(Segment begin, int orderDay, int own, int answerDay) {
        X12Purposes.original(begin, 1, reading);
        decision = X12Decisions.ofDocument(begin.code(2));
        decided = begin.place(2, 0);
        begin.text(2);
        orderNumber = begin.text(3);
        ownReference = begin.text(own);
        issued = values.date(begin, answerDay);
        boolean same = begin.look(orderDay).equals(begin.look(answerDay));
        if (issued == null || same) {
            LocalDate ordered = values.date(begin, orderDay);
            issued = issued == null ? ordered : issued;
        }
    }

    /** BCA05 counts the changes of the order, as BCH05 of the change does. */
    private void change(Segment bca) {
        String sequence = bca.text(5);
        changeNumber = changeNumber == null ? sequence : changeNumber;
        begin(bca, 6, 9, 10);
        terms.numbers(bca, 4, 8);
    }

    @Override
    protected void reference(Segment ref) {
        String kind = ref.code(1);
        if (number == null && kind.equals("TN")) {
            number = ref.text(2);
        } else if (changeNumber == null && kind.equals("PP")) {
            changeNumber = ref.text(2);
        } else {
            super.reference(ref);
        }
    }

    @Override
    protected OrderResponse.Line line(Group loop) {
        return new OrderResponseLineFromX12(loop, reading, decision).line(check);
    }

    /**
     * The number in the first segment is the answer's own where it has no other (REF TN) and the seller's number of the order
     * stands in REF VN or CO; else it is the latter.
     */
    @Override
    protected void finish() {
        boolean ofOrder = number != null && ownReference != null;
        supplierOrderNumber = ofOrder ? ownReference : terms.take("VN", "CO").orElse(ownReference);
        number = Stream.of(number, ownReference, supplierOrderNumber, orderNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        check.finish(number, -1);
        if (orderNumber == null) {
            reading.warning("document.order.missing", new Place.WholeFile());
        }
    }

    @Override
    protected OrderResponse made() {
        OrderResponse response = new OrderResponse(
                number,
                orderNumber,
                toChange && changeNumber == null ? orderNumber : changeNumber,
                supplierOrderNumber,
                Decisions.ofAll(decision, lines),
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
        return reading.places().decides(response, decided);
    }
}
