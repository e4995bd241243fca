package org.comptoir.integration.mapping.edifact;

import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * What ORDERS, ORDCHG and ORDRSP have in common: texts, currency, control totals.
 *
 * @param <L> a line of the document
 */
public abstract class OrderingMessage<L> extends EdifactDocument<L> {
    /** ISO 4217, or null. */
    protected String currency;

    protected OrderingMessage(EdifactReading reading, String kind) {
        super(reading, kind);
    }

    /** Its function says what becomes of an order. */
    @Override
    protected void function(Segment bgm) {
        // kept by the document
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "FTX" -> note(segment);
            case "UNS" -> segment.text(1);
            case "CNT" -> check.control(segment);
            case "MOA" -> check.total(segment);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "RFF" -> reference(group.trigger());
            case "NAD" -> parties.add(group);
            case "CUX" -> currency = reading.currency(group);
            case "LIN" -> add(group, line(group));
            default -> {
                // told as left over
            }
        }
    }

    /** A reference of the whole message. */
    protected void reference(Segment rff) {
        // told as left over
    }

    /** The line of a group that begins with LIN. */
    protected abstract L line(Group lin);
}
