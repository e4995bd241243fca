package org.comptoir.integration.mapping.transportstatus;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import org.comptoir.document.TransportStatus;
import org.comptoir.document.TransportStatus.Consignment;
import org.comptoir.document.TransportStatus.Event;
import org.comptoir.integration.mapping.edifact.Dates;
import org.comptoir.integration.mapping.edifact.Labels;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.kernel.gs1.Gln;

/** A {@link TransportStatus} to IFTSTA of D.96A or D.01B (EANCOM). */
public final class TransportStatusToEdifact {
    private final Writing out;

    private TransportStatusToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(TransportStatus status, Writing out) {
        new TransportStatusToEdifact(out).write(status);
    }

    private void write(TransportStatus status) {
        out.beginning("23", status.number(), "9");
        out.date("137", status.issued());
        PartyWriting parties = new PartyWriting(out);
        parties.reachable("MS", status.sender());
        parties.reachable("MR", status.recipient());
        out.texts("AAI", status.notes());
        status.consignments().forEach(this::consignment);
    }

    private void consignment(Consignment consignment) {
        out.put("CNI", out.lineNumber(consignment.lineId()), of(consignment.number()));
        boolean first = true;
        for (Event event : consignment.events()) {
            event(event, first ? consignment : null);
            first = false;
        }
    }

    /** @param consignment whose references stand with its first event, else null */
    private void event(Event event, Consignment consignment) {
        out.put("STS", "1", of(event.code()), event.reason() == null ? null : of(event.reason()));
        if (consignment != null) {
            out.reference("ON", consignment.orderNumber());
            out.reference("AAK", consignment.despatchAdviceNumber());
        }
        moment(event);
        out.texts("AAI", event.notes());
        place(event.place());
        if (!event.packages().isEmpty()) {
            out.put("GID", "1");
            Labels.write(event.packages(), out);
        }
    }

    private void moment(Event event) {
        if (event.day() != null && event.time() != null) {
            out.put("DTM", of("334", Dates.write(event.day(), event.time()), "203"));
        } else {
            out.date("334", event.day());
        }
    }

    /** A GLN as a code of GS1, anything else as a name. */
    private void place(String place) {
        if (place != null) {
            boolean gln = Gln.parse(place).isPresent();
            out.put("LOC", "14", gln ? of(place, null, "9") : of(null, null, null, place));
        }
    }
}
