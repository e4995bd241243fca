package org.comptoir.integration.mapping.receivingadvice;

import java.util.Optional;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.quantity.Quantity;

/**
 * A {@link ReceivingAdvice} to 861. A discrepancy that element 412 has no word for, or no quantity to stand beside, goes by its
 * own code (UNCL4221) into LQ.
 */
public final class ReceivingAdviceToX12 {
    private final X12Writing out;

    private ReceivingAdviceToX12(X12Writing out) {
        this.out = out;
    }

    /** Writes the segments between ST and SE. */
    public static void write(ReceivingAdvice advice, X12Writing out) {
        new ReceivingAdviceToX12(out).write(advice);
    }

    private void write(ReceivingAdvice advice) {
        String day = X12Values.write(advice.issued() == null ? advice.received() : advice.issued());
        out.put("BRA", advice.number(), day, "00", "2");
        out.reference("MA", advice.despatchAdviceNumber());
        out.date("050", advice.received());
        if (advice.received() == null) {
            out.date("097", advice.issued());
        }
        if (advice.orderNumber() != null) {
            out.put("PRF", advice.orderNumber());
        }
        out.party("BY", advice.buyer());
        out.party("SU", advice.supplier());
        out.party("ST", advice.deliverTo());
        advice.lines().forEach(this::line);
        out.total(advice.lines().size());
    }

    private void line(ReceivingAdvice.Line line) {
        Optional<String> condition = line.refused() == null || line.discrepancy() == null
                ? Optional.empty()
                : ConditionsOfX12.condition(line.discrepancy());
        quantities(line, condition.orElse(null));
        if (line.despatched() != null) {
            out.put("SN1", null, X12Writing.number(line.despatched()), X12Writing.unit(line.despatched()));
        }
        boolean named = !X12Writing.article(line.item()).isEmpty();
        if (named) {
            out.article(line.item(), line.orderLineId());
        }
        out.description(line.item().name());
        out.reference("LI", named ? null : line.orderLineId());
        if (line.orderNumber() != null) {
            out.put("PRF", line.orderNumber());
        }
        if (line.discrepancy() != null && condition.isEmpty()) {
            out.put("LM", "ZZ");
            out.put("LQ", "ZZ", line.discrepancy());
        }
    }

    /** What was not accepted is in question for its condition, or else returned. */
    private void quantities(ReceivingAdvice.Line line, String condition) {
        Quantity returned = condition == null ? line.refused() : null;
        Quantity questioned = condition == null ? null : line.refused();
        out.put(
                "RCD",
                X12Writing.lineNumber(line.lineId()),
                X12Writing.number(line.accepted()),
                X12Writing.unit(line.accepted()),
                X12Writing.number(returned),
                X12Writing.unit(returned),
                X12Writing.number(questioned),
                X12Writing.unit(questioned),
                condition);
    }
}
