package org.comptoir.integration.mapping.edi;

import java.util.function.Consumer;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;

/** Tells what no mapping took, so that nothing is dropped silently (issue of every real partner guide). */
public final class LeftOvers {
    private LeftOvers() {}

    /** Tells {@code findings} what is left in a group and in the groups inside it. */
    static void tell(Group group, Reading reading, Consumer<Finding> findings) {
        group.segments().forEach(s -> tell(s, reading, findings));
        group.groups().forEach(g -> tell(g, reading, findings));
    }

    /** Tells what is left in a segment: one finding when nothing was taken, else one for each component. */
    public static void tell(Segment segment, Reading reading) {
        tell(segment, reading, reading::tell);
    }

    /** A segment without any value, such as LIN of a line that has neither number nor article, says nothing that is lost. */
    private static void tell(Segment segment, Reading reading, Consumer<Finding> findings) {
        if (segment.isMisplaced() || segment.isSettled() || segment.elements().isEmpty()) {
            return;
        }
        if (!segment.isTaken()) {
            findings.accept(whole(segment, reading));
            return;
        }
        for (Element element : segment.elements()) {
            for (int i = element.leftOver(1); i > 0; i = element.leftOver(i + 1)) {
                findings.accept(Finding.information(
                        reading.code("element.left"),
                        segment.place(element.position(), i),
                        element.look(i),
                        segment.tag()));
            }
        }
    }

    /** The finding that nothing of a segment was taken. */
    public static Finding whole(Segment segment, Reading reading) {
        return Finding.information(
                reading.code("segment.left"), segment.place(), reading.shown(segment), segment.tag());
    }
}
