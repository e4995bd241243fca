package org.comptoir.integration.mapping.acknowledgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.Acknowledgement.Action;
import org.comptoir.document.Acknowledgement.ElementError;
import org.comptoir.document.Acknowledgement.MessageResult;
import org.comptoir.document.Acknowledgement.SegmentError;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** CONTRL of syntax versions 2 to 4 to an {@link Acknowledgement} (EXC-04). */
public final class AcknowledgementFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final List<MessageResult> messages = new ArrayList<>();
    private Segment uci;

    public AcknowledgementFromEdifact(EdifactReading reading) {
        this.reading = reading;
    }

    @Override
    public void segment(Segment segment) {
        if (segment.tag().equals("UCI")) {
            uci = segment;
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.tag().equals("UCM")) {
            messages.add(message(group));
            return true;
        }
        return group.parent() == null;
    }

    private MessageResult message(Group group) {
        Segment ucm = group.trigger();
        ucm.text(2, 4);
        ucm.text(2, 5);
        return new MessageResult(
                ucm.text(1),
                ucm.text(2, 1),
                ucm.text(2, 2) + "." + ucm.text(2, 3),
                action(ucm, 3),
                ucm.text(4),
                group.groups("UCS").stream().map(this::segmentError).toList());
    }

    private SegmentError segmentError(Group group) {
        Segment ucs = group.trigger();
        return new SegmentError(
                whole(ucs, 1, 1),
                ucs.text(2),
                group.segments("UCD").stream().map(this::elementError).toList());
    }

    /** The standard counts the tag as the first position of a segment; we count the elements after it. */
    private ElementError elementError(Segment ucd) {
        return new ElementError(ucd.text(1), Math.max(0, whole(ucd, 2, 1) - 1), whole(ucd, 2, 2));
    }

    private int whole(Segment segment, int element, int component) {
        BigDecimal number = reading.number(segment, element, component);
        return number == null ? 0 : number.intValue();
    }

    private Action action(Segment segment, int element) {
        String code = segment.text(element);
        for (Action action : Action.values()) {
            if (action.code().equals(code)) {
                return action;
            }
        }
        reading.error("edifact.acknowledgement.action", segment.place(element, 0), code == null ? "" : code);
        return null;
    }

    @Override
    public Acknowledgement document() {
        return uci == null || uci.text(1) == null
                ? null
                : new Acknowledgement(
                        uci.text(1),
                        uci.text(2, 1),
                        uci.text(2, 2),
                        uci.text(3, 1),
                        uci.text(3, 2),
                        action(uci, 4),
                        uci.text(5),
                        messages);
    }
}
