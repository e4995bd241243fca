package org.comptoir.integration.mapping.receivingadvice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** 861 of 4010 and 5010 to a {@link ReceivingAdvice} (EXC-02). */
public final class ReceivingAdviceFromX12 implements EdiMapping {
    private final Reading reading;
    private final X12Values values;
    private final PartyTable parties;
    private final LineCheck check;
    private final List<ReceivingAdvice.Line> lines = new ArrayList<>();
    private String number;
    private String orderNumber;
    private String despatchNumber;
    private LocalDate issued;
    private LocalDate received;
    private String day = "";

    public ReceivingAdviceFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.parties = X12Parties.table(reading);
        this.check = new LineCheck(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BRA" -> beginning(segment);
            case "REF" -> reference(segment);
            case "PRF" -> orderNumber = orderNumber == null ? segment.text(1) : orderNumber;
            case "DTM" -> date(segment);
            case "CTT" -> check.lineCount(segment, 1);
            default -> {
                // told as left over
            }
        }
    }

    /** BRA04 says in which step of receiving it was written. */
    private void beginning(Segment bra) {
        number = bra.text(1);
        day = bra.look(2);
        issued = values.date(bra, 2);
        X12Purposes.original(bra, 3, reading);
        bra.code(4);
    }

    private void reference(Segment ref) {
        switch (ref.code(1)) {
            case "PO" -> orderNumber = orderNumber == null ? ref.text(2) : orderNumber;
            case "MA", "SI" -> despatchNumber = despatchNumber == null ? ref.text(2) : despatchNumber;
            default -> {
                // told as left over
            }
        }
    }

    /** Received, else delivered; a day of the document that repeats BRA02 says nothing new. */
    private void date(Segment dtm) {
        switch (dtm.code(1)) {
            case "050" -> received = values.dtm(dtm);
            case "035" -> received = received == null ? values.dtm(dtm) : received;
            case "097" -> {
                if (dtm.look(2).equals(day)) {
                    dtm.text(2);
                }
            }
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
            case "N1" -> parties.add(group);
            case "RCD" -> lines.add(reading.at(group, new ReceivedLineFromX12(group, reading, check).line()));
            default -> {
                // told as left over
            }
        }
        return true;
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
                        parties.of("BY", "BT", "OB"),
                        parties.of("SU", "SE", "VN", "SF"),
                        parties.of("ST", "SN", "CN"),
                        lines);
    }
}
