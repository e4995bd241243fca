package org.comptoir.integration.mapping.orderchange;

import java.time.LocalDate;
import java.util.Objects;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderChange.Action;
import org.comptoir.integration.mapping.edifact.Articles;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of ORDCHG. */
final class OrderChangeLineFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private final ControlTotals check;
    private Quantity quantity;
    private LocalDate wished;
    private UnitPrice price;

    OrderChangeLineFromEdifact(Group group, EdifactReading reading, ControlTotals check) {
        this.group = group;
        this.reading = reading;
        this.check = check;
    }

    OrderChange.Line line() {
        Segment lin = group.trigger();
        String lineId = lin.text(1);
        Action action = action(lin);
        group.segments().forEach(this::segment);
        group.groups("PRI").forEach(pri -> price(pri.trigger()));
        check.line(price, quantity);
        return new OrderChange.Line(
                lineId,
                LineReferences.of(group).orderLineId(),
                action,
                Articles.of(group, reading),
                quantity,
                price,
                wished,
                FreeTexts.of(group.segments()));
    }

    private Action action(Segment lin) {
        String code = lin.text(2);
        return switch (Objects.requireNonNullElse(code, "3")) {
            case "1" -> Action.ADDED;
            case "2" -> Action.DELETED;
            case "3" -> Action.CHANGED;
            case "4" -> Action.UNCHANGED;
            default -> unknown(lin, code);
        };
    }

    private Action unknown(Segment lin, String code) {
        reading.error("edifact.change.action", lin.place(2, 0), code);
        return Action.CHANGED;
    }

    private void segment(Segment segment) {
        switch (segment.tag()) {
            case "QTY" -> quantity(segment);
            case "DTM" -> date(segment);
            default -> {
                // articles and texts are read by their own classes; the rest is told as left over
            }
        }
    }

    private void quantity(Segment qty) {
        if (qty.code(1, 1).equals("21") && quantity == null) {
            quantity = reading.quantity(qty);
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

    private void price(Segment pri) {
        switch (pri.code(1, 1)) {
            case "AAA", "NTP", "INV" -> price = reading.price(pri);
            case "AAB", "GRP", "CAL" -> price = price == null ? reading.price(pri) : price;
            default -> {
                // told as left over
            }
        }
    }
}
