package org.comptoir.integration.mapping.receivingadvice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** RECADV of D.96A and D.01B (EANCOM) to a {@link ReceivingAdvice} (EXC-01). */
public final class ReceivingAdviceFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final ControlTotals check;
    private final List<ReceivingAdvice.Line> lines = new ArrayList<>();
    private String number;
    private String orderNumber;
    private String despatchNumber;
    private LocalDate issued;
    private LocalDate received;

    public ReceivingAdviceFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
        this.check = new ControlTotals(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            case "CNT" -> check.control(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment bgm) {
        number = bgm.text(2);
        bgm.text(3);
        reading.kind(bgm, "632");
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            case "50" -> received = reading.date(dtm);
            case "35", "178" -> received = received == null ? reading.date(dtm) : received;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.tag().equals("LIN")) {
            lines.add(reading.at(group, new ReceivedLineFromEdifact(group, reading, check).line()));
            return true;
        }
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "RFF" -> reference(group.trigger());
            case "NAD" -> parties.add(group);
            case "CPS" -> group.trigger().text(1);
            default -> {
                // told as left over
            }
        }
        return true;
    }

    private void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "ON", "CO" -> orderNumber = orderNumber == null ? rff.text(1, 2) : orderNumber;
            case "DQ", "AAK" -> despatchNumber = despatchNumber == null ? rff.text(1, 2) : despatchNumber;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public ReceivingAdvice document() {
        check.finish(number, lines.size());
        return number == null
                ? null
                : new ReceivingAdvice(
                        number,
                        orderNumber,
                        despatchNumber,
                        issued,
                        received,
                        parties.of("BY", "OB"),
                        parties.of("SU", "SE"),
                        parties.of("DP", "CN", "ST"),
                        lines);
    }
}
