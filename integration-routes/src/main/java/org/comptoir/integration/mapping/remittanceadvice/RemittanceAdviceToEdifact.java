package org.comptoir.integration.mapping.remittanceadvice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import org.comptoir.document.Party;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;

/** A {@link RemittanceAdvice} to REMADV of D.96A or D.01B (EANCOM). */
public final class RemittanceAdviceToEdifact {
    private final Writing out;
    private final RemittanceAdvice advice;

    private RemittanceAdviceToEdifact(RemittanceAdvice advice, Writing out) {
        this.advice = advice;
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(RemittanceAdvice advice, Writing out) {
        new RemittanceAdviceToEdifact(advice, out).write();
    }

    private void write() {
        out.beginning("481", advice.number(), "9");
        out.date("137", advice.issued());
        out.date("138", advice.paid());
        out.reference("PQ", advice.paymentReference());
        if (advice.payeeIban() != null) {
            out.put("FII", "BF", of(advice.payeeIban()));
        }
        party("PR", advice.payer());
        party("PE", advice.payee());
        if (advice.total() != null) {
            out.currency(advice.total().currency().getCurrencyCode(), "11");
        }
        advice.lines().forEach(this::line);
        out.put("UNS", "S");
        out.amount("12", advice.total());
    }

    /** D.96A has no references below NAD here. */
    private void party(String role, Party party) {
        PartyWriting parties = new PartyWriting(out);
        if (out.isD01B()) {
            parties.party(role, party);
        } else {
            parties.reachable(role, party);
        }
    }

    private void line(RemittanceAdvice.Line line) {
        out.put("DOC", of(line.documentType()), of(line.documentNumber()));
        out.amount("77", line.gross());
        out.amount("125", line.net());
        out.amount("12", line.paid());
        out.date("171", line.documentDate());
        out.reference("ON", line.orderNumber());
        if (line.company() != null) {
            new PartyWriting(out).nameAndAddress("BY", new Party(null, List.of(), line.company(), null, null, null));
        }
    }
}
