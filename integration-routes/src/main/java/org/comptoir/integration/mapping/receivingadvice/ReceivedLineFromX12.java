package org.comptoir.integration.mapping.receivingadvice;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/**
 * One RCD loop of 861. What was returned and what is in question came and was not accepted; a short quantity (412 = 02) did
 * not come. SN1 repeats what the despatch advice said.
 */
final class ReceivedLineFromX12 {
    /** Where the five quantities in question begin in RCD, each with unit and condition. */
    private static final int FIRST_QUESTION = 6;

    private static final int LAST_QUESTION = 18;

    private final Group group;
    private final Reading reading;
    private final X12Values values;
    private final LineCheck check;
    private Quantity refused;
    private Quantity shortage;
    private String discrepancy;

    ReceivedLineFromX12(Group group, Reading reading, LineCheck check) {
        this.group = group;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.check = check;
    }

    ReceivingAdvice.Line line() {
        Segment rcd = group.trigger();
        Optional<Segment> lin = group.first("LIN");
        Optional<Segment> prf = group.first("PRF");
        String own = rcd.text(1);
        String orderLine = lin.map(l -> l.text(1)).orElseGet(() -> X12Items.reference(group, "LI"));
        Quantity accepted = values.quantity(rcd, 2, 3);
        refused = plus(rcd, refused, values.quantity(rcd, 4, 5));
        for (int i = FIRST_QUESTION; i <= LAST_QUESTION; i += 3) {
            question(rcd, i);
        }
        Quantity taken = accepted == null && refused != null ? Quantity.of(BigDecimal.ZERO, refused.unit()) : accepted;
        check.line(null, taken);
        return new ReceivingAdvice.Line(
                own == null ? orderLine : own,
                prf.map(p -> p.text(1)).orElse(null),
                prf.map(p -> p.text(5)).orElse(orderLine),
                X12Items.of(group, rcd.elements().size() + LAST_QUESTION, reading),
                taken,
                refused,
                despatched(rcd, taken),
                told());
    }

    private void question(Segment rcd, int element) {
        Quantity quantity = values.quantity(rcd, element, element + 1);
        if (quantity == null) {
            return;
        }
        String condition = rcd.code(element + 2);
        if (ConditionsOfX12.isRefused(condition)) {
            refused = plus(rcd, refused, quantity);
        } else if (condition.equals("02")) {
            shortage = plus(rcd, shortage, quantity);
        }
        reason(rcd, element + 2, condition);
    }

    /** A condition that EDIFACT has no word for is told. */
    private void reason(Segment rcd, int element, String condition) {
        Optional<String> reason = ConditionsOfX12.discrepancy(condition);
        if (reason.isPresent() && discrepancy == null) {
            discrepancy = reason.get();
        } else if (ConditionsOfX12.isRefused(condition) && !condition.isEmpty()) {
            reading.information("x12.receipt.condition", rcd.place(element, 0), condition);
        }
    }

    /** The sum of what has one unit; another unit is told. */
    private Quantity plus(Segment rcd, Quantity sum, Quantity more) {
        if (sum == null || more == null) {
            return more == null ? sum : more;
        }
        if (!sum.unit().equals(more.unit())) {
            reading.warning("x12.receipt.units", rcd.place(), sum.toString(), more.toString());
            return sum;
        }
        return sum.plus(more);
    }

    /** As SN1 says; else what came and what is missing, where the sender tells that something is. */
    private Quantity despatched(Segment rcd, Quantity taken) {
        Quantity said =
                group.first("SN1").map(sn1 -> values.quantity(sn1, 2, 3)).orElse(null);
        return said != null || shortage == null ? said : plus(rcd, plus(rcd, taken, refused), shortage);
    }

    /** The discrepancy as written by its own code, see {@link ReceivingAdviceToX12}, else the condition's. */
    private String told() {
        for (Group lm : group.groups("LM")) {
            for (Segment lq : lm.segments("LQ")) {
                String code = lm.trigger().code(1).equals("ZZ") && lq.code(1).equals("ZZ") ? lq.text(2) : null;
                if (code != null) {
                    lm.trigger().text(1);
                    return code;
                }
            }
        }
        return discrepancy;
    }
}
