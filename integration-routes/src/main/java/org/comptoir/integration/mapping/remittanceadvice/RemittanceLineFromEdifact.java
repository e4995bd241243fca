package org.comptoir.integration.mapping.remittanceadvice;

import java.time.LocalDate;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/** One DOC group of REMADV: a document that is paid. */
final class RemittanceLineFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private LocalDate date;
    private String orderNumber;
    private String company;
    private Money net;
    private Money gross;
    private Money due;
    private Money paid;

    RemittanceLineFromEdifact(Group group, EdifactReading reading) {
        this.group = group;
        this.reading = reading;
    }

    RemittanceAdvice.Line line() {
        Segment doc = group.trigger();
        String type = doc.text(1, 1);
        String number = doc.text(2, 1);
        if (number == null) {
            reading.error("document.paid.nonumber", doc.place());
        }
        group.segments().forEach(this::segment);
        return new RemittanceAdvice.Line(
                number, type, date, orderNumber, company, net, gross == null ? due : gross, paid == null ? due : paid);
    }

    private void segment(Segment segment) {
        switch (segment.tag()) {
            case "MOA" -> amount(segment);
            case "DTM" -> date(segment);
            case "RFF" -> reference(segment);
            case "NAD" -> company(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void amount(Segment moa) {
        switch (moa.code(1, 1)) {
            case "12" -> paid = reading.amount(moa);
            case "11" -> paid = paid == null ? reading.amount(moa) : paid;
            case "9" -> due = reading.amount(moa);
            case "77", "388" -> gross = reading.amount(moa);
            case "125", "389" -> net = reading.amount(moa);
            default -> {
                // told as left over
            }
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "171", "3", "4" -> date = date == null ? reading.date(dtm) : date;
            default -> {
                // told as left over
            }
        }
    }

    private void reference(Segment rff) {
        if (rff.code(1, 1).equals("ON") && orderNumber == null) {
            orderNumber = rff.text(1, 2);
        }
    }

    private void company(Segment nad) {
        if (nad.code(1).equals("BY") && company == null) {
            company = nad.text(4, 1);
        }
    }
}
