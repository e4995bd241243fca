package org.comptoir.integration.mapping.receivingadvice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edi.Numbers;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of RECADV. */
final class ReceivedLineFromEdifact {
    private final Group group;
    private final LineGroup line;
    private final Quantity received;
    private final Quantity refused;
    private final Quantity despatched;

    private ReceivedLineFromEdifact(Group group, EdifactReading reading) {
        this.group = group;
        this.line = new LineGroup(group, reading);
        this.received = line.quantity("48", "46");
        this.refused = plus(line.quantity("195"), line.quantity("196"));
        this.despatched = line.quantity("12");
    }

    static ReceivingAdvice.Line of(Group group, EdifactReading reading, ControlTotals check) {
        return new ReceivedLineFromEdifact(group, reading).line(check, reading);
    }

    private ReceivingAdvice.Line line(ControlTotals check, EdifactReading reading) {
        Quantity taken = accepted();
        check.line(null, taken);
        compare(taken, reading);
        List<Segment> variances = group.segments("QVR");
        variances.forEach(qvr -> variance(qvr, taken));
        LineReferences references = LineReferences.of(group);
        return new ReceivingAdvice.Line(
                line.id(),
                references.orderNumber(),
                references.orderLineId(),
                line.item(),
                taken,
                refused,
                despatched,
                discrepancy(variances));
    }

    /** To be returned and to be destroyed: neither was accepted. */
    private static Quantity plus(Quantity one, Quantity other) {
        boolean both = one != null && other != null && one.unit().equals(other.unit());
        return both ? one.plus(other) : one == null ? other : one;
    }

    /** What was received is what was accepted and what was not. */
    private void compare(Quantity taken, EdifactReading reading) {
        Quantity sum = plus(taken, refused);
        boolean comparable = received != null && sum != null && sum.unit().equals(received.unit());
        if (comparable && sum.value().compareTo(received.value()) != 0) {
            reading.warning(
                    "edifact.received.sum",
                    reading.places().of(received, group.trigger()),
                    received.value().toPlainString(),
                    sum.value().toPlainString());
        }
    }

    /** Received and accepted where the sender says so; else what was received less what was refused. */
    private Quantity accepted() {
        Quantity accepted = line.quantity("194");
        if (accepted != null || received == null) {
            return accepted;
        }
        boolean comparable = refused != null && refused.unit().equals(received.unit());
        return comparable ? received.minus(refused) : received;
    }

    /** QVR repeats what the quantities say: how many are missing, or were refused. Another number is told as left over. */
    private void variance(Segment qvr, Quantity taken) {
        BigDecimal told = Numbers.parse(qvr.look(1)).orElse(null);
        boolean same = told != null
                && Stream.of(refused, missing(received), missing(taken))
                        .filter(Objects::nonNull)
                        .anyMatch(q -> q.value().abs().compareTo(told.abs()) == 0);
        if (same) {
            qvr.text(1, 1);
            qvr.code(1, 2);
        }
    }

    private Quantity missing(Quantity there) {
        boolean known = there != null && despatched != null && there.unit().equals(despatched.unit());
        return known ? despatched.minus(there) : null;
    }

    /** What the discrepancy is (4221), as the first QVR has it, or null. */
    private static String discrepancy(List<Segment> variances) {
        return variances.stream()
                .map(qvr -> qvr.text(2))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
