package org.comptoir.integration.mapping.transportstatus;

import java.util.List;
import org.comptoir.document.TransportStatus.Consignment;
import org.comptoir.document.TransportStatus.Event;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** One CNI group of IFTSTA: a consignment with its status groups (STS). */
final class ConsignmentFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private final ConsignmentReferences head;
    private final ConsignmentReferences own = new ConsignmentReferences();

    /** @param head the references of the message, which hold for all consignments that have none of their own */
    ConsignmentFromEdifact(Group group, EdifactReading reading, ConsignmentReferences head) {
        this.group = group;
        this.reading = reading;
        this.head = head;
    }

    Consignment consignment() {
        Segment cni = group.trigger();
        List<Group> statuses = group.groups("STS");
        statuses.forEach(sts -> sts.segments("RFF").forEach(own::read));
        List<Event> events = statuses.stream()
                .map(sts -> new StatusFromEdifact(sts, reading).event())
                .toList();
        String number = head.consignment(own.consignment(cni.text(2, 1)));
        if (number == null) {
            reading.error("document.consignment.nonumber", cni.place());
        }
        return new Consignment(
                cni.text(1),
                number,
                head.order(own.order(null)),
                head.despatchAdvice(own.despatchAdvice(null)),
                events);
    }
}
