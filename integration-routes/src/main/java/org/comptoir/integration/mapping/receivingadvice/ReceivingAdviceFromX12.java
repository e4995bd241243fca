package org.comptoir.integration.mapping.receivingadvice;

import java.time.LocalDate;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Days;
import org.comptoir.integration.mapping.x12.X12Document;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** 861 of 4010 and 5010 to a {@link ReceivingAdvice} (EXC-02). */
public final class ReceivingAdviceFromX12 extends X12Document<ReceivingAdvice.Line> {
    private String orderNumber;
    private String despatchNumber;
    private final X12Days days = new X12Days(values);
    private String day = "";

    public ReceivingAdviceFromX12(Reading reading) {
        super(reading);
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "BRA" -> beginning(segment);
            case "PRF" -> orderNumber = orderNumber == null ? segment.text(1) : orderNumber;
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

    @Override
    protected void reference(Segment ref) {
        switch (ref.code(1)) {
            case "PO" -> orderNumber = first(orderNumber, ref);
            case "MA", "SI" -> despatchNumber = first(despatchNumber, ref);
            default -> {
                // told as left over
            }
        }
    }

    /** Received, else delivered; a day of the document that repeats BRA02 says nothing new. */
    @Override
    protected void day(Segment dtm) {
        switch (dtm.look(1)) {
            case "050", "035" -> days.add(dtm);
            case "097" -> {
                if (dtm.look(2).equals(day)) {
                    dtm.code(1);
                    dtm.text(2);
                }
            }
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "N1" -> parties.add(group);
            case "RCD" -> add(group, new ReceivedLineFromX12(group, reading, check).line());
            default -> {
                // told as left over
            }
        }
    }

    private LocalDate received() {
        LocalDate received = days.first("050");
        return received == null ? days.other("035") : received;
    }

    @Override
    protected ReceivingAdvice made() {
        return new ReceivingAdvice(
                number,
                orderNumber,
                despatchNumber,
                issued,
                received(),
                buyer(),
                parties.of("SU", "SE", "VN", "SF"),
                deliverTo(),
                lines);
    }
}
