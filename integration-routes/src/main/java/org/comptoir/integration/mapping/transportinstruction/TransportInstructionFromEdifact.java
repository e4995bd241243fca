package org.comptoir.integration.mapping.transportinstruction;

import java.time.LocalDate;
import org.comptoir.document.TransportInstruction;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** IFTMIN of D.96A and D.01B (EANCOM) to a {@link TransportInstruction} (EXC-01). */
public final class TransportInstructionFromEdifact extends EdifactDocument<TransportInstruction.Goods> {
    private String shipmentReference;
    private String orderNumber;
    private String despatchNumber;
    private String service;
    private LocalDate pickup;
    private LocalDate delivery;

    public TransportInstructionFromEdifact(EdifactReading reading) {
        super(reading, "610");
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "TSR" -> service = service == null ? segment.text(2, 1) : service;
            case "FTX" -> note(segment);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void day(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "200", "110", "234" -> pickup = pickup == null ? reading.date(dtm) : pickup;
            case "2", "17", "63", "64", "69" -> delivery = delivery == null ? reading.date(dtm) : delivery;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "RFF" -> reference(group.trigger());
            case "NAD" -> parties.add(group);
            case "GID" -> add(group, new GoodsFromEdifact(group, reading).goods());
            default -> {
                // told as left over
            }
        }
    }

    private void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "CU", "SRN" -> shipmentReference = first(shipmentReference, rff);
            case "ON", "CO" -> orderNumber = first(orderNumber, rff);
            case "AAK", "DQ" -> despatchNumber = first(despatchNumber, rff);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected TransportInstruction made() {
        return new TransportInstruction(
                number,
                issued,
                pickup,
                delivery,
                shipmentReference,
                orderNumber,
                despatchNumber,
                service,
                parties.of("CZ", "SU", "FW"),
                parties.of("CN", "UC"),
                parties.of("CA", "FW"),
                parties.of("SF", "PW"),
                parties.of("DP", "ST"),
                notes,
                lines);
    }
}
