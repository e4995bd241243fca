package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.Set;
import org.comptoir.integration.mapping.partner.Source.Events;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.xml.sax.SAXException;

/**
 * Segments and groups (EDIFACT, X12) as elements. A segment is named by its tag, and by its qualifier where the first
 * component is one: {@code BGM}, {@code DTM.137}; a group by its first segment: {@code g.LIN}, {@code g.NAD.BY}; a
 * component by its position: {@code e1.2}. The article numbers of PIA are named by their kind (7143): {@code PIA/SA}.
 * What a binding takes is marked as taken in the segment, so that the rest can be told as left over.
 */
final class SegmentSource {
    private static final Set<String> QUALIFIED = Set.of(
            "NAD", "DTM", "QTY", "PRI", "MOA", "RFF", "CNT", "FTX", "LOC", "TAX", "ALC", "MEA", "GIN", "GIR", "TDT",
            "CTA", "COM", "PCD", "REF", "N1", "PER", "AMT", "PID");

    private final Events events;

    SegmentSource(Events events) {
        this.events = events;
    }

    void group(Group group) throws SAXException {
        if (group.segments().isEmpty()) {
            return;
        }
        events.open("g." + name(group.trigger()), group.trigger().place(), Map.of());
        for (Segment segment : group.segments()) {
            segment(segment);
        }
        for (Group inner : group.groups()) {
            group(inner);
        }
        events.close("");
    }

    void segment(Segment segment) throws SAXException {
        String name = name(segment);
        events.open(name, segment.place(), Map.of());
        for (Element element : segment.elements()) {
            if (segment.tag().equals("PIA") && element.position() > 1 && isPlain(element.look(2))) {
                leaf(element.look(2), element, 1);
            } else {
                element(element);
            }
        }
        events.close("");
        if (name.contains(".") && segment.isTaken()) {
            segment.code(1);
        }
    }

    private void element(Element element) throws SAXException {
        for (int i = 1; i <= element.size(); i++) {
            if (!element.look(i).isEmpty()) {
                leaf("e" + element.position() + "." + i, element, i);
            }
        }
    }

    private void leaf(String name, Element element, int component) throws SAXException {
        boolean taken =
                events.leaf(name, element.look(component), element.segment().place(element.position(), component));
        if (taken) {
            element.text(component);
            kind(element);
        }
    }

    /** The kind of an article number goes without saying where its number was taken by it. */
    private static void kind(Element element) {
        if (element.segment().tag().equals("PIA") && element.position() > 1) {
            element.code(2);
        }
    }

    private static String name(Segment segment) {
        if (!QUALIFIED.contains(segment.tag()) || segment.elements().isEmpty()) {
            return segment.tag();
        }
        Element first = segment.elements().get(0);
        boolean qualified = first.position() == 1 && isPlain(first.look(1));
        return qualified ? segment.tag() + "." + first.look(1) : segment.tag();
    }

    private static boolean isPlain(String code) {
        return code.matches("[A-Za-z0-9]{1,6}");
    }
}
