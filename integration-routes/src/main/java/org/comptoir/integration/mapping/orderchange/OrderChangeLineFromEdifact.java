package org.comptoir.integration.mapping.orderchange;

import java.util.Objects;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.DeliveryPeriod;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.mapping.edifact.LineTerms;
import org.comptoir.integration.mapping.edifact.WishedDay;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of ORDCHG. */
final class OrderChangeLineFromEdifact {
    private OrderChangeLineFromEdifact() {}

    /** @param order its number, or null; vatOfAll the VAT of the document, or null */
    static OrderChange.Line of(
            Group group, EdifactReading reading, ControlTotals check, String order, VatRate vatOfAll) {
        LineGroup line = new LineGroup(group, reading);
        Quantity quantity = line.quantity("21");
        UnitPrice price = line.price(quantity);
        String orderLineId = LineReferences.lineOf(group, order, reading);
        WishedDay wished = new WishedDay(reading);
        DeliveryPeriod period = DeliveryPeriod.of(group, reading, wished::read);
        OrderLineTerms terms = LineTerms.read(group, reading, period.period(), vatOfAll);
        check.line(price, quantity, terms.net(), terms.allowanceCharges());
        return new OrderChange.Line(
                line.id(),
                orderLineId,
                action(group.trigger(), reading),
                line.item(),
                quantity,
                price,
                wished.day(),
                line.pieces("59"),
                line.notes(),
                terms);
    }

    private static Action action(Segment lin, EdifactReading reading) {
        String code = lin.text(2);
        if (code == null) {
            reading.warning("edifact.change.action.none", lin.place(2, 0));
        }
        return switch (Objects.requireNonNullElse(code, "3")) {
            case "1" -> Action.ADDED;
            case "2" -> Action.DELETED;
            case "3" -> Action.CHANGED;
            case "4", "11" -> Action.UNCHANGED;
            default -> {
                reading.error("edifact.change.action", lin.place(2, 0), code);
                yield Action.CHANGED;
            }
        };
    }
}
