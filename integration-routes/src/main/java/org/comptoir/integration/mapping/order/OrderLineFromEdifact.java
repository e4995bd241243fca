package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.DeliveryPeriod;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.LineTerms;
import org.comptoir.integration.mapping.edifact.WishedDay;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of ORDERS; VAT that the head names holds for a line that names none. */
final class OrderLineFromEdifact {
    private OrderLineFromEdifact() {}

    static Order.Line of(Group group, EdifactReading reading, ControlTotals check, VatRate vatOfAll) {
        LineGroup line = new LineGroup(group, reading);
        Quantity quantity = line.quantity("21", "1");
        UnitPrice price = line.price(quantity);
        WishedDay wished = new WishedDay(reading);
        DeliveryPeriod period = DeliveryPeriod.of(group, reading, wished::read);
        OrderLineTerms terms = LineTerms.read(group, reading, period.period(), vatOfAll);
        check.line(price, quantity, terms.net(), terms.allowanceCharges());
        return new Order.Line(
                line.id(), line.item(), quantity, price, wished.day(), line.pieces("59"), line.notes(), terms);
    }
}
