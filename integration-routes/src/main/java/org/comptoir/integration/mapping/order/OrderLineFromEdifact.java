package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of ORDERS. */
final class OrderLineFromEdifact {
    private OrderLineFromEdifact() {}

    static Order.Line of(Group group, EdifactReading reading, ControlTotals check) {
        LineGroup line = new LineGroup(group, reading);
        Quantity quantity = line.quantity("21", "1");
        UnitPrice price = line.price("AAE");
        check.line(price, quantity, line.amount("203"));
        return new Order.Line(
                line.id(),
                line.item(),
                quantity,
                price,
                line.date("2", "10", "63", "64", "69", "76"),
                line.pieces("59"),
                line.notes());
    }
}
