package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.Optional;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * Segments and groups (EDIFACT, X12) as elements. A segment is named by its tag, and by its qualifier where the first
 * component is one: {@code BGM}, {@code DTM.137}; a group by its first segment: {@code g.LIN}, {@code g.NAD.BY}; a
 * component by its position: {@code e1.2}; an article number by its kind: {@code PIA/SA}, {@code PO1/VN}. What a binding
 * takes is marked as taken in the segment, so that the rest can be told as left over.
 */
final class SegmentSource {
    private final Source.Events events;
    private final SegmentNames names;

    SegmentSource(Source.Events events, SegmentNames names) {
        this.events = events;
        this.names = names;
    }

    void group(Group group) {
        if (group.segments().isEmpty()) {
            return;
        }
        events.open("g." + names.of(group.trigger()), group.trigger().place(), Map.of());
        group.segments().forEach(this::segment);
        group.groups().forEach(this::group);
        events.close("");
    }

    void segment(Segment segment) {
        String name = names.of(segment);
        events.open(name, segment.place(), Map.of());
        for (Element element : segment.elements()) {
            Optional<SegmentNames.Number> number = names.number(segment, element);
            if (number.isPresent()) {
                number(element, number.get());
            } else {
                element(element);
            }
        }
        events.close("");
        if (name.contains(".") && segment.isTaken()) {
            segment.code(1);
        }
    }

    private void number(Element element, SegmentNames.Number number) {
        if (leaf(number.kind(), element, 1)) {
            number.taken();
        }
    }

    private void element(Element element) {
        for (int i = 1; i <= element.size(); i++) {
            if (!element.look(i).isEmpty()) {
                leaf("e" + element.position() + "." + i, element, i);
            }
        }
    }

    private boolean leaf(String name, Element element, int component) {
        boolean taken =
                events.leaf(name, element.look(component), element.segment().place(element.position(), component));
        if (taken) {
            element.text(component);
        }
        return taken;
    }
}
