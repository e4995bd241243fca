package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One PO1 loop of 855 or POC loop of 865, with what its ACK segments say. */
final class OrderResponseLineFromX12 {
    private final Group group;
    private final Reading reading;
    private final X12Values values;
    private final LineCheck check;
    private final LineDecision whole;
    private final List<LineDecision> decisions = new ArrayList<>();
    private Quantity confirmed;
    private LocalDate delivery;

    OrderResponseLineFromX12(Group group, Reading reading, LineCheck check, LineDecision whole) {
        this.group = group;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.check = check;
        this.whole = whole;
    }

    OrderResponse.Line line() {
        Segment trigger = group.trigger();
        boolean change = trigger.tag().equals("POC");
        String orderLineId = trigger.text(1);
        Quantity ordered = change ? values.changed(trigger) : values.quantity(trigger, 2, 3);
        UnitPrice price = change ? values.price(trigger, 6, 7) : values.price(trigger, 4, 5);
        group.segments("ACK").forEach(this::acknowledged);
        group.groups("ACK").forEach(g -> acknowledged(g.trigger()));
        group.segments("DTM").forEach(this::date);
        LineDecision decision = decision(change ? changed(trigger) : null);
        Quantity answer = answer(decision, ordered);
        String ownId = X12Items.reference(group, "LI");
        String lineId = ownId == null ? orderLineId : ownId;
        check.line(price, answer);
        return new OrderResponse.Line(
                lineId,
                orderLineId,
                X12Items.of(group, change ? 8 : 6, reading),
                decision,
                answer,
                ordered,
                price,
                delivery,
                null,
                X12Texts.of(group),
                null);
    }

    private void acknowledged(Segment ack) {
        String code = ack.text(1);
        LineDecision decision = X12Decisions.ofLine(code == null ? "" : code);
        if (decision == null) {
            reading.error("x12.response.action", ack.place(1, 0), code == null ? "" : code);
            return;
        }
        decisions.add(decision);
        Quantity quantity = values.quantity(ack, 2, 3);
        if (quantity != null && X12Decisions.confirms(code)) {
            boolean same = confirmed != null && confirmed.unit().equals(quantity.unit());
            confirmed = same ? Quantity.of(confirmed.value().add(quantity.value()), quantity.unit()) : quantity;
        }
        ack.code(4);
        LocalDate day = values.date(ack, 5);
        delivery = delivery == null ? day : delivery;
    }

    private void date(Segment dtm) {
        if (delivery == null
                && Set.of("002", "010", "011", "017", "063", "067", "068").contains(dtm.code(1))) {
            delivery = values.dtm(dtm);
        }
    }

    private static LineDecision changed(Segment poc) {
        poc.text(2);
        return X12Decisions.ofChange(poc.code(2));
    }

    /** What the ACK segments say, else the change (POC02), else the whole answer. */
    private LineDecision decision(LineDecision change) {
        Set<LineDecision> all = Set.copyOf(decisions);
        if (all.size() == 1) {
            return decisions.get(0);
        }
        if (all.isEmpty() && change != null) {
            return change;
        }
        return !all.isEmpty() ? LineDecision.CHANGED : whole == null ? LineDecision.ACCEPTED : whole;
    }

    private Quantity answer(LineDecision decision, Quantity ordered) {
        if (decision == LineDecision.REFUSED) {
            return confirmed == null ? Quantity.of(0) : confirmed;
        }
        return confirmed == null ? ordered : confirmed;
    }
}
