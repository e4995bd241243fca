package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.DeliveryPeriod;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.References;
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
        UnitPrice price = line.price("AAE");
        WishedDay wished = new WishedDay(reading);
        DeliveryPeriod period = new DeliveryPeriod(reading);
        group.segments("DTM").stream().filter(dtm -> !period.read(dtm)).forEach(wished::read);
        OrderLineTerms terms = terms(group, reading, period.period(), vatOfAll);
        check.line(price, quantity, terms.net(), terms.allowanceCharges());
        return new Order.Line(
                line.id(), line.item(), quantity, price, wished.day(), line.pieces("59"), line.notes(), terms);
    }

    private static OrderLineTerms terms(Group group, EdifactReading reading, Period period, VatRate vatOfAll) {
        LineGroup line = new LineGroup(group, reading);
        VatRate vat = line.vat();
        return new OrderLineTerms(
                References.inside(group, reading),
                period,
                OrderHeadFromEdifact.parts(group.groups("ALC"), reading),
                line.amount("203"),
                vat == null ? vatOfAll : vat,
                SplitDeliveries.read(group, reading));
    }
}
