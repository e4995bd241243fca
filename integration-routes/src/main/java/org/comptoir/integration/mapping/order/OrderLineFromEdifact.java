package org.comptoir.integration.mapping.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edifact.Articles;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of ORDERS. */
final class OrderLineFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private final ControlTotals check;
    private Quantity quantity;
    private BigDecimal packSize;
    private LocalDate wished;
    private UnitPrice price;
    private Segment amount;

    OrderLineFromEdifact(Group group, EdifactReading reading, ControlTotals check) {
        this.group = group;
        this.reading = reading;
        this.check = check;
    }

    Order.Line line() {
        Segment lin = group.trigger();
        String lineId = lin.text(1);
        group.segments().forEach(this::segment);
        group.groups("PRI").forEach(pri -> price(pri.trigger()));
        check.line(price, quantity, amount);
        return new Order.Line(
                lineId, Articles.of(group, reading), quantity, price, wished, packSize, FreeTexts.of(group.segments()));
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
            case "21", "1" -> quantity = quantity == null ? reading.quantity(qty) : quantity;
            case "59" -> {
                qty.code(1, 3);
                packSize = reading.number(qty, 1, 2);
            }
            default -> {
                // told as left over
            }
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "2", "10", "63", "64", "69", "76" -> wished = wished == null ? reading.date(dtm) : wished;
            default -> {
                // told as left over
            }
        }
    }

    /** The net price counts; a gross price is taken where there is no net one. */
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
