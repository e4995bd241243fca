package org.comptoir.integration.mapping.orderresponse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.quantity.Quantity;

/**
 * Writes the ACK of a line, which {@link AnswersOfX12} reads: one, or one for each part where those differ by their day alone and
 * make up what is confirmed.
 */
final class AnswersToX12 {
    /** How many ACK a line has at most. */
    private static final int MOST = 104;

    private final OrderResponse.Line line;

    AnswersToX12(OrderResponse.Line line) {
        this.line = line;
    }

    /** Whether each part has an ACK of its own. */
    boolean areParts() {
        List<Delivery> parts = line.terms().deliveries();
        boolean several = line.decision() != LineDecision.REFUSED && line.confirmed() != null && parts.size() <= MOST;
        return several
                && parts.stream().map(Delivery::day).distinct().count() > 1
                && parts.stream().allMatch(part -> part.place() == null && isOf(part.quantity(), line.confirmed()))
                && sum(parts).compareTo(line.confirmed().value()) == 0;
    }

    private static boolean isOf(Quantity part, Quantity confirmed) {
        return part != null && part.unit().equals(confirmed.unit());
    }

    private static BigDecimal sum(List<Delivery> parts) {
        return parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nothing of a line that is not decided yet. */
    void write(X12Writing out) {
        if (line.decision() == LineDecision.RECEIVED) {
            return;
        }
        if (areParts()) {
            line.terms().deliveries().forEach(part -> write(part.quantity(), part.day(), out));
        } else {
            boolean refused = line.decision() == LineDecision.REFUSED;
            write(refused ? null : line.confirmed(), line.delivery(), out);
        }
    }

    private void write(Quantity quantity, LocalDate day, X12Writing out) {
        out.put(
                "ACK",
                X12Decisions.line(line.decision()),
                X12Writing.number(quantity),
                X12Writing.unit(quantity),
                day == null ? null : X12DayKinds.PROMISED.written(),
                X12Values.write(day));
    }
}
