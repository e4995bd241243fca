package org.comptoir.integration.mapping.orderresponse;

import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.DeliveryPeriod;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.mapping.edifact.LineTerms;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of ORDRSP. */
final class OrderResponseLineFromEdifact {
    private OrderResponseLineFromEdifact() {}

    /** @param order its number, or null; whole what the document decides, or null; vatOfAll its VAT, or null */
    static OrderResponse.Line of(
            Group group,
            EdifactReading reading,
            ControlTotals check,
            String order,
            LineDecision whole,
            VatRate vatOfAll) {
        LineGroup line = new LineGroup(group, reading);
        LineDecision decision = decision(group.trigger(), whole, reading);
        Quantity ordered = line.quantity("21");
        Quantity answer = Decisions.answer(decision, confirmed(line), ordered);
        UnitPrice price = line.price(answer == null ? ordered : answer);
        String orderLineId = LineReferences.lineOf(group, order, reading);
        PromisedDay promised = new PromisedDay(reading);
        DeliveryPeriod period = DeliveryPeriod.of(group, reading, promised::read);
        OrderLineTerms terms = LineTerms.read(group, reading, period.period(), vatOfAll);
        check.line(price, answer, terms.net(), terms.allowanceCharges());
        return new OrderResponse.Line(
                line.id(),
                orderLineId,
                line.item(),
                decision,
                answer,
                ordered,
                price,
                promised.day(),
                line.pieces("59"),
                line.notes(),
                terms);
    }

    private static LineDecision decision(Segment lin, LineDecision whole, EdifactReading reading) {
        String action = lin.text(2);
        LineDecision decision = Decisions.ofLine(action, whole);
        if (decision == null) {
            reading.error("edifact.response.action", lin.place(2, 0), action);
        }
        return decision;
    }

    private static Quantity confirmed(LineGroup line) {
        Quantity confirmed = line.quantity("113");
        return confirmed == null ? line.quantity("12", "194", "170") : confirmed;
    }
}
