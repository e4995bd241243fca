package org.comptoir.integration.mapping.receivingadvice;

import java.util.Objects;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of RECADV. */
final class ReceivedLineFromEdifact {
    private ReceivedLineFromEdifact() {}

    static ReceivingAdvice.Line of(Group group, EdifactReading reading, ControlTotals check) {
        LineGroup line = new LineGroup(group, reading);
        Quantity refused = line.quantity("195");
        Quantity taken = accepted(line, refused);
        check.line(null, taken);
        LineReferences references = LineReferences.of(group);
        return new ReceivingAdvice.Line(
                line.id(),
                references.orderNumber(),
                references.orderLineId(),
                line.item(),
                taken,
                refused,
                line.quantity("12"),
                discrepancy(group));
    }

    /** Received and accepted where the sender says so; else what was received less what was refused. */
    private static Quantity accepted(LineGroup line, Quantity refused) {
        Quantity accepted = line.quantity("194");
        Quantity received = line.quantity("48", "46");
        if (accepted != null || received == null) {
            return accepted;
        }
        boolean comparable = refused != null && refused.unit().equals(received.unit());
        return comparable ? received.minus(refused) : received;
    }

    /** The first QVR that says what the discrepancy is (4221), or null. */
    private static String discrepancy(Group line) {
        return line.segments("QVR").stream()
                .map(qvr -> qvr.text(2))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
