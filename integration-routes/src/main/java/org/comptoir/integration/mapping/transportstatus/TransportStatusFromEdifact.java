package org.comptoir.integration.mapping.transportstatus;

import org.comptoir.document.TransportStatus;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** IFTSTA of D.96A and D.01B (EANCOM) to a {@link TransportStatus} (EXC-01). */
public final class TransportStatusFromEdifact extends EdifactDocument<TransportStatus.Consignment> {
    private final ConsignmentReferences references = new ConsignmentReferences();

    public TransportStatusFromEdifact(EdifactReading reading) {
        super(reading, "23");
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "FTX" -> note(segment);
            default -> {
                // told as left over
            }
        }
    }

    /** References are kept: which of them counts shows with the consignments. */
    @Override
    public boolean group(Group group) {
        return super.group(group) && !group.tag().equals("RFF");
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "RFF" -> references.read(group.trigger());
            case "NAD" -> parties.add(group);
            case "CNI" -> add(group, new ConsignmentFromEdifact(group, reading, references).consignment());
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected TransportStatus made() {
        return new TransportStatus(
                number, issued, parties.of("MS", "CA", "FW"), parties.of("MR", "CZ", "CN", "SU"), notes, lines);
    }
}
