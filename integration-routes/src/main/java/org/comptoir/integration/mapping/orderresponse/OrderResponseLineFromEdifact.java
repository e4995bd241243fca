package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.edifact.Articles;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of ORDRSP. */
final class OrderResponseLineFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private final ControlTotals check;
    private final LineDecision whole;
    private Quantity ordered;
    private Quantity confirmed;
    private LocalDate delivery;
    private UnitPrice price;
    private Segment amount;

    OrderResponseLineFromEdifact(Group group, EdifactReading reading, ControlTotals check, LineDecision whole) {
        this.group = group;
        this.reading = reading;
        this.check = check;
        this.whole = whole;
    }

    OrderResponse.Line line() {
        Segment lin = group.trigger();
        String lineId = lin.text(1);
        LineDecision decision = decision(lin);
        group.segments().forEach(this::segment);
        group.groups("PRI").forEach(pri -> price(pri.trigger()));
        Quantity answer = answer(decision);
        check.line(price, answer, amount);
        return new OrderResponse.Line(
                lineId,
                LineReferences.of(group).orderLineId(),
                Articles.of(group, reading),
                decision,
                answer,
                ordered,
                price,
                delivery,
                FreeTexts.of(group.segments()));
    }

    private LineDecision decision(Segment lin) {
        String action = lin.text(2);
        LineDecision decision = Decisions.ofLine(action, whole);
        if (decision == null) {
            reading.error("edifact.response.action", lin.place(2, 0), action);
        }
        return decision;
    }

    /** Nothing for a refused line; what was ordered where an accepted line repeats no other quantity. */
    private Quantity answer(LineDecision decision) {
        if (decision == LineDecision.REFUSED) {
            return confirmed == null ? Quantity.of(0) : confirmed;
        }
        return confirmed == null ? ordered : confirmed;
    }

    private void segment(Segment segment) {
        switch (segment.tag()) {
            case "QTY" -> quantity(segment);
            case "DTM" -> date(segment);
            case "MOA" -> amount = segment.code(1, 1).equals("203") ? segment : amount;
            default -> {
                // articles and texts are read by their own classes; the rest is told as left over
            }
        }
    }

    private void quantity(Segment qty) {
        switch (qty.code(1, 1)) {
            case "21" -> ordered = ordered == null ? reading.quantity(qty) : ordered;
            case "113" -> confirmed = reading.quantity(qty);
            case "12", "194", "170" -> confirmed = confirmed == null ? reading.quantity(qty) : confirmed;
            default -> {
                // told as left over
            }
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "2", "10", "17", "63", "64", "67", "69", "76" ->
                delivery = delivery == null ? reading.date(dtm) : delivery;
            default -> {
                // told as left over
            }
        }
    }

    private void price(Segment pri) {
        switch (pri.code(1, 1)) {
            case "AAA", "NTP", "INV", "AAE" -> price = reading.price(pri);
            case "AAB", "GRP", "CAL" -> price = price == null ? reading.price(pri) : price;
            default -> {
                // told as left over
            }
        }
    }
}
