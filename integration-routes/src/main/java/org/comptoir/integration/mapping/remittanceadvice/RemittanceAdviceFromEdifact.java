package org.comptoir.integration.mapping.remittanceadvice;

import java.time.LocalDate;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.edifact.Days;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/** REMADV of D.96A and D.01B (EANCOM) to a {@link RemittanceAdvice} (EXC-01, SET-05). */
public final class RemittanceAdviceFromEdifact extends EdifactDocument<RemittanceAdvice.Line> {
    private String paymentReference;
    private final Days days;
    private boolean inCurrency;
    private String payeeIban;
    private Segment total;
    private Segment otherTotal;

    public RemittanceAdviceFromEdifact(EdifactReading reading) {
        super(reading, "481");
        this.days = new Days(reading);
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "RFF" -> reference(segment);
            case "FII" -> account(segment);
            case "UNS" -> segment.text(1);
            case "MOA" -> total(segment);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void day(Segment dtm) {
        days.add(dtm);
    }

    /** The day of payment, else that on which it is due. */
    private LocalDate paid() {
        LocalDate paid = days.first("138", "203");
        return paid == null ? days.other("209", "12", "13", "140") : paid;
    }

    private void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "PQ", "AEK", "PM", "AEF" -> paymentReference = first(paymentReference, rff);
            default -> {
                // told as left over
            }
        }
    }

    private void account(Segment fii) {
        switch (fii.code(1)) {
            case "BF", "RB", "BE" -> {
                if (payeeIban == null) {
                    payeeIban = reading.places().keep(fii.text(2, 1), fii.place(2, 1));
                }
            }
            default -> {
                // told as left over
            }
        }
    }

    private void total(Segment moa) {
        switch (moa.code(1, 1)) {
            case "12" -> total = moa;
            case "11", "9", "86", "128" -> otherTotal = otherTotal == null ? moa : otherTotal;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "NAD" -> parties.add(group);
            case "CUX" -> currency(group);
            case "DOC" -> add(group, RemittanceLineFromEdifact.of(group, reading));
            default -> {
                // told as left over
            }
        }
    }

    /** The first one holds for all amounts; another one is told as left over. */
    private void currency(Group cux) {
        if (!inCurrency) {
            reading.currency(cux);
            inCurrency = true;
        }
    }

    @Override
    protected RemittanceAdvice made() {
        Segment best = total == null ? otherTotal : total;
        Money sum = best == null ? null : reading.amount(best);
        return new RemittanceAdvice(
                number,
                paymentReference,
                issued,
                paid(),
                parties.of("PR", "BY", "IV"),
                parties.of("PE", "SU", "SE"),
                payeeIban,
                sum,
                lines);
    }
}
