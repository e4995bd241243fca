package org.comptoir.integration.mapping.edifact;

import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.edi.Seconds;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** A second quantity (QTY) or price (PRI) of a line, and the range of quantities that a price holds for (RNG). */
public final class EdifactSeconds extends Seconds {
    public EdifactSeconds(Reading reading) {
        super(reading);
    }

    @Override
    protected boolean mayBeLost(String tag) {
        return tag.equals("QTY") || tag.equals("PRI") || tag.equals("RNG");
    }

    /** The same quantity, or its price, may be said in another unit: so a unit is a kind of its own. */
    @Override
    protected String kind(Segment segment) {
        return segment.look(1, 1) + ' ' + segment.look(1, segment.tag().equals("QTY") ? 3 : 6);
    }

    @Override
    protected void left(Segment segment, Group group) {
        Segment price = group.trigger();
        if (segment.tag().equals("RNG") && price.tag().equals("PRI") && price.isTaken()) {
            warn("price.range", segment, shown(price), shown(segment));
        }
    }
}
