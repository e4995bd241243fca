package org.comptoir.integration.mapping.receivingadvice;

import java.time.LocalDate;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edifact.Days;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** RECADV of D.96A and D.01B (EANCOM) to a {@link ReceivingAdvice} (EXC-01). */
public final class ReceivingAdviceFromEdifact extends EdifactDocument<ReceivingAdvice.Line> {
    private String orderNumber;
    private String despatchNumber;
    private final Days days;

    public ReceivingAdviceFromEdifact(EdifactReading reading) {
        super(reading, "632");
        this.days = new Days(reading);
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
        days.add(dtm);
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

    /** The day of receipt, else that of delivery. */
    private LocalDate received() {
        LocalDate received = days.first("50");
        return received == null ? days.other("35", "178") : received;
    }

    @Override
    protected ReceivingAdvice made() {
        return new ReceivingAdvice(
                number, orderNumber, despatchNumber, issued, received(), buyer(), supplier(), deliverTo(), lines);
    }
}
