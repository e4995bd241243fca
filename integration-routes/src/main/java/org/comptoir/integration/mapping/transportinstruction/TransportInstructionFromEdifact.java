package org.comptoir.integration.mapping.transportinstruction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.TransportInstruction;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** IFTMIN of D.96A and D.01B (EANCOM) to a {@link TransportInstruction} (EXC-01). */
public final class TransportInstructionFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final ControlTotals check;
    private final List<String> notes = new ArrayList<>();
    private final List<TransportInstruction.Goods> goods = new ArrayList<>();
    private String number;
    private String shipmentReference;
    private String orderNumber;
    private String despatchNumber;
    private String service;
    private LocalDate issued;
    private LocalDate pickup;
    private LocalDate delivery;

    public TransportInstructionFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
        this.check = new ControlTotals(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            case "TSR" -> service = service == null ? segment.text(2, 1) : service;
            case "FTX" -> notes.addAll(FreeTexts.of(List.of(segment)));
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment bgm) {
        number = bgm.text(2);
        bgm.text(3);
        reading.kind(bgm, "610");
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            case "200", "110", "234" -> pickup = pickup == null ? reading.date(dtm) : pickup;
            case "2", "17", "63", "64", "69" -> delivery = delivery == null ? reading.date(dtm) : delivery;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "RFF" -> reference(group.trigger());
            case "NAD" -> parties.add(group);
            case "GID" -> goods.add(reading.at(group, new GoodsFromEdifact(group, reading).goods()));
            default -> {
                // told as left over
            }
        }
        return true;
    }

    private void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "CU", "SRN" -> shipmentReference = shipmentReference == null ? rff.text(1, 2) : shipmentReference;
            case "ON", "CO" -> orderNumber = orderNumber == null ? rff.text(1, 2) : orderNumber;
            case "AAK", "DQ" -> despatchNumber = despatchNumber == null ? rff.text(1, 2) : despatchNumber;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public TransportInstruction document() {
        check.finish(number, goods.size());
        return number == null
                ? null
                : new TransportInstruction(
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
                        goods);
    }
}
