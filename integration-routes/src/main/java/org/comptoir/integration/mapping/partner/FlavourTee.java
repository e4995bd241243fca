package org.comptoir.integration.mapping.partner;

import java.util.Map;
import org.comptoir.integration.syntax.edi.EdiHandler;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;

/**
 * One interchange to the bindings and to the standard mapping: each group goes to the bindings first, and then to the
 * standard mapping, which tells what neither of them took.
 *
 * @param <H> what the syntax says of a message
 */
abstract class FlavourTee<H> implements EdiHandler<H> {
    private final EdiHandler<H> standard;
    private final Source.Events events;
    private final SegmentSource segments;
    private boolean open;

    FlavourTee(EdiHandler<H> standard, Source.Events events, SegmentNames names) {
        this.standard = standard;
        this.events = events;
        this.segments = new SegmentSource(events, names);
    }

    /** The attributes of the element {@code message}. */
    abstract Map<String, String> about(H header);

    @Override
    public void service(Segment segment) {
        standard.service(segment);
    }

    @Override
    public void messageBegins(H header, Segment first) {
        open = true;
        events.open("message", first.place(), about(header));
        standard.messageBegins(header, first);
    }

    @Override
    public void segment(Segment segment) {
        if (open) {
            segments.segment(segment);
        }
        standard.segment(segment);
    }

    /** A group inside another one is kept until the outer one has ended, so that its bindings see all of it. */
    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        segments.group(group);
        hand(group);
        return true;
    }

    private boolean hand(Group group) {
        standard.groupBegins(group);
        group.groups().removeIf(this::hand);
        return standard.group(group);
    }

    @Override
    public void messageEnds(Segment last) {
        open = false;
        events.close("");
        standard.messageEnds(last);
    }

    @Override
    public void finding(Finding finding) {
        standard.finding(finding);
    }
}
