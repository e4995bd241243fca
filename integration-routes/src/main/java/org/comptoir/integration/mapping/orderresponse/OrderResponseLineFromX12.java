package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12OrderLine;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12WishedDays;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One PO1 loop of 855 or POC loop of 865, with what its ACK segments say. */
final class OrderResponseLineFromX12 {
    private final Group group;
    private final Reading reading;
    private final X12Values values;
    private final X12OrderLine line;
    private final boolean change;
    private final Quantity ordered;
    private final AnswersOfX12 answers;
    private final LineDecision whole;

    OrderResponseLineFromX12(Group group, Reading reading, LineDecision whole) {
        this.group = group;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.line = new X12OrderLine(group, reading, X12DayKinds.PROMISED);
        Segment trigger = group.trigger();
        this.change = trigger.tag().equals("POC");
        this.ordered = change ? values.changed(trigger) : values.quantity(trigger, 2, 3);
        this.answers = new AnswersOfX12(group, ordered, reading);
        this.whole = whole;
    }

    OrderResponse.Line line(LineCheck check) {
        Segment trigger = group.trigger();
        String orderLineId = trigger.text(1);
        UnitPrice price = change ? values.price(trigger, 6, 7) : values.price(trigger, 4, 5);
        List<Delivery> scheduled = line.deliveries();
        List<Delivery> parts = scheduled.isEmpty() ? answers.parts() : scheduled;
        LocalDate day = scheduled.isEmpty() && !parts.isEmpty() ? null : answers.day();
        X12WishedDays days = line.days(day);
        OrderLineTerms terms = line.terms(days, parts);
        LineDecision decision = decision(change ? changed(trigger) : null);
        Quantity answer = Decisions.answer(decision, answers.confirmed(), ordered);
        String ownId = X12Items.reference(group, "LI");
        check(check, price, answer, terms, decision);
        return new OrderResponse.Line(
                ownId == null ? orderLineId : ownId,
                orderLineId,
                X12Items.of(group, change ? 8 : 6, reading),
                decision,
                answer,
                ordered,
                price,
                days.day(),
                line.packSize(),
                X12Texts.of(group),
                terms);
    }

    /** The amount of a refused line is that of what had been ordered. */
    private static void check(
            LineCheck check, UnitPrice price, Quantity answer, OrderLineTerms terms, LineDecision decision) {
        if (decision == LineDecision.REFUSED) {
            check.line(price, answer);
        } else {
            check.line(price, answer, terms.net(), terms.allowanceCharges());
        }
    }

    private static LineDecision changed(Segment poc) {
        poc.text(2);
        return X12Decisions.ofChange(poc.code(2));
    }

    /** What the ACK segments say, else the change (POC02), else the whole answer. */
    private LineDecision decision(LineDecision change) {
        Set<LineDecision> all = Set.copyOf(answers.decisions());
        if (all.size() == 1) {
            return answers.decisions().get(0);
        }
        if (all.isEmpty() && change != null && whole != LineDecision.RECEIVED) {
            return change;
        }
        return !all.isEmpty() ? LineDecision.CHANGED : whole == null ? LineDecision.ACCEPTED : whole;
    }
}
