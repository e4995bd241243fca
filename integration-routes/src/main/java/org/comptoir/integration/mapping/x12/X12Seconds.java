package org.comptoir.integration.mapping.x12;

import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.edi.Seconds;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** A second quantity (QTY) or price (CTP) of a line, and quantities by place (SDQ) of a document that has none. */
public final class X12Seconds extends Seconds {
    private static final String BY_PLACE = "SDQ";

    public X12Seconds(Reading reading) {
        super(reading);
    }

    @Override
    protected boolean mayBeLost(String tag) {
        return tag.equals("QTY") || tag.equals("CTP") || tag.equals(BY_PLACE);
    }

    /** The same quantity may be said in another unit: so a unit is a kind of its own. */
    @Override
    protected String kind(Segment segment) {
        return segment.tag().equals("QTY") ? segment.look(1) + ' ' + segment.look(3) : segment.look(2);
    }

    @Override
    protected void left(Segment segment, Group group) {
        if (segment.tag().equals(BY_PLACE)) {
            warn("places", segment, shown(segment));
        }
    }
}
