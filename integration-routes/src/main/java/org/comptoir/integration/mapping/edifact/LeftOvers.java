package org.comptoir.integration.mapping.edifact;

import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** Tells what no mapping took, so that nothing is dropped silently (issue of every real partner guide). */
public final class LeftOvers {
    private LeftOvers() {}

    /** Tells what is left in a group and in the groups inside it. */
    public static void tell(Group group, Reading reading) {
        group.segments().forEach(s -> tell(s, reading));
        group.groups().forEach(g -> tell(g, reading));
    }

    /** Tells what is left in a segment: one finding when nothing was taken, else one for each component. */
    public static void tell(Segment segment, Reading reading) {
        if (segment.isMisplaced()) {
            return;
        }
        if (!segment.isTaken()) {
            reading.information(reading.code("segment.left"), segment.place(), reading.shown(segment), segment.tag());
            return;
        }
        for (Element element : segment.elements()) {
            for (int i = element.leftOver(1); i > 0; i = element.leftOver(i + 1)) {
                reading.information(
                        reading.code("element.left"),
                        segment.place(element.position(), i),
                        element.look(i),
                        segment.tag());
            }
        }
    }
}
