package org.comptoir.integration.mapping.remittanceadvice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;

/** REMADV of D.96A and D.01B (EANCOM) to a {@link RemittanceAdvice} (EXC-01, SET-05). */
public final class RemittanceAdviceFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final List<RemittanceAdvice.Line> lines = new ArrayList<>();
    private String number;
    private String paymentReference;
    private LocalDate issued;
    private LocalDate paid;
    private String payeeIban;
    private Segment total;
    private Segment otherTotal;

    public RemittanceAdviceFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            case "RFF" -> reference(segment);
            case "FII" -> account(segment);
            case "UNS" -> segment.text(1);
            case "MOA" -> total(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment bgm) {
        number = bgm.text(2);
        bgm.text(3);
        reading.kind(bgm, "481");
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            case "138", "203" -> paid = reading.date(dtm);
            case "209", "12", "13", "140" -> paid = paid == null ? reading.date(dtm) : paid;
            default -> {
                // told as left over
            }
        }
    }

    private void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "PQ", "AEK", "PM", "AEF" ->
                paymentReference = paymentReference == null ? rff.text(1, 2) : paymentReference;
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
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "NAD" -> parties.add(group);
            case "CUX" -> reading.currency(group);
            case "DOC" -> lines.add(reading.at(group, new RemittanceLineFromEdifact(group, reading).line()));
            default -> {
                // told as left over
            }
        }
        return true;
    }

    @Override
    public RemittanceAdvice document() {
        if (number == null) {
            reading.error("document.number.missing", new Place.WholeFile());
        }
        if (lines.isEmpty()) {
            reading.error("document.lines.none", new Place.WholeFile());
        }
        Segment best = total == null ? otherTotal : total;
        Money sum = best == null ? null : reading.amount(best);
        return number == null
                ? null
                : new RemittanceAdvice(
                        number,
                        paymentReference,
                        issued,
                        paid,
                        parties.of("PR", "BY", "IV"),
                        parties.of("PE", "SU", "SE"),
                        payeeIban,
                        sum,
                        lines);
    }
}
