package org.comptoir.integration.mapping.transportinstruction;

import java.time.LocalDate;
import org.comptoir.document.TransportInstruction;
import org.comptoir.integration.mapping.edifact.Days;
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
    private final Days days;
    private final GoodsTotals totals;

    public TransportInstructionFromEdifact(EdifactReading reading) {
        super(reading, "610");
        this.days = new Days(reading);
        this.totals = new GoodsTotals(reading);
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "TSR" -> service = service == null ? segment.text(2, 1) : service;
            case "FTX" -> note(segment);
            case "CNT" -> totals.add(segment);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void day(Segment dtm) {
        days.add(dtm);
    }

    /** The day of collection, else another one on which the goods leave. */
    private LocalDate pickup() {
        LocalDate pickup = days.first("200");
        return pickup == null ? days.other("110", "234") : pickup;
    }

    /** The day of delivery, else one that bounds it. */
    private LocalDate delivery() {
        LocalDate delivery = days.first("2", "17", "69");
        return delivery == null ? days.other("63", "64") : delivery;
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
    protected void finish() {
        super.finish();
        totals.compare(lines);
    }

    @Override
    protected TransportInstruction made() {
        return new TransportInstruction(
                number,
                issued,
                pickup(),
                delivery(),
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
