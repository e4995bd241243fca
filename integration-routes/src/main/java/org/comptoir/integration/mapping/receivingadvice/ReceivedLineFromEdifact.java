package org.comptoir.integration.mapping.receivingadvice;

import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edifact.Articles;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of RECADV. */
final class ReceivedLineFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private final ControlTotals check;
    private Quantity received;
    private Quantity accepted;
    private Quantity refused;
    private Quantity despatched;
    private String discrepancy;

    ReceivedLineFromEdifact(Group group, EdifactReading reading, ControlTotals check) {
        this.group = group;
        this.reading = reading;
        this.check = check;
    }

    ReceivingAdvice.Line line() {
        Segment lin = group.trigger();
        String lineId = lin.text(1);
        group.segments().forEach(this::segment);
        Quantity taken = accepted();
        check.line(null, taken);
        LineReferences references = LineReferences.of(group);
        return new ReceivingAdvice.Line(
                lineId,
                references.orderNumber(),
                references.orderLineId(),
                Articles.of(group, reading),
                taken,
                refused,
                despatched,
                discrepancy);
    }

    /** Received and accepted where the sender says so; else what was received less what was refused. */
    private Quantity accepted() {
        if (accepted != null || received == null) {
            return accepted;
        }
        boolean comparable = refused != null && refused.unit().equals(received.unit());
        return comparable ? received.minus(refused) : received;
    }

    private void segment(Segment segment) {
        switch (segment.tag()) {
            case "QTY" -> quantity(segment);
            case "QVR" -> discrepancy = discrepancy == null ? segment.text(2) : discrepancy;
            default -> {
                // articles are read by their own class; the rest is told as left over
            }
        }
    }

    private void quantity(Segment qty) {
        switch (qty.code(1, 1)) {
            case "194" -> accepted = reading.quantity(qty);
            case "48", "46" -> received = received == null ? reading.quantity(qty) : received;
            case "195" -> refused = reading.quantity(qty);
            case "12" -> despatched = reading.quantity(qty);
            default -> {
                // told as left over
            }
        }
    }
}
