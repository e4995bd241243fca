package org.comptoir.integration.mapping.edifact;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * Which line of which order a line answers: RFF ON with number and line (1156), or RFF LI with the line alone.
 *
 * @param orderNumber null when the line does not say
 * @param orderLineId null when the line does not say
 */
public record LineReferences(String orderNumber, String orderLineId) {
    /** The references of a group that begins with LIN. */
    public static LineReferences of(Group line) {
        Stream<Segment> inGroups = line.groups("RFF").stream().map(Group::trigger);
        List<Segment> all =
                Stream.concat(line.segments("RFF").stream(), inGroups).toList();
        String order = text(all, "ON", 2);
        String byOrder = text(all, "ON", 3);
        String byLine = text(all, "LI", 2);
        return new LineReferences(order, byOrder == null ? byLine : byOrder);
    }

    /**
     * The line of the order of which the document speaks; that the group speaks of another order is told.
     *
     * @param order the order of the document, or null
     */
    public static String lineOf(Group line, String order, EdifactReading reading) {
        LineReferences references = of(line);
        String other = references.orderNumber();
        if (other != null && order != null && !other.equals(order)) {
            reading.warning("edifact.line.order", line.trigger().place(), other, order);
        }
        return references.orderLineId();
    }

    private static String text(List<Segment> all, String qualifier, int component) {
        for (Segment rff : all) {
            String found = rff.code(1, 1).equals(qualifier) ? rff.text(1, component) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
