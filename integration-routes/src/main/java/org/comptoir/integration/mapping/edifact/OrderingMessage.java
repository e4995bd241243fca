package org.comptoir.integration.mapping.edifact;

import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * What ORDERS, ORDCHG and ORDRSP have in common: texts, currency, terms, control totals.
 *
 * @param <L> a line of the document
 */
public abstract class OrderingMessage<L> extends EdifactDocument<L> {
    /** ISO 4217, or null. */
    protected String currency;

    /** Terms beside parties and lines. */
    protected final OrderHead head;

    private boolean summary;

    protected OrderingMessage(EdifactReading reading, String kind) {
        super(reading, kind);
        this.head = new OrderHead(reading);
    }

    /** Its function says what becomes of an order. */
    @Override
    protected void function(Segment bgm) {
        // kept by the document
    }

    @Override
    protected final void day(Segment dtm) {
        if (!head.isOfPeriod(dtm)) {
            delivery(dtm);
        }
    }

    /** A DTM of the message that tells neither when it was issued nor an end of a period. */
    protected abstract void delivery(Segment dtm);

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "FTX" -> text(segment);
            case "UNS" -> {
                segment.text(1);
                summary = true;
            }
            case "CNT" -> check.control(segment);
            case "MOA" -> check.total(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void text(Segment ftx) {
        if (!head.isOfPayment(ftx)) {
            note(ftx);
        }
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "RFF" -> {
                reference(group.trigger());
                head.group(group);
            }
            case "NAD" -> parties.add(group);
            case "CUX" -> currency = currency == null ? reading.currency(group) : currency;
            case "LIN" -> add(group, line(group));
            default -> terms(group);
        }
    }

    /** ALC in the summary only repeats sums: told as left over. */
    private void terms(Group group) {
        if (!summary) {
            head.group(group);
        }
    }

    /** A reference of the whole message which the document has a place of its own for; what is not taken is one of its terms. */
    protected void reference(Segment rff) {
        // one of its terms
    }

    /** The line of a group that begins with LIN. */
    protected abstract L line(Group lin);
}
