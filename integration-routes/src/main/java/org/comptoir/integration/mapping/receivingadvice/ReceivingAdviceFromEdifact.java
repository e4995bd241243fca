package org.comptoir.integration.mapping.receivingadvice;

import java.time.LocalDate;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** RECADV of D.96A and D.01B (EANCOM) to a {@link ReceivingAdvice} (EXC-01). */
public final class ReceivingAdviceFromEdifact extends EdifactDocument<ReceivingAdvice.Line> {
    private String orderNumber;
    private String despatchNumber;
    private LocalDate received;

    public ReceivingAdviceFromEdifact(EdifactReading reading) {
        super(reading, "632");
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "CNT" -> check.control(segment);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void day(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "50" -> received = reading.date(dtm);
            case "35", "178" -> received = received == null ? reading.date(dtm) : received;
            default -> {
                // told as left over
            }
        }
    }

    /** Lines may stand inside a packing level, as in DESADV. */
    @Override
    public boolean group(Group group) {
        if (group.tag().equals("LIN")) {
            add(group, ReceivedLineFromEdifact.of(group, reading, check));
            return true;
        }
        return super.group(group);
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "RFF" -> reference(group.trigger());
            case "NAD" -> parties.add(group);
            case "CPS" -> level(group.trigger());
            default -> {
                // told as left over
            }
        }
    }

    /** A single level says nothing; which of several a line lies in has no place in the document. */
    private static void level(Segment cps) {
        if (cps.look(1).equals("1")) {
            cps.text(1);
        }
    }

    private void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "ON", "CO" -> orderNumber = first(orderNumber, rff);
            case "DQ", "AAK" -> despatchNumber = first(despatchNumber, rff);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected ReceivingAdvice made() {
        return new ReceivingAdvice(
                number, orderNumber, despatchNumber, issued, received, buyer(), supplier(), deliverTo(), lines);
    }
}
