package org.comptoir.integration.mapping.receivingadvice;

import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;

/** A {@link ReceivingAdvice} to RECADV of D.96A or D.01B (EANCOM). */
public final class ReceivingAdviceToEdifact {
    private final Writing out;

    private ReceivingAdviceToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(ReceivingAdvice advice, Writing out) {
        new ReceivingAdviceToEdifact(out).write(advice);
    }

    private void write(ReceivingAdvice advice) {
        out.beginning("632", advice.number(), "9");
        out.date("137", advice.issued());
        out.date("50", advice.received());
        out.reference("ON", advice.orderNumber());
        out.reference("AAK", advice.despatchAdviceNumber());
        PartyWriting parties = new PartyWriting(out);
        parties.party("BY", advice.buyer());
        parties.party("SU", advice.supplier());
        parties.party("DP", advice.deliverTo());
        out.put("CPS", "1");
        advice.lines().forEach(line -> line(line, advice));
        out.control(advice.lines().size());
    }

    private void line(ReceivingAdvice.Line line, ReceivingAdvice advice) {
        out.article(line.lineId(), null, line.item());
        out.quantity("12", line.despatched());
        out.quantity("194", line.accepted());
        out.quantity("195", line.refused());
        if (line.discrepancy() != null) {
            out.put("QVR", null, line.discrepancy());
        }
        String order = line.orderNumber() == null ? advice.orderNumber() : line.orderNumber();
        if (line.orderNumber() != null || line.orderLineId() != null) {
            out.reference("ON", order, line.orderLineId());
        }
    }
}
