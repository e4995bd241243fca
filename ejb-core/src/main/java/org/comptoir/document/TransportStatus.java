package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.comptoir.kernel.gs1.Sscc;

/**
 * What has become of consignments on their way (EDIFACT IFTSTA).
 *
 * @param sender who reports, usually the carrier; recipient: to whom, or null
 */
public record TransportStatus(
        String number,
        LocalDate issued,
        Party sender,
        Party recipient,
        List<String> notes,
        List<Consignment> consignments)
        implements BusinessDocument {
    /**
     * One consignment with what happened to it, in the order of the document.
     *
     * @param number the carrier's consignment number
     * @param orderNumber and despatchAdviceNumber: to what it belongs, each may be null
     */
    public record Consignment(
            String lineId, String number, String orderNumber, String despatchAdviceNumber, List<Event> events)
            implements Serializable {
        public Consignment {
            events = List.copyOf(events);
        }
    }

    /**
     * Something that happened.
     *
     * @param code the status (EDIFACT 4405, in D.96A 9011: 21 delivered, 31 in transit …), as written
     * @param reason why (EDIFACT 9013), as written, or null
     * @param day and time: when, in the place's own time; each may be null
     * @param place where: a GLN, a code or a name, or null
     * @param packages which packages, where not all of the consignment
     */
    public record Event(
            String code,
            String reason,
            LocalDate day,
            LocalTime time,
            String place,
            List<String> notes,
            List<Sscc> packages)
            implements Serializable {
        public Event {
            notes = notes == null ? List.of() : List.copyOf(notes);
            packages = packages == null ? List.of() : List.copyOf(packages);
        }
    }

    public TransportStatus {
        notes = notes == null ? List.of() : List.copyOf(notes);
        consignments = List.copyOf(consignments);
    }
}
